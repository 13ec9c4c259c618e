"""When to send again, and how long to wait before it."""

from __future__ import annotations

import random
from email.utils import parsedate_to_datetime
from time import time

from bursar_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bursar_core._http import Answer
    from bursar_core._operation import Operation

_AGAIN = frozenset({408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
_FIRST, _LONGEST = 0.5, 8.0
_LONGEST_ASKED = 60.0


def pause_before_retry(operation: Operation[object], answer: Answer, attempt: int, max_retries: int) -> float | None:
    """
    Seconds to wait before attempt number `attempt + 1`, or None to give up.

    Only operations declared `safe` are sent again. The vendor's `Retry-After` is obeyed up to 60 s; a vendor that
    asks for longer is not asked again. Without it: full jitter under an exponential ceiling of 0.5 s to 8 s.
    """
    if operation.retry != "safe" or attempt >= max_retries:
        return None
    incoming = answer.incoming
    if incoming is not None:
        if incoming.status_code not in _AGAIN:
            return None
        asked = retry_after(incoming.headers)
        if asked is not None:
            return asked if asked <= _LONGEST_ASKED else None
    return random.uniform(0, min(_LONGEST, _FIRST * 2**attempt))  # noqa: S311 - jitter, not a secret


def retry_after(headers: Mapping[str, str]) -> float | None:
    """`Retry-After` in seconds from now, whether the vendor wrote seconds or a date; None when absent or unreadable."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(text).timestamp() - time()
        except (ValueError, OverflowError):
            return None
    return max(0.0, seconds) if seconds < float("inf") else None
