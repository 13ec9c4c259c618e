"""How much of one budget was taken when, and when there is room again."""

from __future__ import annotations

from collections import deque
from itertools import islice

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Window:
    """
    What was and will be taken in a rolling stretch of time. Turns are given in order; nobody overtakes.

    Attributes:
        void: how often the turns given so far were withdrawn.
    """

    __slots__ = ("_not_before", "_seconds", "_taken", "_tokens", "_total", "void")

    def __init__(self, tokens: float, seconds: float) -> None:
        self._tokens = tokens
        self._seconds = seconds
        self._taken: deque[tuple[float, float]] = deque()  # moment and tokens, in order of time
        self._total = 0.0
        self._not_before = float("-inf")
        self.void = 0

    def forget(self, now: float) -> None:
        """Drop what was taken so long ago that it does not count any more."""
        while self._taken and self._taken[0][0] + self._seconds <= now:
            self._total -= self._taken.popleft()[1]
        if not self._taken:
            self._total = 0.0

    def earliest(self, tokens: float, moment: float) -> float:
        """Return when, from `moment` on, so many tokens fit; what never fits goes when all else has expired."""
        if not self._taken:
            return max(moment, self._not_before)
        moment = max(moment, self._not_before, self._taken[-1][0])
        room = self._tokens - self._total - tokens
        for at, spent in self._taken:
            if room >= 0:
                break
            moment = max(moment, at + self._seconds)
            room += spent
        return moment

    def take(self, tokens: float, moment: float) -> None:
        """Note what will be sent at a moment that `earliest` gave."""
        self._taken.append((moment, tokens))
        self._total += tokens

    def hold(self, now: float, until: float) -> None:
        """Give no turn before `until`, and withdraw those that have not come."""
        self._not_before = max(self._not_before, until)
        waiting = sum(1 for at, _ in self._taken if at > now)
        self._taken = deque(islice(self._taken, len(self._taken) - waiting))
        self._total = sum(spent for _, spent in self._taken)
        self.void += 1

    def busy(self, now: float) -> bool:
        """Whether anything that still counts is noted here."""
        self.forget(now)
        return bool(self._taken) or self._not_before > now


class Turn:
    """When a request may be sent: `wait` seconds from when this was made."""

    __slots__ = ("_given", "wait")

    def __init__(self, wait: float, windows: Sequence[Window]) -> None:
        self.wait = wait
        self._given = [(window, window.void) for window in windows]

    @property
    def lapsed(self) -> bool:
        """Whether the vendor refused others since, so that this must be asked for anew."""
        return any(window.void != void for window, void in self._given)
