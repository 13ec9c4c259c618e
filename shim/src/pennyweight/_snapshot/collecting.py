"""Python's garbage collector during a long run: it looks at what came since the start, and not at every module again."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_THRESHOLDS = (20_000, 20, 20)


class _Collector:
    """Counts the blocks that are open, in all threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._open = 0
        self._thresholds = gc.get_threshold()

    def enter(self) -> bool:
        with self._lock:
            if not gc.isenabled() or (not self._open and gc.get_freeze_count()):
                return False  # somebody else has set it up
            if not self._open:
                self._thresholds = gc.get_threshold()
                gc.set_threshold(*_THRESHOLDS)
                gc.freeze()
            self._open += 1
            return True

    def leave(self) -> None:
        with self._lock:
            self._open -= 1
            if not self._open:
                gc.unfreeze()
                gc.set_threshold(*self._thresholds)


_collector = _Collector()


@contextmanager
def rare_collections() -> Iterator[None]:
    """
    Collect rarely during the block, and leave out what is there already: that took a third of all CPU time.

    It is a setting of the whole process, which is put back when the last block ends. A collector that is off, or has
    objects frozen by somebody else, is left alone.
    """
    entered = _collector.enter()
    try:
        yield
    finally:
        if entered:
            _collector.leave()
