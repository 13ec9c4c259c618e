"""The time that calls go by. Limits, deadlines, pauses and signers take a clock; a test gives one that it moves."""

from __future__ import annotations

import time


class Clock:
    """The system's clock."""

    __slots__ = ()

    def time(self) -> float:
        """Return the seconds since 1970, for signatures and dates."""
        return time.time()

    def monotonic(self) -> float:
        """Return seconds for deadlines and limits, unaffected by changes of the system time."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait in this thread."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait in this task."""
        from anyio import sleep

        await sleep(seconds)


SYSTEM_CLOCK = Clock()
