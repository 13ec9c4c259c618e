"""The errors for calls that got no answer."""

from __future__ import annotations

from pennyweight_core._errors import APIConnectionError, APIResponseError, APITimeoutError
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._errors import PennyweightError
    from pennyweight_core._http import AttemptResult


def connection_error(
    vendor: str, operation: str, origin: str, result: AttemptResult, attempts: int
) -> PennyweightError:
    """Return what to raise when the last attempt brought no answer, or one that can't be decompressed."""
    if result.undecodable:
        return _caused(
            APIResponseError(
                f"{vendor} {operation}: the body of the answer can't be decompressed ({result.reason}). "
                "A proxy may have cut or changed it: try again, and look for one",
                vendor=vendor,
                operation=operation,
            ),
            result,
        )
    kind = APITimeoutError if result.timed_out else APIConnectionError
    text = f"{vendor} {operation}: no answer from {origin} after {_counted(attempts)} ({result.reason})"
    if result.idempotency_reference:
        text += f". It may have taken effect all the same: look it up by its {result.idempotency_reference}"
    return _caused(kind(text, vendor=vendor, operation=operation), result)


def rate_limit_timeout(vendor: str, operation: str, wait: float, deadline: float, attempts: int) -> APITimeoutError:
    """Return what to raise when the client-side budget has room only after the deadline."""
    return APITimeoutError(
        f"{vendor} {operation}: the client-side limit asks to wait {wait:.1f} s, which is beyond the deadline of "
        f"{deadline:g} s, after {_counted(attempts)}. Give a longer deadline=, call less often, or set limits=",
        vendor=vendor,
        operation=operation,
    )


def _caused(error: PennyweightError, result: AttemptResult) -> PennyweightError:
    error.__cause__ = result.cause
    return error


def _counted(attempts: int) -> str:
    return "1 attempt" if attempts == 1 else f"{attempts or 'no'} attempts"
