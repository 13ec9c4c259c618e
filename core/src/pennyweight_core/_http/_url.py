"""
URLs without a second parse.

It reads each one character by character, which costs more than the rest of a call before the socket. Ours are encoded
already: the origin is read once, and path and query are put beside it, if a trial shows that this makes an equal address.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from pennyweight_core._errors import PennyweightError
from pennyweight_core._http._httpx import httpx

_origins: dict[str, Origin] = {}
_MOST_ORIGINS = 100


class Origin(NamedTuple):
    """
    The parts of `https://host[:port]`.

    `reference` is the library's parsed form; None if this version of httpx builds URLs differently.
    """

    scheme: bytes
    host: bytes
    port: int | None
    netloc: str
    reference: Any


def split_origin(origin: str) -> Origin:
    """Return the parts of an origin; it is parsed once."""
    found = _origins.get(origin)
    if found is None:
        if len(_origins) > _MOST_ORIGINS:
            _origins.clear()
        url = httpx.URL(origin)
        found = _origins[origin] = Origin(
            url.raw_scheme, url.raw_host, url.port, url.netloc.decode("ascii"), _reference(origin)
        )
    return found


def build_url(origin: str, raw_path: str, raw_query: str) -> httpx.URL:
    """
    Return the URL with exactly this path and query.

    Raises:
        PennyweightError: the library would change them.
    """
    reference = split_origin(origin).reference
    if reference is not None and raw_path.isascii() and raw_query.isascii() and raw_path[:1] == "/":
        url = object.__new__(httpx.URL)
        url._uri_reference = reference._replace(path=raw_path, query=raw_query or None)
        return url
    return _parse(origin, raw_path, raw_query)


def _parse(origin: str, raw_path: str, raw_query: str) -> httpx.URL:
    target = raw_path + (f"?{raw_query}" if raw_query else "")
    url = httpx.URL(origin + target)
    if url.raw_path.decode() != (target or "/"):
        raise PennyweightError("the URL would change after signing: this is a bug; report the characters it has")
    return url


def _reference(origin: str) -> Any:
    try:
        reference = httpx.URL(origin)._uri_reference
        trial = object.__new__(httpx.URL)
        trial._uri_reference = reference._replace(path="/a%20b/c", query="d=%2Fe,f")
        expected = httpx.URL(f"{origin}/a%20b/c?d=%2Fe,f")
        if trial != expected or trial.raw_path != expected.raw_path or trial.netloc != expected.netloc:
            return None
    except (AttributeError, TypeError, ValueError):
        return None
    return reference
