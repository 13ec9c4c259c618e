"""The load of a soak: threads and tasks that call everything, also what fails, is cut short or is closed again."""

from __future__ import annotations

import asyncio
import threading
import time
import traceback
import warnings
from collections import Counter
from contextvars import ContextVar
from itertools import cycle, islice
from typing import TYPE_CHECKING, Any

from pennyweight_core import PennyweightError

from benchmarks.actions import ACTIONS
from benchmarks.soaked import Clients

if TYPE_CHECKING:
    from benchmarks.actions import Action

_THREADS, _TASKS = 4, 8
_MOST_UNEXPECTED = 3


class _Pace:
    """One worker's share of the rate: it knows when the worker may go on."""

    def __init__(self, rate: float) -> None:
        self._seconds = 1 / rate
        self._next = time.perf_counter()
        self.requests = 0

    def pause(self) -> float:
        """Seconds to wait for the requests made since the last time; what was missed long ago is not made up for."""
        now = time.perf_counter()
        self._next = max(self._next + self.requests * self._seconds, now - 1.0)
        self.requests = 0
        return max(0.0, self._next - now)


_pace: ContextVar[_Pace] = ContextVar("pace")


class Load:
    """
    Sync threads and async tasks over shared clients, at a rate of requests.

    Attributes:
        requests: how many were sent.
        outcomes: how calls ended: `ok`, or the name of one of our errors.
        unexpected: tracebacks of the first errors that are not ours.
    """

    def __init__(self, environment: dict[str, str], rate: float) -> None:
        self.requests = 0
        self.outcomes: Counter[str] = Counter()
        self.unexpected: list[str] = []
        self._lock = threading.Lock()
        self._share = rate / (_THREADS + _TASKS)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # OneBalance says that its API is deprecated
            self._sync = Clients(environment, self._count, asynchronous=False)
            self._async = Clients(environment, self._count, asynchronous=True)

    def start(self, ends: float) -> list[asyncio.Future[None]]:
        """Start workers that stop at a moment of `time.perf_counter`."""
        loop = asyncio.get_running_loop()
        tasks: list[asyncio.Future[None]] = [loop.create_task(self._task(start, ends)) for start in range(_TASKS)]
        for start in range(_THREADS):
            done: asyncio.Future[None] = loop.create_future()
            arguments = (start * len(ACTIONS) // _THREADS, ends, loop, done)
            threading.Thread(target=self._thread, args=arguments, daemon=True).start()
            tasks.append(done)
        return tasks

    async def finish(self, running: list[asyncio.Future[None]]) -> None:
        """Wait for the workers and close the clients."""
        await asyncio.gather(*running)
        self._sync.close()
        await self._async.aclose()

    def _thread(self, start: int, ends: float, loop: asyncio.AbstractEventLoop, done: asyncio.Future[None]) -> None:
        pace = _Pace(self._share)
        _pace.set(pace)
        for action in _from(start):
            if time.perf_counter() >= ends:
                break
            try:
                action.call(self._sync)
            except Exception as error:  # noqa: BLE001 - sorted out there
                self._ended(error)
            else:
                self._ended(None)
            time.sleep(pace.pause())
        loop.call_soon_threadsafe(done.set_result, None)

    async def _task(self, start: int, ends: float) -> None:
        pace = _Pace(self._share)
        _pace.set(pace)
        for action in _from(start * len(ACTIONS) // _TASKS):
            if time.perf_counter() >= ends:
                break
            try:
                await action.acall(self._async)
            except Exception as error:  # noqa: BLE001 - sorted out there
                self._ended(error)
            else:
                self._ended(None)
            await asyncio.sleep(pace.pause())

    def _count(self, _event: object) -> None:
        pace = _pace.get(None)
        with self._lock:
            self.requests += 1
            if pace is not None:
                pace.requests += 1

    def _ended(self, error: Exception | None) -> None:
        name = "ok" if error is None else type(error).__name__
        with self._lock:
            self.outcomes[name] += 1
            if (
                error is not None
                and not isinstance(error, PennyweightError)
                and len(self.unexpected) < _MOST_UNEXPECTED
            ):
                self.unexpected.append("".join(traceback.format_exception(error))[-2000:])


def _from(start: int) -> Any:
    """All actions over and over, beginning somewhere."""
    actions: cycle[Action] = cycle(ACTIONS)
    return islice(actions, start, None)
