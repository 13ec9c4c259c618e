"""Answers that are read piece by piece."""

from __future__ import annotations

from pennyweight_core._http import FAILURES, Answer
from pennyweight_core._http._attempt import bare
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from typing import Any

    from pennyweight_core._errors import PennyweightError


class _Head:
    def __init__(self, answer: Answer, failure: Callable[[Answer], PennyweightError]) -> None:
        assert answer.incoming is not None
        self._answer: Any = answer.open
        self._failure = failure
        self.status_code: int = answer.incoming.status_code
        """The HTTP status, always 2xx."""
        self.headers: Mapping[str, str] = answer.incoming.headers
        """The answer's headers; names in lower case."""

    def _broken(self, error: Exception) -> PennyweightError:
        return self._failure(Answer(0.0, cause=bare(error)))


class Streamed(_Head):
    """An open answer; read it before its `with` block ends."""

    def iter_bytes(self) -> Iterator[bytes]:
        """
        Yield the decompressed body in pieces of the network's size.

        The timeout counts for each piece, the deadline no more.

        Raises:
            APIConnectionError: the connection broke, or nothing came for too long (`APITimeoutError`).
        """
        try:
            yield from self._answer.iter_bytes()
        except FAILURES as error:
            broken = self._broken(error)
        else:
            return
        raise broken


class AsyncStreamed(_Head):
    """An open answer; read it before its `async with` block ends."""

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the decompressed body in pieces of the network's size; see `Streamed.iter_bytes`."""
        try:
            async for piece in self._answer.aiter_bytes():
                yield piece
        except FAILURES as error:
            broken = self._broken(error)
        else:
            return
        raise broken
