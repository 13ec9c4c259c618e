"""Retries: which responses are retried, and after which delay."""

from __future__ import annotations

import random

from pennyweight_core._retry_after import retry_after
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight_core._clock import Clock
    from pennyweight_core._http import AttemptResult

RETRYABLE_STATUSES = frozenset({408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
_FIRST, _LONGEST = 0.5, 8.0
_LONGEST_ASKED = 60.0


def retry_delay(result: AttemptResult, attempt: int, max_retries: int, clock: Clock) -> float | None:
    """
    Return the seconds to wait before retry number `attempt + 1` of a request that may be repeated; None to give up.

    `Retry-After` is obeyed up to 60 s; a longer one ends the retries. Without it: exponential backoff with full jitter,
    under a ceiling that doubles from 0.5 s to 8 s.
    """
    if attempt >= max_retries:
        return None
    if result.response is None:
        return jitter(attempt) if result.transient else None
    if result.response.status_code not in RETRYABLE_STATUSES:
        return None
    asked = retry_after(result.response.headers, clock)
    if asked is None:
        return jitter(attempt)
    return asked if asked <= _LONGEST_ASKED else None


def rate_limit_backoff(headers: Mapping[str, str], delay: float | None, attempt: int, clock: Clock) -> float:
    """Return the backoff for all other requests after a 429: `Retry-After` if present, otherwise the retry delay."""
    asked = retry_after(headers, clock)
    if asked is not None:
        return min(asked, _LONGEST_ASKED)
    return jitter(attempt) if delay is None else delay


def jitter(attempt: int) -> float:
    """Return a random delay under the ceiling: clients that failed together don't come back together."""
    return random.uniform(0, min(_LONGEST, _FIRST * 2**attempt))  # noqa: S311 - jitter, not a secret
