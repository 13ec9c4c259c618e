"""An event loop in a thread, for synchronous clients that stream."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from threading import Lock, Thread, get_ident
from typing import TypeVar

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

Result = TypeVar("Result")


class LoopClosedError(RuntimeError):
    """The thread was closed before, or meanwhile."""

    def __init__(self) -> None:
        super().__init__("the stream is closed")


class LoopThread:
    """Runs coroutines; `close` cancels those that still run."""

    def __init__(self, name: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._process = os.getpid()
        self._is_closed = False
        self._turn = Lock()
        """Held while something is handed to the loop, so that nothing comes after its end."""
        self._thread = Thread(target=self._loop.run_forever, name=name, daemon=True)
        self._thread.start()

    @property
    def is_here(self) -> bool:
        """Whether this is the process that started it."""
        return self._process == os.getpid()

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """
        Return what a coroutine returns; it is cancelled if this thread is interrupted.

        Raises:
            LoopClosedError: the thread was closed meanwhile.
            RuntimeError: it is another process's, or this is the thread itself.
        """
        try:
            future = self._start(work)
        except BaseException:
            work.close()
            raise
        try:
            return future.result()
        except CancelledError:
            raise LoopClosedError from None
        except BaseException:
            future.cancel()
            raise

    def post(self, function: Callable[..., object], *arguments: object) -> None:
        """Call a function in the loop's thread, soon; never if that is closed."""
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(function, *arguments)

    def close(self) -> None:
        """Cancel what runs, stop the thread and close the loop; again is fine. A forked child leaves all to its parent."""
        if not self.is_here:
            return
        with self._turn:
            if self._is_closed:
                return
            self._is_closed = True
            future = asyncio.run_coroutine_threadsafe(_cancel_all(), self._loop)
        future.result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def check_caller(self) -> None:
        """Raise RuntimeError in a forked child, and in the thread itself: both would wait for ever."""
        if not self.is_here:
            raise RuntimeError("the stream was opened in another process: open one in this process")
        if self._thread.ident == get_ident():
            raise RuntimeError("a hook of the stream must not wait for the stream: hand the work to another thread")

    def _start(self, work: Coroutine[Any, Any, Result]) -> Future[Result]:
        self.check_caller()
        with self._turn:
            if self._is_closed:
                raise LoopClosedError
            return asyncio.run_coroutine_threadsafe(work, self._loop)


async def _cancel_all() -> None:
    while tasks := asyncio.all_tasks() - {asyncio.current_task()}:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
