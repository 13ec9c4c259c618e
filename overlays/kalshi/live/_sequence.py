"""Sequence numbers of one subscription: they count every message of it, answers to commands too."""

from __future__ import annotations

from typing import Literal

Verdict = Literal["next", "gap", "late", "duplicate", "restart"]
_MOST_MISSING = 10_000


class Sequence:
    """
    The order of a subscription's messages.

    Attributes:
        last: highest number so far; 0 before the first message, which has number 1.
    """

    __slots__ = ("_missing", "last")

    def __init__(self) -> None:
        self.last = 0
        self._missing: dict[int, None] = {}

    def check(self, number: int) -> Verdict:
        """
        Return what a number means, and count it.

        "gap": numbers between `last` and this one are missing. "late": it is one of those, out of order. "duplicate": it
        was there before, or is missing for so long that it was forgotten. "restart": the vendor begins to count anew. Numbers
        below 1 count nothing.
        """
        expected = self.last + 1
        if number == expected:
            self.last = number
            return "next"
        if number > expected:
            self._missing.update(dict.fromkeys(range(max(expected, number - _MOST_MISSING), number)))
            while len(self._missing) > _MOST_MISSING:
                del self._missing[next(iter(self._missing))]
            self.last = number
            return "gap"
        if number in self._missing:
            del self._missing[number]
            return "late"
        if number > 1:
            return "duplicate"
        return "restart" if self.last > 1 else "next" if number < 1 else "duplicate"
