"""Keep a connection: connect, read, watch for silence, reconnect within a deadline, and leave nothing behind."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Protocol

import attrs

from pennyweight_core._errors import APIConnectionError, APIStatusError, RateLimitError
from pennyweight_core._live._connection import ConnectionLostError
from pennyweight_core._option_checks import check_callback, check_seconds
from pennyweight_core._retry import RETRYABLE_STATUSES, jitter
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from pennyweight_core._live._connection import Connection
    from pennyweight_core._live._dialer import Dialer

_HANDSHAKE = 10.0
_STABLE = 10.0
"""Seconds after which a connection counts as good: the next reconnection starts with the shortest delay."""


@attrs.frozen
class Reconnection:
    """
    A connection that was replaced.

    Attributes:
        reason: how the old one ended.
        attempts: how many it took to open the new one.
        seconds: without a connection.
    """

    reason: str
    attempts: int
    seconds: float


@attrs.frozen
class SessionOptions:
    """
    The user's options.

    Attributes:
        deadline: seconds without a connection after which the stream fails.
        heartbeat: seconds of silence after which the vendor is asked for a sign of life; after as many again it is lost.
        on_reconnect: called with a `Reconnection` as soon as there is a new connection.
    """

    deadline: float
    heartbeat: float
    on_reconnect: Callable[[Reconnection], None] | None

    @classmethod
    def of(
        cls, deadline: float, heartbeat: float, on_reconnect: Callable[[Reconnection], None] | None
    ) -> SessionOptions:
        """Check the user's options."""
        if on_reconnect is not None:
            check_callback("on_reconnect", on_reconnect)
        return cls(check_seconds("deadline", deadline), check_seconds("heartbeat", heartbeat), on_reconnect)


class Handler(Protocol):
    """The vendor's part of a session."""

    async def opened(self) -> None:
        """Subscribe, on a new connection; it is read meanwhile."""
        ...

    async def received(self, data: bytes) -> None:
        """Handle a message."""
        ...

    def lost(self, reason: str) -> None:
        """Note that the connection is gone; another one follows."""
        ...

    def ended(self, error: BaseException | None) -> None:
        """Note that nothing follows: because of an error, or because the stream was closed."""
        ...


class Session:
    """One connection after another, for one event loop."""

    def __init__(self, dialer: Dialer, handler: Handler, options: SessionOptions) -> None:
        self._dialer = dialer
        self._handler = handler
        self._options = options
        self._connection: Connection | None = None
        self._main: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._failures = 0
        self._outage_began: float | None = None
        self._delivering = False
        self._is_started = False
        self.is_ended = False
        """Whether it was closed, or has failed."""

    async def start(self) -> None:
        """
        Open the first connection.

        Raises:
            APIStatusError: the vendor refuses it.
            APIConnectionError: there was none before the deadline.
            RuntimeError: it was started before, or there is no event loop of asyncio.
        """
        if self._is_started:
            raise RuntimeError("a stream opens once: call stream() again")
        self._is_started = True
        _check_loop()
        self._dialer.check()
        connection, _ = await self._connect("not connected yet")
        self._connection = connection
        self._main = asyncio.ensure_future(self._run(connection))

    @property
    def is_open(self) -> bool:
        """Whether it was started and goes on, with a connection or on the way to one."""
        return self._main is not None and not self.is_ended

    def abort(self) -> None:
        """Give up the current connection: another one follows."""
        if self._connection is not None:
            self._connection.abort()

    async def send(self, text: str) -> None:
        """Send on the current connection. Raises ConnectionLostError if there is none."""
        if self._connection is None:
            raise ConnectionLostError("no connection")
        await self._connection.send(text)

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run something beside, until the session ends; an error of it ends the session."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._finish)
        if self.is_ended:
            task.cancel()
        return task

    def _finish(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if _failed(task):
            self._fail(task.exception())

    async def aclose(self) -> None:
        """End everything; again is fine."""
        tasks = [task for task in (self._main, *self._tasks) if task is not None]
        connection, self._connection = self._connection, None
        for task in tasks:
            task.cancel()
        try:
            if connection is not None:
                await connection.aclose()
        finally:
            if connection is not None:
                connection.abort()
            if tasks:  # without any there may be no loop of asyncio
                others = [task for task in tasks if task is not asyncio.current_task()]
                await asyncio.gather(*others, return_exceptions=True)
            self._end(None)

    def _end(self, error: BaseException | None) -> None:
        if not self.is_ended:
            self.is_ended = True
            self._handler.ended(error)

    def _fail(self, error: BaseException | None) -> None:
        """End with an error, whoever met it."""
        self._end(error)
        current = asyncio.current_task()
        for task in (self._main, *self._tasks):
            if task is not None and task is not current:
                task.cancel()

    async def _run(self, connection: Connection) -> None:
        try:
            while True:
                reason = await self._serve(connection)
                self._handler.lost(reason)
                connection, reconnection = await self._connect(reason)
                if self._options.on_reconnect is not None:
                    self._options.on_reconnect(reconnection)
        except asyncio.CancelledError:
            raise
        except BaseException as error:  # noqa: BLE001 - whoever reads a subscription gets it
            self._fail(error)
        finally:
            connection.abort()

    async def _serve(self, connection: Connection) -> str:
        """Read a connection to its end; return the reason of that."""
        self._connection = connection
        loop = asyncio.get_running_loop()
        began = loop.time()
        beside = [asyncio.ensure_future(self._handler.opened()), asyncio.ensure_future(self._watch(connection))]
        beside[0].add_done_callback(lambda task: connection.abort() if _failed(task) else None)
        try:
            while True:
                data = await connection.receive()
                self._outage_began = None
                self._delivering = True
                await self._handler.received(data)
                self._delivering = False
        except ConnectionLostError as error:
            reason = str(error)
        finally:
            self._delivering = False
            self._connection = None
            connection.abort()
            for task in beside:
                task.cancel()
            results = await asyncio.gather(*beside, return_exceptions=True)
        for result in results:
            if isinstance(result, Exception):
                raise result
        if loop.time() - began >= _STABLE:
            self._failures, self._outage_began = 0, None
        return "silence" if _silent(results) else reason

    async def _watch(self, connection: Connection) -> str:
        """Return, with the connection aborted, when it was silent for too long."""
        asked = False
        while True:
            quiet = self._options.heartbeat - connection.silent_for
            if quiet > 0 or self._delivering:  # a reader that waits for a slow consumer hears nothing
                asked = False
                await asyncio.sleep(max(quiet, self._options.heartbeat / 4))
            elif not asked:
                asked = True
                with suppress(TimeoutError):  # a ping that can't be sent is no sign of life either
                    async with asyncio.timeout(self._options.heartbeat):
                        await connection.ping()
                        await asyncio.sleep(self._options.heartbeat)
            else:
                connection.abort()
                return "silence"

    async def _connect(self, reason: str) -> tuple[Connection, Reconnection]:
        """
        Open a connection, after a delay where there was one before.

        Raises:
            APIStatusError: the vendor refuses it, and would again.
            APIConnectionError: there was none before the deadline.
        """
        loop = asyncio.get_running_loop()
        began = loop.time()
        self._outage_began = began if self._outage_began is None else self._outage_began
        attempts, again = 0, self._main is not None
        while True:
            delay = jitter(self._failures) if again else 0.0
            left = self._outage_began + self._options.deadline - loop.time()
            if again and (left <= 0 or (attempts and delay >= left)):
                raise self._give_up(reason, attempts)
            delay = min(delay, left / 2)
            await asyncio.sleep(delay)
            attempts, again = attempts + 1, True
            try:
                connection = await self._dialer.open(max(0.001, min(_HANDSHAKE, left - delay)))
            except ConnectionLostError as error:
                reason = str(error)
            except APIStatusError as error:
                if error.status_code not in RETRYABLE_STATUSES:
                    raise
                reason = str(error)
                if isinstance(error, RateLimitError):
                    await asyncio.sleep(min(error.retry_after or 0.0, max(left - delay, 0)))
            else:
                return connection, Reconnection(reason, attempts, loop.time() - began)
            finally:
                self._failures += 1

    def _give_up(self, reason: str, attempts: int) -> APIConnectionError:
        dialer = self._dialer
        counted = "1 attempt" if attempts == 1 else f"{attempts} attempts"
        return APIConnectionError(
            f"{dialer.vendor} stream: no connection to {dialer.address} after {counted} in "
            f"{self._options.deadline:g} s ({reason}). Look at the network, or give a longer deadline=",
            vendor=dialer.vendor,
            operation="stream",
        )


def _failed(task: asyncio.Future[Any]) -> bool:
    return not task.cancelled() and task.exception() is not None


def _silent(results: list[Any]) -> bool:
    return "silence" in results


def _check_loop() -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError(
            "streams need asyncio's event loop, found another; use the synchronous client there"
        ) from None
