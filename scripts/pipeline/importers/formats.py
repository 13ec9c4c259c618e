"""Detect the format of a publication from its text; names of files and fences are unreliable."""

import re
from collections.abc import Iterator
from enum import Enum

from pipeline.importers.mintlify.markdown import Fence, fences_of, lines_of, without_front_matter
from pipeline.publication import Publication

_VERSION = re.compile(r"""^["']?(openapi|swagger|asyncapi)["']?[ \t]*:[ \t]*["']?[0-9]""", re.MULTILINE)
_JSON_VERSION = re.compile(r'"(openapi|swagger|asyncapi)"\s*:\s*"[0-9]')
_KEY = re.compile(r"""^["']?([A-Za-z_$][\w$-]*)["']?[ \t]*:(?=\s|$)""", re.MULTILINE)
_OLD = re.compile(r"""^(?P<inset>[ \t]+)["']?path["']?[ \t]*:[ \t]*\S""")
_OLD_JSON = re.compile(r'"paths"\s*:\s*\{[^{}]*"path"\s*:\s*"')
_MESSAGES = {"sendMessages", "receiveMessages"}
_FENCE = re.compile(r"^(?:`{3}|~{3})", re.MULTILINE)
_HEADING = re.compile(r"(?:open|async) ?api\b", re.IGNORECASE)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)


class Format(Enum):
    """The formats of publications."""

    OPENAPI = "an OpenAPI document"
    SLICE = "a page with OpenAPI"
    OLD_PAGE = "a page with a tree of its own"
    ASYNCAPI = "AsyncAPI"
    PROSE = "prose"


def detect_format(published: Publication) -> Format:
    """Return what a publication is; it never raises, what can't be told is PROSE."""
    whole = kind_of_text(without_front_matter(lines_of(published.text)), whole=True)
    if whole is not None:
        return Format.OPENAPI if whole is Format.SLICE else whole
    return next((kind for _, kind in api_fences(published.text)), Format.PROSE)


def api_fences(text: str) -> list[tuple[Fence, Format]]:
    """Return the fenced blocks of a page that describe an API, only those that look most as if they were meant."""
    found = list(_described(text))
    most = max((_meant(fence) for fence, _ in found), default=0)
    return [(fence, kind) for fence, kind in found if _meant(fence) == most]


def is_html(text: str) -> bool:
    """True for a web page, as servers answer where no Markdown is published."""
    return _HTML.match(text.lstrip("\ufeff \t\r\n")) is not None


def kind_of_text(text: str, *, whole: bool = False) -> Format | None:
    """
    Return what a text describes: SLICE for OpenAPI, OLD_PAGE, ASYNCAPI, or None when it is none of them.

    Args:
        text: YAML or JSON with line ends `\\n`.
        whole: it may be Markdown; what its fenced blocks say then doesn't count.
    """
    start = text.lstrip()
    if start.startswith("{"):
        version = _JSON_VERSION.search(start)
        return _named(version[1]) if version else Format.OLD_PAGE if _OLD_JSON.search(start) else None
    fence = _FENCE.search(text) if whole else None
    unfenced = text[: fence.start()] if fence else text
    if version := _VERSION.search(unfenced):
        return _named(version[1])
    keys = set(_KEY.findall(unfenced))
    if "paths" in keys and _has_old_path(unfenced):
        return Format.OLD_PAGE
    return Format.ASYNCAPI if not whole and keys >= _MESSAGES and "paths" not in keys else None


def _named(version_key: str) -> Format:
    return Format.ASYNCAPI if version_key == "asyncapi" else Format.SLICE


def _has_old_path(text: str) -> bool:
    """True when `paths` has a child `path` that is a text: in OpenAPI its children start with a slash."""
    inside, inset = False, None
    for line in text.split("\n"):
        if _KEY.match(line):
            inside = line.replace('"', "").replace("'", "").startswith("paths")
        elif inside and line.strip() and not line.lstrip().startswith("#"):
            inset = inset or line[: len(line) - len(line.lstrip())]
            found = _OLD.match(line)
            if found and found["inset"] == inset:
                return True
    return False


def _described(text: str) -> Iterator[tuple[Fence, Format]]:
    for fence in fences_of(text):
        kind = kind_of_text(fence.text)
        if kind is not None:
            yield fence, kind


def _meant(fence: Fence) -> int:
    """Examples in prose have neither such a heading nor an operation beside the fence."""
    return 2 * bool(_HEADING.match(fence.heading)) + (fence.method is not None)
