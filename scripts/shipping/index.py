"""The package indexes that this environment installs from, asked by the simple repository API, as HTML or JSON."""

import base64
import http.client
import json
import os
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from html.parser import HTMLParser

from packaging.utils import canonicalize_name
from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value

from shipping.tools import uv

_JSON = "application/vnd.pypi.simple.v1+json"
_PAGE = f"{_JSON}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"
_LARGEST = 100_000_000
_PATIENCE = 20.0
_OFFLINE = ("UV_OFFLINE", "UV_NO_INDEX", "PIP_NO_INDEX")
_NOT_FOUND = 404

# What pip's users set → what uv's users set instead; uv reads no setting of pip.
_OF_PIP = {
    "PIP_INDEX_URL": ("UV_DEFAULT_INDEX", "UV_INDEX_URL"),
    "PIP_EXTRA_INDEX_URL": ("UV_EXTRA_INDEX_URL", "UV_INDEX"),
}


class UnreachableIndexError(Exception):
    """No index could be asked: the message says why."""


@dataclass(frozen=True, slots=True)
class ReleasedFile:
    """A file that an index offers."""

    name: str
    url: str
    has_metadata: bool
    """Whether its metadata stands beside it, in a file of its own."""


def configured_indexes() -> list[str]:
    """
    Return the addresses of the indexes that uv installs from, the settings of pip's environment included.

    Raises UnreachableIndexError when none is on a network, or the environment says not to use any.
    """
    for name in _OFFLINE:
        if os.environ.get(name, "").lower() not in {"", "0", "false", "no", "off"}:
            raise UnreachableIndexError(f"{name} is set")
    settings = {
        names[0]: os.environ[setting]
        for setting, names in _OF_PIP.items()
        if os.environ.get(setting) and not any(os.environ.get(name) for name in names)
    }
    told = uv("pip", "compile", "--quiet", "--no-header", "--emit-index-url", "-", env=settings, stdin="\n")
    lines = [line.partition(" ") for line in told.splitlines()]
    found = [url for option, _, url in lines if option in {"--index-url", "--extra-index-url"}]
    if not (online := [url for url in found if url.startswith(("https://", "http://"))]):
        raise UnreachableIndexError("no index on a network is configured")
    return online


def released_files(index: str, name: str) -> list[ReleasedFile] | None:
    """
    Return the files that an index offers under a name; None when it does not know the name.

    Raises UnreachableIndexError without an answer, DiagnosticError for one that is none of an index.
    """
    answer = _get(f"{index.rstrip('/')}/{canonicalize_name(name)}/", _PAGE)
    if answer is None:
        return None
    if "json" not in answer.type and "html" not in answer.type:
        raise DiagnosticError(_garbage(answer.url, "a page of the simple repository API", answer.type))
    try:
        named, files = _of_json(answer) if "json" in answer.type else (name, _of_html(answer))
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError) as error:
        raise DiagnosticError(_garbage(answer.url, "a page of the simple repository API", repr(error))) from error
    if canonicalize_name(named) != canonicalize_name(name):
        raise DiagnosticError(_garbage(answer.url, f"the page of {name}", f"that of {format_value(named)}"))
    return files


def fetched(url: str) -> bytes:
    """Return the content at an address that an index gave. Raises as `released_files` does."""
    answer = _get(url, "*/*")
    if answer is None:
        raise DiagnosticError(_garbage(url, "what the index says is there", "404"))
    return answer.body


def without_login(url: str) -> str:
    """Return an address that can be shown: without a user's name and password."""
    parts = urllib.parse.urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


@dataclass(frozen=True, slots=True)
class _Answer:
    url: str
    type: str
    body: bytes


def _get(url: str, accept: str) -> _Answer | None:
    if not url.startswith(("https://", "http://")):
        raise DiagnosticError(_garbage(url, "an https address", "another kind"))
    address = without_login(url)
    request = urllib.request.Request(address, headers={"Accept": accept})  # noqa: S310 - the line above lets http and https pass
    if login := urllib.parse.urlsplit(url).netloc.rpartition("@")[0]:
        token = base64.b64encode(urllib.parse.unquote(login).encode()).decode()
        request.add_unredirected_header("Authorization", f"Basic {token}")
    try:
        with urllib.request.urlopen(request, timeout=_PATIENCE) as response:  # noqa: S310 - an address that passed above
            body = response.read(_LARGEST + 1)
            answer = _Answer(response.url, response.headers.get_content_type(), body)
    except urllib.error.HTTPError as error:
        with error:
            if error.code == _NOT_FOUND:
                return None
        raise DiagnosticError(_garbage(address, "200 or 404", f"{error.code} {error.reason}")) from None
    except OSError as error:
        reason = getattr(error, "reason", None) or error
        raise UnreachableIndexError(f"{address}: {reason}") from error
    except (ValueError, http.client.HTTPException) as error:
        raise DiagnosticError(_garbage(address, "an answer in HTTP", repr(error))) from error
    if len(body) > _LARGEST:
        raise DiagnosticError(_garbage(address, f"at most {_LARGEST:,} bytes", "more"))
    return answer


def _of_json(answer: _Answer) -> tuple[str, list[ReleasedFile]]:
    content = json.loads(answer.body)
    files = [
        ReleasedFile(
            file["filename"],
            urllib.parse.urljoin(answer.url, file["url"]),
            bool(file.get("core-metadata") or file.get("dist-info-metadata")),
        )
        for file in content["files"]
    ]
    return content["name"], files


def _of_html(answer: _Answer) -> list[ReleasedFile]:
    links = _Links()
    links.feed(answer.body.decode("utf-8", "replace"))
    return [
        ReleasedFile(
            urllib.parse.unquote(urllib.parse.urlsplit(url).path.rpartition("/")[2]),
            urllib.parse.urljoin(answer.url, url.partition("#")[0]),
            has_metadata,
        )
        for url, has_metadata in links.found
    ]


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a" and given.get("href"):
            has_metadata = "data-core-metadata" in given or "data-dist-info-metadata" in given
            self.found.append((given["href"] or "", has_metadata))


def _garbage(where: str, expected: str, found: str) -> Diagnostic:
    so = "try again later; if it stays so, look which index PIP_INDEX_URL, UV_DEFAULT_INDEX or uv.toml name"
    return Diagnostic(
        location=where, message="is no answer of a package index", expected=expected, actual=found, hint=so
    )
