"""Decode the body of an answer piece by piece, never holding more of it than the bound, however well it was packed."""

import zlib

_GZIP = 16 + zlib.MAX_WBITS


class TooLarge(Exception):  # noqa: N818 - a signal inside this room: whoever catches it knows the URL
    """More than the bound has come, packed or unpacked."""


class Broken(Exception):  # noqa: N818 - likewise
    """A compressed body that is corrupt, or ends too early."""


class Body:
    """Grows by `feed`; `content()` is the whole."""

    def __init__(self, *, packed: bool, bound: int) -> None:
        self._unpacker = zlib.decompressobj(_GZIP) if packed else None
        self._bound = bound
        self._came = 0
        self._content = bytearray()

    def expect(self, total: int | None) -> None:
        """Refuse, by `TooLarge`, a body that is announced with more bytes than the bound."""
        if total is not None and total > self._bound:
            raise TooLarge

    def feed(self, piece: bytes) -> None:
        """
        Add bytes as they came over the wire.

        Raises:
            TooLarge: there is more than the bound.
            Broken: this is no gzip.
        """
        self._came += len(piece)
        if self._unpacker is None:
            self._content += piece
        else:
            self._unpack(piece)
        if max(self._came, len(self._content)) > self._bound:
            raise TooLarge

    def content(self) -> bytes:
        """
        Return the body after its last piece.

        Raises:
            Broken: the packed text lacks its end.
        """
        if self._unpacker is not None and not self._unpacker.eof and self._came:
            raise Broken("gzip without its end")
        return bytes(self._content)

    def _unpack(self, piece: bytes) -> None:
        while piece and len(self._content) <= self._bound:
            if self._unpacker is None or self._unpacker.eof:
                self._unpacker = zlib.decompressobj(_GZIP)  # a gzip file may have several members
            try:
                self._content += self._unpacker.decompress(piece, self._bound + 1 - len(self._content))
            except zlib.error:
                raise Broken("not gzip") from None
            piece = self._unpacker.unconsumed_tail or self._unpacker.unused_data
