"""Logging and hooks: one logger per package, and the user's callbacks. No secret passes here."""

from __future__ import annotations

import logging

from pennyweight_core._redact import redact_headers, redact_query
from pennyweight_core._response_headers import ResponseHeaders
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pennyweight_core._http import AttemptResult
    from pennyweight_core._messages import SignableRequest
    from pennyweight_core._operation import Operation


_LONG_WAIT = 5.0
"""Seconds. Whoever waits that long for a client-side limit wonders why."""


class RequestEvent:
    """
    A request that is about to be sent.

    Attributes:
        vendor: lower case.
        operation: `resource.method`.
        method: the HTTP method.
        url: without its secret query parameters.
        attempt: 1 for the first.
    """

    __slots__ = ("attempt", "method", "operation", "url", "vendor")

    def __init__(self, vendor: str, operation: str, method: str, url: str, attempt: int) -> None:
        self.vendor = vendor
        self.operation = operation
        self.method = method
        self.url = url
        self.attempt = attempt


class ResponseEvent(RequestEvent):
    """
    A response, or the failure to get one.

    Attributes:
        status_code: None when there was no answer.
        headers: the answer's, secrets redacted.
        elapsed: seconds.
        error: the reason without a response.
    """

    __slots__ = ("elapsed", "error", "headers", "status_code")

    def __init__(self, vendor: str, operation: str, method: str, url: str, attempt: int, result: AttemptResult) -> None:
        super().__init__(vendor, operation, method, url, attempt)
        raw = result.response
        self.status_code = raw.status_code if raw else None
        self.headers: Mapping[str, str] = ResponseHeaders(redact_headers(raw.headers) if raw else {})
        self.elapsed = result.elapsed
        self.error = result.reason or None


class Telemetry:
    """One client's logger and hooks."""

    def __init__(
        self,
        vendor: str,
        logger: str,
        on_request: Callable[[RequestEvent], None] | None,
        on_response: Callable[[ResponseEvent], None] | None,
    ) -> None:
        self._vendor = vendor
        self._log = logging.getLogger(logger)
        self._on_request = on_request
        self._on_response = on_response
        self._warned = False

    def request_started(self, operation: Operation[object], public: SignableRequest, attempt: int) -> None:
        if self._on_request is not None:
            self._on_request(
                RequestEvent(self._vendor, operation.name, public.method, redacted_url(public), attempt + 1)
            )

    def response_received(
        self, operation: Operation[object], public: SignableRequest, result: AttemptResult, attempt: int
    ) -> None:
        if self._on_response is None and not self._log.isEnabledFor(logging.DEBUG):
            return
        event = ResponseEvent(self._vendor, operation.name, public.method, redacted_url(public), attempt + 1, result)
        outcome = event.error if event.status_code is None else event.status_code
        self._log.debug(
            "%s %s %s: %s in %.3f s, attempt %d",
            operation.name,
            event.method,
            event.url,
            outcome,
            event.elapsed,
            event.attempt,
        )
        if self._on_response is not None:
            self._on_response(event)

    def backing_off(self, operation: Operation[object], seconds: float, why: str) -> None:
        self._log.info("%s waits %.2f s: %s", operation.name, seconds, why)

    def rate_limited(self, operation: Operation[object], seconds: float, name: str, budget: str) -> None:
        """Log a wait for a client-side budget; the first long one as a warning that says how to change it."""
        if seconds < _LONG_WAIT or self._warned:
            self.backing_off(operation, seconds, "client-side limit")
            return
        self._warned = True
        self._log.warning(
            "%s waits %.0f s for the client-side limit (%s). If the vendor allows you more, say so with "
            "limits={%r: …}; limits=False turns limits off. Further waits are logged at INFO",
            operation.name,
            seconds,
            budget,
            name,
        )


def redacted_url(public: SignableRequest) -> str:
    """Return the URL without secret query parameters."""
    query = redact_query(public.raw_query) if public.raw_query else ""
    return f"{public.origin}{public.raw_path}" + (f"?{query}" if query else "")
