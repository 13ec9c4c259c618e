"""Answers that are no proper HTTP, or no proper body, each as the bytes a server sends before it hangs up."""

from __future__ import annotations

import gzip

_OK = b"HTTP/1.1 200 OK\r\n"
_JSON = b'{"id": "a", "balance": 1}'
_ENCODED = gzip.compress(_JSON)


def _body(encoding: bytes, body: bytes) -> bytes:
    return _OK + b"content-encoding: %b\r\ncontent-length: %d\r\n\r\n%b" % (encoding, len(body), body)


MALFORMED = {
    "nothing": b"",
    "a line break": b"\r\n",
    "not HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
    "HTML without a head": b"<html>bad</html>\r\n\r\n",
    "bytes": bytes(range(256)),
    "a status that is a word": b"HTTP/1.1 abc OK\r\n\r\n",
    "a status of four digits": b"HTTP/1.1 2000 OK\r\n\r\n",
    "a status of two digits": b"HTTP/1.1 20 OK\r\n\r\n",
    "a negative status": b"HTTP/1.1 -200 OK\r\n\r\n",
    "no status": b"HTTP/1.1\r\n\r\n",
    "HTTP/9.9": b"HTTP/9.9 200 OK\r\ncontent-length: 0\r\n\r\n",
    "HTTP/0.9": _JSON,
    "HTTP/2 without being asked": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "a reason that is not ASCII": "HTTP/1.1 500 Schöner Fehler ✓\r\ncontent-length: 0\r\n\r\n".encode(),
    "half a head": b"HTTP/1.1 200 OK\r\ncontent-le",
    "a header without a colon": _OK + b"content-length 25\r\n\r\n" + _JSON,
    "a header without a name": _OK + b": 1\r\ncontent-length: 0\r\n\r\n",
    "a blank before the colon": _OK + b"content-length : 25\r\n\r\n" + _JSON,
    "a NUL in a header": _OK + b"x: a\0b\r\ncontent-length: 25\r\n\r\n" + _JSON,
    "a bare CR in a header": _OK + b"x: a\rb\r\ncontent-length: 25\r\n\r\n" + _JSON,
    "a folded first line": _OK + b" folded: 1\r\ncontent-length: 0\r\n\r\n",
    "a header of 200 KB": _OK + b"x: " + b"y" * 200_000 + b"\r\ncontent-length: 0\r\n\r\n",
    "20,000 headers": _OK + b"".join(b"x%d: y\r\n" % number for number in range(20_000)) + b"\r\n",
    "two lengths": _OK + b"content-length: 25\r\ncontent-length: 26\r\n\r\n" + _JSON,
    "a length that is a word": _OK + b"content-length: many\r\n\r\n" + _JSON,
    "a negative length": _OK + b"content-length: -1\r\n\r\n" + _JSON,
    "a length of 40 digits": _OK + b"content-length: " + b"9" * 40 + b"\r\n\r\n" + _JSON,
    "a body that is too short": _OK + b"content-length: 99\r\n\r\n" + _JSON,
    "length and chunks": _OK + b"content-length: 25\r\ntransfer-encoding: chunked\r\n\r\n" + _JSON,
    "a transfer encoding nobody knows": _OK + b"transfer-encoding: gzip, zstd\r\n\r\n" + _JSON,
    "a chunk that is no number": _OK + b"transfer-encoding: chunked\r\n\r\nzz\r\n" + _JSON,
    "a chunk that is too short": _OK + b"transfer-encoding: chunked\r\n\r\nff\r\n" + _JSON,
    "a chunk that is too long": _OK + b"transfer-encoding: chunked\r\n\r\n1\r\n" + _JSON,
    "chunks without an end": _OK + b"transfer-encoding: chunked\r\n\r\n19\r\n" + _JSON + b"\r\n",
    "a trailer that is none": _OK + b"transfer-encoding: chunked\r\n\r\n0\r\n\0\0\0\r\n\r\n",
    "a switch of protocols": b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
    "gzip that is none": _body(b"gzip", _JSON),
    "gzip that is damaged": _body(b"gzip", _ENCODED[:12] + b"\0\0\0\0" + _ENCODED[16:]),
    "gzip that is cut": _body(b"gzip", _ENCODED[:-9]),
    "gzip with more behind it": _body(b"gzip", _ENCODED + b"and more"),
    "deflate that is none": _body(b"deflate", _JSON),
    "gzip twice": _body(b"gzip, gzip", gzip.compress(_ENCODED)),
    "gzip twice, in two headers": _body(b"gzip\r\ncontent-encoding: gzip", gzip.compress(_ENCODED)),
    "an encoding that nobody asked for": _body(b"br", _JSON),
    "2,000 encodings": _body(b", ".join([b"gzip"] * 2000), _ENCODED),
}
"""By what is wrong with them."""
