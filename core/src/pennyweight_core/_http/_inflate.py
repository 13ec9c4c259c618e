"""Undo the content encoding of a body piece by piece, never holding more than one piece of the result."""

from __future__ import annotations

import zlib

from pennyweight_core._http._httpx import httpx
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ACCEPTED = "gzip, deflate"
"""The value of `accept-encoding`."""
_NAME = b"content-encoding"
_NAME_LENGTH = len(_NAME)
_PIECE = 256 * 1024
_GZIP = 16 + zlib.MAX_WBITS
_WINDOW_BITS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": zlib.MAX_WBITS}
_ZLIB_METHOD = 8


def make_inflater(headers: Sequence[tuple[bytes, bytes]]) -> Inflater | None:
    """
    Return a decoder for the content encoding of a response; None for a plain body.

    Raises:
        httpx.DecodingError: there are several encodings, or one that was not asked for.
    """
    named = [value for name, value in headers if len(name) == _NAME_LENGTH and name.lower() == _NAME]
    if not named:
        return None
    parts = [part.strip().lower() for part in b",".join(named).decode("latin-1").split(",")]
    encodings = [part for part in parts if part not in {"", "identity"}]
    if not encodings:
        return None
    if len(encodings) > 1:
        raise httpx.DecodingError(f"the body has {len(encodings)} content encodings, expected one of {ACCEPTED}")
    if encodings[0] not in _WINDOW_BITS:
        raise httpx.DecodingError(f"the body has a content encoding that was not asked for, expected {ACCEPTED}")
    return Inflater(_WINDOW_BITS[encodings[0]])


class Inflater:
    """Decodes a body incrementally, in pieces of bounded size."""

    def __init__(self, window_bits: int) -> None:
        self._window_bits = window_bits
        self._decompressor = zlib.decompressobj(window_bits)
        self._head: bytes | None = b"" if window_bits == zlib.MAX_WBITS else None
        self._began = False

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """
        Yield the decoded content of one piece.

        Raises:
            httpx.DecodingError: the bytes are not of the named encoding.
        """
        if self._head is not None:
            piece = self._head + piece
            if len(piece) < 2:
                self._head = piece
                return
            self._head = None
            if piece[0] & 15 != _ZLIB_METHOD or int.from_bytes(piece[:2], "big") % 31:
                self._window_bits = -zlib.MAX_WBITS  # "deflate" without zlib's header, as some servers send it
                self._decompressor = zlib.decompressobj(self._window_bits)
        while piece:
            self._began = True
            if self._decompressor.eof:
                if self._window_bits != _GZIP:
                    raise httpx.DecodingError("there are bytes after the end of the compressed body")
                self._decompressor = zlib.decompressobj(_GZIP)  # gzip may have several members
            yield self._decompress(piece)
            piece = self._decompressor.unconsumed_tail or self._decompressor.unused_data

    def finish(self) -> Iterator[bytes]:
        """
        Yield the rest after the last piece.

        Raises:
            httpx.DecodingError: the end is missing.
        """
        while self._began and not self._decompressor.eof:
            rest = self._decompress(b"")
            if not rest:
                raise httpx.DecodingError("the compressed body ends too early")
            yield rest
        if self._head:
            raise httpx.DecodingError("the compressed body ends too early")

    def _decompress(self, piece: bytes) -> bytes:
        try:
            return self._decompressor.decompress(piece, _PIECE)
        except zlib.error:
            pass
        raise httpx.DecodingError("the body can't be decompressed")
