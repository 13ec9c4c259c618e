"""Time that passes only when somebody sleeps."""

from __future__ import annotations

import time

from pennyweight_core._clock import Clock as SystemClock


class Clock(SystemClock):
    """Starts at a moment of a test's own; sleeping moves it on at once and is kept in `pauses`. The time of day moves with it."""

    def __init__(self, started: float | None = None, now: float = 1000.0) -> None:
        self.now = self._began = now
        self.pauses: list[float] = []
        self._started = time.time() if started is None else started

    def time(self) -> float:
        return self._started + self.now - self._began

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class Ticking(Clock):
    """Each look at the time of day is one second later than the last."""

    def time(self) -> float:
        self._started += 1
        return self._started - 1
