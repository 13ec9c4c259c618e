"""From a response that reports an error to the exception that is raised for it."""

from __future__ import annotations

from typing import TypeVar
from urllib.parse import urlsplit

from pennyweight_core._clock import SYSTEM_CLOCK
from pennyweight_core._error_text import format_error, limit_depth, sanitize
from pennyweight_core._errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableEntityError,
    VendorStatusError,
)
from pennyweight_core._redact import redact_headers
from pennyweight_core._response_headers import ResponseHeaders
from pennyweight_core._retry_after import retry_after
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._clock import Clock
    from pennyweight_core._messages import ErrorInfo, RawResponse

Error = TypeVar("Error", APIStatusError, VendorStatusError)

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(
    vendor: str, operation: str, raw: RawResponse, info: ErrorInfo, clock: Clock = SYSTEM_CLOCK
) -> APIStatusError:
    """Return the error for an HTTP status, whatever the response holds."""
    status_code = raw.status_code
    cls = _BY_STATUS.get(status_code, ServerError if 500 <= status_code <= 599 else APIStatusError)
    wait = retry_after(raw.headers, clock) if cls is RateLimitError else None
    if wait is not None:
        info = info.with_advice(f"The vendor asks to wait {wait:g} s")
    if 300 <= status_code <= 399 and raw.headers.get("location"):
        info = info.with_advice(_advise_on_redirect(raw.headers["location"]))
    error = _fill(cls(format_error(vendor, operation, raw, info), vendor=vendor, operation=operation), raw, info)
    if isinstance(error, RateLimitError):
        error.retry_after = wait
    return error


def _advise_on_redirect(location: str) -> str:
    try:
        parts = urlsplit(location)
        target = f"{parts.scheme}://{parts.hostname}{parts.path}" if parts.hostname else parts.path
    except ValueError:
        target = "an address that can't be read"
    return f"It redirects to {sanitize(target)}, and redirects are not followed: look at base_url, or for a proxy"


def vendor_status_error(
    vendor: str, operation: str, raw: RawResponse, info: ErrorInfo, status: str
) -> VendorStatusError:
    """Return the error for a 2xx response that reports a failure; `status` is the envelope's word, or empty."""
    text = format_error(vendor, operation, raw, info, status)
    error = _fill(VendorStatusError(text, vendor=vendor, operation=operation), raw, info)
    error.status = status
    error.temporary = info.temporary
    return error


def _fill(error: Error, raw: RawResponse, info: ErrorInfo) -> Error:
    error.status_code = raw.status_code
    error.body = raw.content
    error.headers = ResponseHeaders(redact_headers(raw.headers))
    error.code = info.code
    error.message = info.message
    error.details = limit_depth(info.details)
    error.request_id = info.request_id or raw.request_id
    return error
