"""Errors of calls without a response."""

from __future__ import annotations

from pennyweight_core._errors import APIConnectionError, APIResponseError, APITimeoutError
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._errors import PennyweightError
    from pennyweight_core._http import AttemptResult
    from pennyweight_core._operation import Operation


def connection_error(
    vendor: str, operation: Operation[object], origin: str, result: AttemptResult, attempts: int
) -> PennyweightError:
    """Return the error for a last attempt without a response, or with one that can't be decompressed."""
    name = operation.name
    if result.undecodable:
        return _caused(_unreadable(vendor, operation, result), result)
    kind = APITimeoutError if result.timed_out else APIConnectionError
    text = f"{vendor} {name}: no response from {origin} after {_counted(attempts)} ({result.reason})"
    return _caused(kind(text, vendor=vendor, operation=name), result)


def _unreadable(vendor: str, operation: Operation[object], result: AttemptResult) -> APIResponseError:
    partial = result.partial
    status = f"{partial.status_code} with " if partial else ""
    advice = "Look for a proxy that cuts or changes responses" + (", or try again" if operation.safe else "")
    return APIResponseError(
        f"{vendor} {operation.name}: {status}a body that can't be read ({result.reason}). {advice}",
        vendor=vendor,
        operation=operation.name,
        status_code=partial.status_code if partial else None,
        body=partial.content if partial else b"",
        headers=partial.headers if partial else None,
    )


def rate_limit_timeout(vendor: str, operation: str, wait: float, deadline: float, attempts: int) -> APITimeoutError:
    """Return the error when the client-side rate limit allows the call only after the deadline."""
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
