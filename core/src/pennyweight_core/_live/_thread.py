"""An event loop in a thread, for synchronous clients that stream."""

from __future__ import annotations

import asyncio
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from threading import Thread
from typing import TypeVar

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

Result = TypeVar("Result")


class LoopThread:
    """Runs coroutines; `close` cancels those that still run."""

    def __init__(self, name: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name=name, daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """
        Return what a coroutine returns; it is cancelled if this thread is interrupted.

        Raises:
            concurrent.futures.CancelledError: the thread was closed meanwhile.
        """
        if self._loop.is_closed():
            work.close()
            raise CancelledError
        future: Future[Result] = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise

    def post(self, function: Callable[..., object], *arguments: object) -> None:
        """Call a function in the loop's thread, soon; never if that is closed."""
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(function, *arguments)

    def close(self) -> None:
        """Cancel what runs, stop the thread and close the loop; again is fine."""
        if self._loop.is_closed():
            return
        future = asyncio.run_coroutine_threadsafe(_cancel_all(), self._loop)
        future.result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


async def _cancel_all() -> None:
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
