"""`Retry-After` and the headers of exhausted rate limits, as seconds to wait."""

from __future__ import annotations

import re
from datetime import UTC
from email.utils import parsedate_to_datetime

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight_core._clock import Clock

_NUMBER = re.compile(r"[0-9]{1,15}(\.[0-9]{1,9})?")
_EPOCH_SECONDS_FROM = 1_000_000_000.0  # a reset above this is a time in seconds, below it a number of seconds
_EPOCH_MILLIS_FROM = 100_000_000_000.0  # above this, a time in milliseconds


def retry_after(headers: Mapping[str, str], clock: Clock) -> float | None:
    """
    Return the seconds the vendor asks to wait: `Retry-After` in seconds or as a date, else the reset of an exhausted limit.

    `X-RateLimit-Reset` counts the seconds left at some vendors and is a Unix time at others; the size tells which.
    None when no wait is asked, or none that lies ahead: zero, negative, past and unreadable values mean the usual delay.
    """
    asked = _seconds(headers.get("retry-after"), clock)
    if asked is not None:
        return asked
    resets = [
        _number(headers.get(f"{scope}-reset"))
        for scope in ("x-ratelimit", "x-ratelimit-account")
        if _number(headers.get(f"{scope}-remaining")) == 0
    ]
    waits = [_until(reset, clock) for reset in resets if reset is not None]
    return max((wait for wait in waits if wait > 0), default=None)


def _until(reset: float, clock: Clock) -> float:
    if reset > _EPOCH_MILLIS_FROM:
        reset /= 1000
    return reset - clock.time() if reset > _EPOCH_SECONDS_FROM else reset


def _seconds(text: str | None, clock: Clock) -> float | None:
    number = _number(text)
    if number is None and text:
        try:
            moment = parsedate_to_datetime(text)
            number = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - clock.time()
        except (ValueError, OverflowError, IndexError, TypeError):
            return None
    return number if number is not None and number > 0 else None


def _number(text: str | None) -> float | None:
    return float(text) if text and _NUMBER.fullmatch(text.strip()) else None
