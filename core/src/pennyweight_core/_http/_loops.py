"""Values that belong to one event loop of one process."""

from __future__ import annotations

import asyncio
import os
from typing import Generic, TypeVar

from pennyweight_core._http._connections import left_to_parent
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any

Value = TypeVar("Value")


class PerLoop(Generic[Value]):
    """
    One value per event loop; a forked child process starts with none.

    Args:
        make: makes a value, in the loop.
        close: closes a value, in its loop.
        drop: closes a value whose loop is closed.
    """

    def __init__(
        self, make: Callable[[], Value], close: Callable[[Value], Awaitable[None]], drop: Callable[[Value], None]
    ) -> None:
        self._make = make
        self._close = close
        self._drop = drop
        self._pid = os.getpid()
        self._values: dict[Any, Value] = {}

    def get(self) -> Value:
        """Return the running loop's value."""
        if self._pid != os.getpid():
            self._start_over()
        loop = current_loop()
        value = self._values.get(loop)
        if value is None:
            self._drop_closed()
            value = self._values[loop] = self._make()
        return value

    async def aclose(self) -> None:
        """Close the values of all loops."""
        if self._pid != os.getpid():
            self._start_over()
        self._drop_closed()
        values, self._values = self._values, {}
        own = values.pop(current_loop(), None)
        for loop, value in values.items():
            if isinstance(loop, asyncio.AbstractEventLoop):
                loop.call_soon_threadsafe(_run_in, loop, self._close, value)
            else:
                self._drop(value)
        if own is not None:
            await self._close(own)

    def _start_over(self) -> None:
        left_to_parent.append(self._values)
        self._values, self._pid = {}, os.getpid()

    def _drop_closed(self) -> None:
        for loop in [it for it in self._values if isinstance(it, asyncio.AbstractEventLoop) and it.is_closed()]:
            self._drop(self._values.pop(loop))


def current_loop() -> Any:
    """Return the token of the running event loop of asyncio or trio."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        from anyio.lowlevel import current_token

        return current_token().native_token


def _run_in(loop: asyncio.AbstractEventLoop, close: Callable[[Value], Awaitable[None]], value: Value) -> None:
    task = loop.create_task(_closing(close, value))
    task.add_done_callback(lambda done: done.cancelled() or done.exception())


async def _closing(close: Callable[[Value], Awaitable[None]], value: Value) -> None:
    await close(value)
