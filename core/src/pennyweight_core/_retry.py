"""When to send again, and how long to wait before it."""

from __future__ import annotations

import random
from datetime import UTC
from email.utils import parsedate_to_datetime
from time import time

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight_core._http import AttemptResult

RETRYABLE_STATUSES = frozenset({408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
_FIRST, _LONGEST = 0.5, 8.0
_LONGEST_ASKED = 60.0
EPOCH_SECONDS_FROM = 1_000_000_000.0  # a reset above this is a moment in seconds, below it a number of seconds
EPOCH_MILLIS_FROM = 100_000_000_000.0  # above this, a moment in milliseconds


def retry_delay(result: AttemptResult, attempt: int, max_retries: int) -> float | None:
    """
    Seconds to wait before sending a repeatable request again after `attempt` retries, or None to give up.

    What the vendor asks for is obeyed up to 60 s, and a vendor that asks for longer is not asked again. Else: full
    jitter under a ceiling that doubles from 0.5 s to 8 s.
    """
    if attempt >= max_retries:
        return None
    if result.response is None:
        return jitter(attempt) if result.transient else None
    if result.response.status_code not in RETRYABLE_STATUSES:
        return None
    asked = retry_after(result.response.headers)
    if asked is None:
        return jitter(attempt)
    return asked if asked <= _LONGEST_ASKED else None


def rate_limit_backoff(headers: Mapping[str, str], pause: float | None, attempt: int) -> float:
    """How long no other request should go after a 429: what the vendor asks for, else about as long as a retry would."""
    asked = retry_after(headers)
    if asked is not None:
        return min(asked, _LONGEST_ASKED)
    return jitter(attempt) if pause is None else pause


def jitter(attempt: int) -> float:
    """A pause of any length up to a ceiling: clients that failed together don't come back together."""
    return random.uniform(0, min(_LONGEST, _FIRST * 2**attempt))  # noqa: S311 - jitter, not a secret


def retry_after(headers: Mapping[str, str]) -> float | None:
    """
    Seconds the vendor asks to wait: `Retry-After` in seconds or as a date, else an exhausted limit's reset.

    `X-RateLimit-Reset` counts the seconds left at some vendors and is a Unix time at others; the size tells which.
    None when nothing is asked, or nothing that can be read.
    """
    asked = _seconds(headers.get("retry-after"))
    if asked is not None:
        return asked
    resets = [
        _number(headers.get(f"{scope}-reset"))
        for scope in ("x-ratelimit", "x-ratelimit-account")
        if _number(headers.get(f"{scope}-remaining")) == 0
    ]
    pauses = [_left(reset) for reset in resets if reset is not None]
    return max(pauses, default=None)


def _left(reset: float) -> float:
    if reset > EPOCH_MILLIS_FROM:
        reset /= 1000
    return max(0.0, reset - time()) if reset > EPOCH_SECONDS_FROM else max(0.0, reset)


def _seconds(text: str | None) -> float | None:
    number = _number(text)
    if number is not None:
        return max(0.0, number)
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
        return max(0.0, (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - time())
    except (ValueError, OverflowError, IndexError, TypeError):
        return None


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if abs(number) < float("inf") else None
