"""Responses that are read piece by piece."""

from __future__ import annotations

from pennyweight_core._http import FAILURES, AttemptResult
from pennyweight_core._http._body import adecoded_pieces, decoded_pieces
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from typing import Any

    from pennyweight_core._errors import PennyweightError


class _StreamedHead:
    def __init__(self, result: AttemptResult, failure: Callable[[AttemptResult], PennyweightError]) -> None:
        assert result.response is not None
        self._answer: Any = result.open_response
        self._failure = failure
        self.status_code: int = result.response.status_code
        """The HTTP status, always 2xx."""
        self.headers: Mapping[str, str] = result.response.headers
        """The answer's headers; their names in any case."""

    def _broken(self, error: Exception) -> PennyweightError:
        return self._failure(AttemptResult(0.0, cause=error, partial=self._answer.partial()))


class StreamedResponse(_StreamedHead):
    """An open response; read it before its `with` block ends."""

    def iter_bytes(self) -> Iterator[bytes]:
        """
        Yield the decompressed body in pieces of the network's size.

        The timeout counts for each piece, the deadline no more.

        Raises:
            APIConnectionError: the connection broke, or nothing came for too long (`APITimeoutError`).
        """
        try:
            yield from decoded_pieces(self._answer)
        except FAILURES as error:
            broken = self._broken(error)
        else:
            return
        raise broken


class AsyncStreamedResponse(_StreamedHead):
    """An open response; read it before its `async with` block ends."""

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the decompressed body in pieces of the network's size; see `StreamedResponse.iter_bytes`."""
        try:
            async for piece in adecoded_pieces(self._answer):
                yield piece
        except FAILURES as error:
            broken = self._broken(error)
        else:
            return
        raise broken
