"""Bytes that were read become a `Publication` value. Pure."""

import codecs
import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch.cache import Validators
from pipeline.file_tree import digest
from pipeline.publication import Publication

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?$", re.DOTALL | re.MULTILINE)
_LASTMOD = re.compile(r"^lastmod[ \t]*:[ \t]*(['\"]?)([^'\"#\r\n]+?)\1[ \t]*(?:#.*)?\r?$", re.MULTILINE)
_HEAD = 20_000  # characters in which front matter ends


def to_publication(name: str, content: bytes, validators: Validators | None = None) -> Publication:
    """
    Return what was published under `name`, with the date that its front matter or else its headers tell.

    Raises:
        DiagnosticError: it is not UTF-8 text.
    """
    text = _text(name, content)
    etag, modified = (validators.etag, validators.modified) if validators else (None, None)
    return Publication(
        name=name,
        text=text,
        date=_of_front_matter(text) or _of_header(modified),
        digest=digest(content),
        etag=etag,
        modified=modified,
    )


def _text(name: str, content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise _not_text(name, "UTF-16")
    if b"\0" in content:
        line = content.count(b"\n", 0, content.index(b"\0")) + 1
        raise _not_text(f"{name}:{line}", "a zero byte: something binary, or UTF-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _not_text(f"{name}:{line}", f"the byte 0x{error.object[error.start]:02x}") from None


def _of_front_matter(text: str) -> str | None:
    head = _FRONT_MATTER.match(text[:_HEAD])
    line = _LASTMOD.search(head[1]) if head else None
    if line is None:
        return None
    for kind in (date, datetime):
        try:
            return kind.fromisoformat(line[2].strip()).isoformat()
        except ValueError:
            pass
    return None


def _of_header(modified: str | None) -> str | None:
    try:
        moment = parsedate_to_datetime(modified) if modified else None
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC).isoformat() if moment else None
    except (ValueError, OverflowError):
        return None


def _not_text(where: str, found: str) -> DiagnosticError:
    so = "save it as UTF-8, or give the page or spec itself"
    return DiagnosticError(Diagnostic(location=where, message="not text", expected="UTF-8", actual=found, hint=so))
