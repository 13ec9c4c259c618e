"""The lines that say which stage of a run has ended, and how long it took."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def timed_stages(name: str, say: Callable[[str], None]) -> Iterator[Callable[[str], None]]:
    """
    Say each stage when it ends, with its time; one that fails is not said.

    Gives a function to call with the name of each stage as it begins: then the one before has ended.
    """
    running: list[tuple[str, float]] = []

    def end() -> None:
        while running:
            stage, started = running.pop()
            say(f"{name}: {stage} ({time.perf_counter() - started:.1f} s)")

    def begin(stage: str) -> None:
        end()
        running.append((stage, time.perf_counter()))

    yield begin
    end()
