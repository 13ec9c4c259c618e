"""Counting requests: a bucket of tokens that refills, and a window that rolls."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True, slots=True)
class Limit:
    """
    One limit as configured: `amount`, and `span`, whose meaning is the vendor's.

    Kalshi: tokens a second, and how many the bucket holds. Others: requests, and the seconds of their window.
    """

    amount: int
    span: int


@dataclass(frozen=True, slots=True)
class RateLimitResult:
    """The result for one request: admitted or not, requests left, and whole seconds until the next one is admitted."""

    admitted: bool
    limit: int
    remaining: int
    wait: int


class TokenBucket:
    """Holds up to `capacity` tokens, starts full, gains `rate` a second; a request that finds too few takes none."""

    def __init__(self, rate: int, capacity: int) -> None:
        self._rate = rate
        self._capacity = capacity
        self._tokens = float(capacity)
        self._counted_at: float | None = None

    def take(self, cost: int, now: float) -> bool:
        """Take `cost` tokens if they are there; `now` in seconds, and a clock turned back adds nothing."""
        elapsed = 0.0 if self._counted_at is None else max(0.0, now - self._counted_at)
        self._counted_at = now
        self._tokens = min(self._capacity, self._tokens + elapsed * self._rate)
        if self._tokens < cost:
            return False
        self._tokens -= cost
        return True


class Window:
    """Lets in `limit` requests per `seconds`, rolling: each one leaves the window by itself; refused ones don't count."""

    def __init__(self, limit: int, seconds: int) -> None:
        self._limit = limit
        self._seconds = seconds
        self._moments: deque[float] = deque()

    def take(self, now: float) -> RateLimitResult:
        """RateLimitResult one request; `now` in seconds."""
        while self._moments and not 0 <= now - self._moments[0] < self._seconds:
            self._moments.popleft()
        admitted = len(self._moments) < self._limit
        if admitted:
            self._moments.append(now)
        oldest = self._moments[0] if self._moments else now
        wait = max(1, ceil(oldest + self._seconds - now))
        return RateLimitResult(admitted, self._limit, self._limit - len(self._moments), wait)


class Windows:
    """A vendor's windows by the name of the limit and whom it counts; limits that are not configured count nothing."""

    def __init__(self, limits: Mapping[str, Limit]) -> None:
        self._limits = limits
        self._windows: dict[tuple[str, str], Window] = {}

    def take(self, name: str, whom: str, now: float) -> RateLimitResult | None:
        """RateLimitResult one request of `whom`; None when there is no limit of that name."""
        limit = self._limits.get(name)
        if limit is None:
            return None
        window = self._windows.setdefault((name, whom), Window(limit.amount, limit.span))
        return window.take(now)
