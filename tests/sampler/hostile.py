"""Bodies that no vendor means to send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sampler.filling import full
from sampler.specs import Schema, kinds
from sampler.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

HTML = b"<!DOCTYPE html><html><body><h1>Bad gateway</h1></body></html>"
LIFELESS: tuple[bytes, ...] = (
    b"",
    b" \r\n",
    b"\x00",
    HTML,
    b"upstream connect error",
    b"null",
    b"true",
    b"NaN",
    b"Infinity",
    b"12",
    b"-",
    b'"text"',
    b"[]",
    b"[null]",
    b"[[]]",
    b"[1, 2.50, {}]",
    b"{}",
    b'{"error": 1}',
    b'{"error": {"code": [], "message": {}, "details": 1e999999}}',
    b'{"code": 1e400, "message": null, "detail": ["x"], "status": {"a": 1}}',
    b'{"a": 1} {"a": 2}',
    b'{"a": 1,}',
    b"{'a': 1}",
    b'{"a": "\xff\xfe"}',
    b'{"a": "\\ud800"}',
    b'{"a": 1, "a": [2]}',
    b"[" * 100_000,
    b"[" * 20_000 + b"]" * 20_000,
    b'{"a":' * 20_000 + b"1" + b"}" * 20_000,
    b"9" * 6_000,
    b'{"a": ' + b"9" * 6_000 + b"}",
    b"\x1f\x8b\x08\x00not gzip",
    "ünïcödé".encode("utf-16"),
)
"""Bodies that say nothing, or not what they should."""


def hostile(spec: Schema, schema: Schema) -> Iterator[bytes]:
    """Yield those, and a right body cut off, doubled, wrapped, or in another encoding."""
    yield from LIFELESS
    whole = text(full(spec, schema)).encode()
    yield from (whole[: len(whole) * eighth // 8] for eighth in range(1, 8))
    yield whole[:-1]
    yield whole + b"]"
    yield whole + whole
    yield b"[" + whole + b"]"
    yield b'{"data": ' + whole + b"}"
    yield b"\xef\xbb\xbf" + whole
    yield whole.decode().encode("utf-16")
    yield whole.decode().encode("latin-1", "replace")
    if "object" in kinds(spec, schema):
        for depth in (100, 900, 30_000):
            deep = b"[" * depth + b"]" * depth
            yield whole[:-1] + b', "invented": ' + deep + b"}"
            yield b"{" + b", ".join(b'"%s": %s' % (name, deep) for name in _names(spec, schema)) + b"}"


def _names(spec: Schema, schema: Schema) -> list[bytes]:
    return [name.encode() for name in full(spec, schema)]
