"""
Client-side rate limits: wait instead of being rejected.

No stretch of `RateLimit.seconds` ever holds more than `RateLimit.tokens`. That satisfies vendors that count in a rolling or a
fixed window and vendors that refill a bucket; a bucket on our side would let twice as much through such a window.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import islice
from threading import Lock

from pennyweight_core._clock import SYSTEM_CLOCK
from pennyweight_core._secret import unwrap
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight_core._clock import Clock
    from pennyweight_core._operation import Operation, RateLimit

_MOST_WINDOWS = 10_000
_MOST_STEPS = 1_000


class RateLimiter:
    """
    The rate limits of one client, shared by all its threads and tasks.

    Attributes:
        requests: how many requests were counted.
        waits: how many of them had to wait.
        seconds_waited: how long they had to, added up.
        rejections: 429 responses in spite of the limits.
        spent: tokens taken so far, by budget.
    """

    def __init__(
        self,
        limits: Mapping[str, RateLimit],
        overrides: Mapping[str, float] | None = None,
        *,
        tier: str | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        given = overrides or {}
        unknown = sorted(given.keys() - limits.keys())
        if unknown:
            raise ValueError(f"limits: expected names among {', '.join(limits) or 'none'}, found {', '.join(unknown)}")
        for name, tokens in given.items():
            if not 0 < tokens < float("inf"):
                raise ValueError(f"limits[{name!r}]: expected a number above zero, found {tokens!r}")
        self._limits = limits
        self._overrides = given
        self._tokens = {name: budget.tokens for name, budget in limits.items()}
        self._clock = clock
        self._lock = Lock()
        self._windows: dict[tuple[str, str], Window] = {}
        self.requests = 0
        self.waits = 0
        self.seconds_waited = 0.0
        self.rejections = 0
        self.spent = dict.fromkeys(limits, 0.0)
        self.learn(tier, {})

    def learn(self, tier: str | None, tokens: Mapping[str, float]) -> None:
        """
        Go by a tier, and by sizes that the vendor told, from now on; sizes given by the user stay.

        A limit that differs by tier stays as it is where the tier is not among those that the vendor documents.
        """
        with self._lock:
            for name, budget in self._limits.items():
                by_tier = budget.tiers.get(tier or "", self._tokens[name])
                self._tokens[name] = self._overrides.get(name, tokens.get(name, by_tier))
            for (name, _), window in self._windows.items():
                window.tokens = self._tokens[name]

    def spread(self) -> None:
        """
        Go on as if the limits had been used up evenly until now: requests then come one by one instead of in a burst.

        For a process that takes over from another whose requests the vendor still counts. To be called before the first
        request. Limits for each value of an argument are left alone.
        """
        with self._lock:
            now = self._clock.monotonic()
            for name, limit in self._limits.items():
                whole = 0 if limit.per else int(self._tokens[name])
                steps = min(whole, _MOST_STEPS)
                for left in reversed(range(steps)):
                    self._window(name, {}, now).take(whole / steps, now - limit.seconds * left / steps)

    def reserve(
        self, operation: Operation[object], arguments: Mapping[str, object], max_wait: float
    ) -> Reservation | None:
        """
        Take the operation's tokens; return None, and take nothing, if that means waiting longer than `max_wait`.

        `arguments` are those of path and query, by their wire names, and the fields of the body. A short computation under a
        lock; the caller waits.
        """
        with self._lock:
            now = moment = self._clock.monotonic()
            if len(self._windows) > _MOST_WINDOWS:
                self._windows = {key: window for key, window in self._windows.items() if window.is_active(now)}
            cost = self._cost(operation, arguments)
            windows = [(self._window(name, arguments, now), tokens) for name, tokens in cost]
            limit = ""
            for (name, _), (window, tokens) in zip(cost, windows, strict=True):
                earliest = window.earliest(tokens, moment)
                limit, moment = (name, earliest) if earliest > moment else (limit, moment)
            if moment - now > max_wait:
                return None
            for window, tokens in windows:
                window.take(tokens, moment)
            self._count(cost, moment - now)
            return Reservation(moment - now, [window for window, _ in windows], limit)

    def wait_for(self, operation: Operation[object], arguments: Mapping[str, object]) -> float:
        """Seconds that a request would have to wait now; nothing is taken."""
        with self._lock:
            now = moment = self._clock.monotonic()
            for name, tokens in self._cost(operation, arguments):
                moment = self._window(name, arguments, now).earliest(tokens, moment)
            return moment - now

    def describe(self, name: str) -> str:
        """Return how much a limit allows, in words."""
        return f"{name} {self._tokens[name]:g} in {self._limits[name].seconds:g} s"

    def pause(self, operation: Operation[object], arguments: Mapping[str, object], seconds: float) -> None:
        """Back off after a 429: block these limits for `seconds` and cancel reservations already handed out."""
        with self._lock:
            now = self._clock.monotonic()
            self.rejections += 1
            for name, _ in self._cost(operation, arguments):
                self._window(name, arguments, now).pause(now, now + seconds)

    def _cost(self, operation: Operation[object], arguments: Mapping[str, object]) -> list[tuple[str, float]]:
        """Return what a call takes: nothing from budgets that one of its arguments exempts it from."""
        return [
            (cost[0], cost[1] * _count_items(arguments.get(cost[2])) if len(cost) == 3 else cost[1])
            for cost in operation.cost
            if arguments.get(self._limits[cost[0]].unless or "", UNSET) is UNSET
        ]

    def _count(self, cost: Sequence[tuple[str, float]], wait: float) -> None:
        self.requests += 1
        for name, tokens in cost:
            self.spent[name] += tokens
        if wait:
            self.waits += 1
            self.seconds_waited += wait

    def _window(self, name: str, arguments: Mapping[str, object], now: float) -> Window:
        budget = self._limits[name]
        key = (name, str(arguments.get(budget.per, "")) if budget.per else "")
        found = self._windows.get(key)
        if found is None:
            found = self._windows[key] = Window(self._tokens[name], budget.seconds)
        found.prune(now)
        return found

    def __repr__(self) -> str:
        limits = ", ".join(map(self.describe, self._tokens))
        return (
            f"<RateLimiter {limits or 'none'}; {self.requests} requests, {self.waits} waited {self.seconds_waited:.1f} s, "
            f"{self.rejections} refused>"
        )


def _count_items(value: object) -> int:
    """Return how many items a list has: at least one, so that an empty or unknown one is not free."""
    value = unwrap(value)
    return max(1, len(value)) if isinstance(value, Sequence) else 1


class Window:
    """
    Tokens taken in a rolling window, past and reserved. Reservations are granted in order.

    Attributes:
        tokens: how many a window may hold.
        epoch: how often reservations were cancelled.
    """

    __slots__ = ("_not_before", "_seconds", "_taken", "_total", "epoch", "tokens")

    def __init__(self, tokens: float, seconds: float) -> None:
        self.tokens = tokens
        self._seconds = seconds
        self._taken: deque[tuple[float, float]] = deque()  # moment and tokens, in order of time
        self._total = 0.0
        self._not_before = float("-inf")
        self.epoch = 0

    def prune(self, now: float) -> None:
        """Drop tokens that have left the window."""
        while self._taken and self._taken[0][0] + self._seconds <= now:
            self._total -= self._taken.popleft()[1]
        if not self._taken:
            self._total = 0.0

    def earliest(self, tokens: float, moment: float) -> float:
        """Return when, from `moment` on, so many tokens fit; what never fits goes when all else has expired."""
        if not self._taken:
            return max(moment, self._not_before)
        moment = max(moment, self._not_before, self._taken[-1][0])
        room = self.tokens - self._total - tokens
        for at, spent in self._taken:
            if room >= 0:
                break
            moment = max(moment, at + self._seconds)
            room += spent
        return moment

    def take(self, tokens: float, moment: float) -> None:
        """Take tokens at a moment that `earliest` returned."""
        self._taken.append((moment, tokens))
        self._total += tokens

    def pause(self, now: float, until: float) -> None:
        """Grant nothing before `until`, and cancel reservations that lie ahead."""
        self._not_before = max(self._not_before, until)
        waiting = sum(1 for at, _ in self._taken if at > now)
        self._taken = deque(islice(self._taken, len(self._taken) - waiting))
        self._total = sum(spent for _, spent in self._taken)
        self.epoch += 1

    def is_active(self, now: float) -> bool:
        """Whether any token still counts, or the window is paused."""
        self.prune(now)
        return bool(self._taken) or self._not_before > now


class Reservation:
    """Permission to send a request, `wait` seconds after it was granted; `limit` names the limit that causes the wait."""

    __slots__ = ("_given", "limit", "wait")

    def __init__(self, wait: float, windows: Sequence[Window], limit: str) -> None:
        self.wait = wait
        self.limit = limit
        self._given = [(window, window.epoch) for window in windows]

    @property
    def cancelled(self) -> bool:
        """Whether the limits were paused since, so that a new reservation is needed."""
        return any(window.epoch != epoch for window, epoch in self._given)
