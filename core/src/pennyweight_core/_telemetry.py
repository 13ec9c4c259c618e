"""Logging and hooks: one logger per package, and the user's callbacks. No secret passes here."""

from __future__ import annotations

import logging

from pennyweight_core._redact import redact_query
from pennyweight_core._response_headers import ResponseHeaders
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pennyweight_core._http import AttemptResult, PreparedRequest
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
        url: without secrets.
        route: the path with its parameters by name, as in `/accounts/{accountId}`; the same for all calls of an operation.
        attempt: 1 for the first.
    """

    __slots__ = ("attempt", "method", "operation", "route", "url", "vendor")

    def __init__(self, vendor: str, operation: Operation[object], prepared: PreparedRequest, attempt: int) -> None:
        self.vendor = vendor
        self.operation = prepared.redactor.values(operation.name)
        self.method = operation.method
        self.url = _redact_url(prepared)
        self.route = prepared.redactor.values(operation.path)
        self.attempt = attempt


class ResponseEvent(RequestEvent):
    """
    A response, or the failure to get one.

    Attributes:
        status_code: None when there was no answer.
        headers: the answer's, secrets redacted.
        elapsed: seconds.
        error: the reason without a response.
        error_type: the name of its class.
    """

    __slots__ = ("elapsed", "error", "error_type", "headers", "status_code")

    def __init__(
        self,
        vendor: str,
        operation: Operation[object],
        prepared: PreparedRequest,
        attempt: int,
        result: AttemptResult,
    ) -> None:
        super().__init__(vendor, operation, prepared, attempt)
        raw = result.response
        self.status_code = raw.status_code if raw else None
        self.headers: Mapping[str, str] = ResponseHeaders(prepared.redactor.headers(raw.headers) if raw else {})
        self.elapsed = result.elapsed
        self.error = prepared.redactor.text(result.reason) or None
        self.error_type = None if result.cause is None else type(result.cause).__name__


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

    def request_started(self, operation: Operation[object], prepared: PreparedRequest, attempt: int) -> None:
        if self._on_request is not None:
            self._on_request(RequestEvent(self._vendor, operation, prepared, attempt + 1))

    def response_received(
        self, operation: Operation[object], prepared: PreparedRequest, result: AttemptResult, attempt: int
    ) -> None:
        if self._on_response is None and not self._log.isEnabledFor(logging.DEBUG):
            return
        event = ResponseEvent(self._vendor, operation, prepared, attempt + 1, result)
        outcome = event.error if event.status_code is None else event.status_code
        self._log.debug(
            "%s %s %s: %s in %.3f s, attempt %d",
            event.operation,
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


def _redact_url(prepared: PreparedRequest) -> str:
    """Return the URL without secret query parameters, and without secrets elsewhere in it."""
    public = prepared.public
    query = redact_query(public.raw_query) if public.raw_query else ""
    return prepared.redactor.values(f"{public.origin}{public.raw_path}" + (f"?{query}" if query else ""))
