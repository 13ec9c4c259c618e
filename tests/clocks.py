"""Time that passes only when somebody sleeps."""

from __future__ import annotations


class Clock:
    """Starts at 1000 s; sleeping moves it on at once and is kept in `pauses`."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
