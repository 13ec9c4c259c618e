"""Commands and their answers: one at a time, so that no rate of commands is exceeded for long."""

from __future__ import annotations

import asyncio
from itertools import count
from json import dumps

from pennyweight_core import APITimeoutError, PennyweightError
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.live import ConnectionLostError, jitter

from ._errors import TOO_MANY_COMMANDS, command_error, error_code, message_type

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Any

ANSWER_TIMEOUT = 10.0
_MOST_RETRIES = 6


class Commands:
    """
    Sends commands and finds their answers by id.

    Args:
        send: sends a message.
    """

    def __init__(self, send: Callable[[str], Awaitable[None]]) -> None:
        self._send = send
        self._ids = count(1)
        self._pending: dict[int, tuple[asyncio.Future[Any], Callable[[Any], None] | None]] = {}
        self._turn = asyncio.Lock()

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is awaited: the connection must be read until it is there."""
        return bool(self._pending)

    async def call(
        self,
        command: str,
        params: Mapping[str, object] | None = None,
        accept: Callable[[Any], None] | None = None,
    ) -> Any:
        """
        Send a command and return its answer; after "too many requests" it is sent again, with backoff.

        `accept` gets an answer that is no error before any later message is handled.

        Raises:
            APIStatusError: Kalshi refused it.
            APITimeoutError: there was no answer.
            ConnectionLostError: the connection ended before.
        """
        for attempt in count():
            async with self._turn:
                answer = await self._exchange(command, params, accept)
            if message_type(answer) != "error":
                return answer
            if error_code(answer) != TOO_MANY_COMMANDS or attempt >= _MOST_RETRIES:
                raise command_error(answer, command)
            await asyncio.sleep(0.1 + jitter(attempt))
        raise AssertionError

    def answer(self, message: Any) -> bool:
        """Hand a message to the command that waits for it; return False if none does."""
        identity = getattr(message, "id", None)
        future, accept = self._pending.get(identity, (None, None)) if isinstance(identity, int) else (None, None)
        if future is None or future.done():
            return False
        try:
            if accept is not None and message_type(message) != "error":
                accept(message)
        except PennyweightError as error:
            future.set_exception(error)
        else:
            future.set_result(message)
        return True

    def lose(self, reason: str) -> None:
        """Let the commands fail whose answers can't come any more."""
        for future, _ in self._pending.values():
            if not future.done():
                future.set_exception(ConnectionLostError(reason))

    async def _exchange(
        self, command: str, params: Mapping[str, object] | None, accept: Callable[[Any], None] | None
    ) -> Any:
        number = next(self._ids)
        text = dumps({"id": number, "cmd": command} | ({"params": dict(params)} if params is not None else {}))
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._pending[number] = (future, accept)
        try:
            async with asyncio.timeout(ANSWER_TIMEOUT):
                await self._send(text)
                return await future
        except TimeoutError:
            raise APITimeoutError(
                f"kalshi stream.{command}: no answer in {ANSWER_TIMEOUT:g} s. Try again",
                vendor="kalshi",
                operation=f"stream.{command}",
            ) from None
        finally:
            del self._pending[number]
            if future.done() and not future.cancelled():
                future.exception()  # seen: nobody else asks for it
