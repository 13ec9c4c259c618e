"""
One call from arguments to model, for synchronous and asynchronous clients.

`CallRunner.run` is a generator without I/O: it yields a `PreparedRequest` to send, seconds to sleep, or one of `_steps`, and
returns the `Response`. `_run` drives it.
"""

from __future__ import annotations

import sys
from _thread import allocate_lock
from functools import partial

from pennyweight_core._call_errors import connection_error, rate_limit_timeout
from pennyweight_core._codec import Codec
from pennyweight_core._drift import Drift, report
from pennyweight_core._errors import _RefusalError
from pennyweight_core._http import PreparedRequest
from pennyweight_core._idempotency import RetrySafety
from pennyweight_core._operation import Operation
from pennyweight_core._outcome import CallOutcome
from pennyweight_core._redactor import Redactor
from pennyweight_core._response import Response
from pennyweight_core._response_parser import ResponseParser
from pennyweight_core._retry import rate_limit_backoff, retry_delay
from pennyweight_core._tokens import (
    GivenToken,
    TokenExchange,
    TokenSource,
    authorization_error,
    check_bearer,
    find_operation,
)
from pennyweight_core._unsigned_request import fill_query, prepare
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterable, Mapping
    from types import ModuleType
    from typing import Any, TypeVar

    from pennyweight_core._clock import Clock
    from pennyweight_core._codec import Deviation
    from pennyweight_core._drift import OnDrift
    from pennyweight_core._errors import PennyweightError
    from pennyweight_core._hosts import BaseURL
    from pennyweight_core._http import AttemptResult
    from pennyweight_core._messages import RawResponse, SignableRequest
    from pennyweight_core._operation import Vendor
    from pennyweight_core._rate_limits import RateLimiter
    from pennyweight_core._request_options import RequestOptions
    from pennyweight_core._secret import Secret
    from pennyweight_core._steps import Invocation, Unbroken
    from pennyweight_core._telemetry import Telemetry
    from pennyweight_core._tokens import CallForToken, Exchange, TokenOperation

    Result = TypeVar("Result")
    CallSteps = Generator[PreparedRequest | Invocation | Unbroken | float, Any, Result]

_UNAUTHORIZED = 401


class CallRunner:
    """Runs calls of one client: prepare, limit, send, retry, parse."""

    def __init__(
        self,
        vendor: Vendor,
        overlay: ModuleType,
        credentials_for: Callable[[Operation[Any]], object],
        base_url: BaseURL,
        *,
        limits: RateLimiter | None,
        on_drift: OnDrift,
        user_agent: str,
        telemetry: Telemetry,
        operation_base_url: Callable[[Mapping[str, str]], BaseURL],
        default_headers: Collection[str] = (),
        clock: Clock,
    ) -> None:
        self._vendor = vendor
        self._clock = clock
        self._overlay = overlay
        self._credentials_for = credentials_for
        self._base_url = base_url
        self._operation_base_url = operation_base_url
        self._default_headers = default_headers
        self._limits = limits
        self._on_drift: OnDrift = on_drift
        self._telemetry = telemetry
        self._headers = {"accept": "application/json", "accept-encoding": "gzip, deflate", "user-agent": user_agent}
        self._exchange: TokenExchange | Callable[[Any], Exchange | GivenToken | None] | None
        self._exchange = getattr(overlay, "token_exchange", None)
        self._tokens: TokenSource | GivenToken | None = None
        self._lock = allocate_lock()
        self._codec = Codec(f"{vendor.package}.models")

    def run(
        self,
        operation: Operation[Any],
        options: RequestOptions,
        *,
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: Mapping[str, object] | None,
    ) -> CallSteps[Response[Any]]:
        """Send, with retries where the operation allows them, and parse the response."""
        handled = sys.exception()
        retry_safety = RetrySafety(operation, body)
        outcome = CallOutcome(self._vendor.name, operation, retry_safety)
        redactor = self._redactor_of(operation, options, path, query, body)
        try:
            query = fill_query(operation, query, self._credentials_for(operation))
            prepared = self._prepare_request(operation, options, path, query, retry_safety, redactor)
            arguments = {**(body or {}), **query, **path}
            result, attempts = yield from self._send_with_retries(operation, options, arguments, prepared, outcome)
            assert result.response is not None
            return self._build_response(operation, result, result.response, attempts, redactor)
        except BaseException as error:
            self._advise(error, operation, {**path, **query, **(body or {})})
            redactor.error(error, handled)
            outcome.explain(error)
            raise

    def run_streaming(
        self,
        operation: Operation[Any],
        options: RequestOptions,
        *,
        query: Mapping[str, object],
        body: Mapping[str, object] | None,
    ) -> CallSteps[tuple[AttemptResult, Callable[[AttemptResult], PennyweightError]]]:
        """
        Send, and return the response with its body still to be read, or raise for its status.

        With it comes the function that makes the error for a body that breaks off.
        """
        handled = sys.exception()
        retry_safety = RetrySafety(operation, body)
        outcome = CallOutcome(self._vendor.name, operation, retry_safety)
        redactor = self._redactor_of(operation, options, {}, query, body)

        def explain_break(broken: AttemptResult) -> PennyweightError:
            error = self._connection_error(operation, broken)
            redactor.error(error, handled)
            outcome.explain(error)
            return error

        try:
            prepared = self._prepare_request(operation, options, {}, query, retry_safety, redactor, keep_open=True)
            result, _ = yield from self._send_with_retries(operation, options, {}, prepared, outcome)
            assert result.response is not None
            self._parser_for(redactor).raise_for_status(operation, result.response)
        except BaseException as error:
            self._advise(error, operation, {**query, **(body or {})})
            redactor.error(error, handled)
            outcome.explain(error)
            raise
        return result, explain_break

    def _advise(self, error: BaseException, operation: Operation[Any], arguments: Mapping[str, object]) -> None:
        """Add to what the vendor reports what only core knows."""
        if not isinstance(error, _RefusalError):
            return
        from pennyweight_core._error_advice import advise

        advice = advise(error, self._vendor, operation, self._base_url_of(operation), arguments)
        if advice:
            error.add_advice(advice)

    def _send_with_retries(
        self,
        operation: Operation[Any],
        options: RequestOptions,
        arguments: Mapping[str, object],
        prepared: PreparedRequest,
        outcome: CallOutcome,
    ) -> CallSteps[tuple[AttemptResult, int]]:
        attempt, renewed = 0, False
        tokens, credentials = self._tokens_of(operation)
        if tokens is not None and "authorization" in self._default_headers:
            raise authorization_error()
        while True:
            if self._limits is not None and operation.cost:
                yield from self._wait_for_rate_limit(self._limits, operation, options, arguments, attempt)
            if tokens is not None:
                prepared.token = yield from tokens.obtain(self.caller_for_token(options), credentials, options)
                prepared.redactor.add(prepared.token)
            self._telemetry.request_started(operation, prepared, attempt)
            outcome.attempt_started()
            result = yield prepared
            assert result is not None
            outcome.attempt_finished(result)
            self._telemetry.response_received(operation, prepared, result, attempt)
            if not renewed and self._is_token_rejected(prepared, result):
                renewed = True
                attempt += 1
                continue
            delay = retry_delay(result, attempt, options.max_retries, self._clock) if outcome.repeatable else None
            if self._limits is not None and result.response is not None and result.response.status_code == 429:
                self._limits.pause(
                    operation, arguments, rate_limit_backoff(result.response.headers, delay, attempt, self._clock)
                )
            attempt += 1
            if delay is None or delay >= options.remaining():
                break
            self._telemetry.backing_off(operation, delay, f"attempt {attempt} failed")
            yield delay
        if result.response is None:
            raise self._connection_error(operation, result, attempt)
        return result, attempt

    def _tokens_of(self, operation: Operation[Any]) -> tuple[TokenSource | GivenToken | None, object]:
        """Return where an operation's access token comes from, and its credentials; None where it needs no token."""
        if self._exchange is None:
            return None, None
        credentials = self._credentials_for(operation)
        if credentials is None:
            return None, None
        with self._lock:
            exchange = self._exchange  # None if another thread was first, and found that these credentials sign
            if self._tokens is None and exchange is not None:
                source = exchange if isinstance(exchange, TokenExchange) else exchange(credentials)
                if source is None:
                    self._exchange = None
                elif isinstance(source, GivenToken):
                    self._tokens = source
                else:
                    self._tokens = TokenSource(source, self._vendor.name, self._clock)
        if self._tokens is not None:
            check_bearer(self._vendor, operation)
        return self._tokens, credentials

    def caller_for_token(self, options: RequestOptions) -> CallForToken:
        """Return what makes calls on the way to an access token."""
        return partial(self._call_for_token, options)

    def _call_for_token(
        self,
        options: RequestOptions,
        operation: TokenOperation,
        body: Mapping[str, object] | None = None,
        headers: Mapping[str, Secret[str]] | None = None,
    ) -> CallSteps[Any]:
        """Make a call on the way to an access token; return its answer."""
        if isinstance(operation, str):
            operation = find_operation(self._vendor.package, operation)
        elif not isinstance(operation, Operation):
            operation = operation(self._vendor)
        once = getattr(self._tokens, "unbroken", False)
        options = options.for_token(headers or {}, patient=once)
        response = yield from self.run(operation, options, path={}, query={}, body=body)
        return response.data

    def _is_token_rejected(self, prepared: PreparedRequest, result: AttemptResult) -> bool:
        """Forget the token of an attempt that the vendor did not let in; nothing was done, so it is made again."""
        if self._tokens is None or prepared.token is None or result.response is None:
            return False
        if result.response.status_code != _UNAUTHORIZED:
            return False
        return self._tokens.discard(prepared.token)

    def _wait_for_rate_limit(
        self,
        limits: RateLimiter,
        operation: Operation[Any],
        options: RequestOptions,
        arguments: Mapping[str, object],
        attempt: int,
    ) -> CallSteps[None]:
        """Wait for the client-side rate limit; again if the vendor rejected another call meanwhile."""
        while True:
            reservation = limits.reserve(operation, arguments, options.remaining())
            if reservation is None:
                wait = limits.wait_for(operation, arguments)
                raise rate_limit_timeout(self._vendor.name, operation.name, wait, options.deadline, attempt)
            if not reservation.wait:
                return
            self._telemetry.rate_limited(
                operation, reservation.wait, reservation.limit, limits.describe(reservation.limit)
            )
            yield reservation.wait
            if not reservation.cancelled:
                return

    def _prepare_request(
        self,
        operation: Operation[Any],
        options: RequestOptions,
        path: Mapping[str, object],
        query: Mapping[str, object],
        retry_safety: RetrySafety,
        redactor: Redactor,
        *,
        keep_open: bool = False,
    ) -> PreparedRequest:
        base_url = self._base_url_of(operation)
        unsigned = prepare(
            operation, base_url, self._headers, self._codec, options, path=path, query=query, body=retry_safety.body
        )

        def hidden_names() -> set[str]:
            found = set(self._codec.all_secret_names())
            if operation.body and retry_safety.generated_field:
                found.add(self._codec.wire_name(operation.body, retry_safety.generated_field))
            return found

        credentials = self._credentials_for(operation)
        redactor.search(credentials)

        def sign(request: SignableRequest) -> SignableRequest:
            signed: SignableRequest = self._overlay.sign(request, credentials, self._clock.time())
            for name in self._default_headers:
                if request.headers[name] != signed.headers.get(name):
                    raise ValueError(f"default_headers: {name} is set by what signs the request; leave it out")
            redactor.add_signed(request, signed)
            return signed

        signer = None if credentials is None else sign
        return PreparedRequest(unsigned, signer, options, hidden_names, redactor, keep_open=keep_open)

    def _redactor_of(
        self,
        operation: Operation[Any],
        options: RequestOptions,
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: Mapping[str, object] | None,
    ) -> Redactor:
        def names() -> set[str]:
            declared = self._codec.secret_names(operation.body) if operation.body else ()
            return {*operation.secret_query_params, *declared}

        sources = (path, query, body, options.extra_headers, options.extra_query)
        return Redactor(*sources, names=names)

    def _parser_for(self, redactor: Redactor) -> ResponseParser:
        return ResponseParser(self._vendor, self._codec, self._overlay.parse_error, self._clock, redactor)

    def _base_url_of(self, operation: Operation[Any]) -> BaseURL:
        return self._base_url if operation.servers is None else self._operation_base_url(operation.servers)

    def _build_response(
        self, operation: Operation[Any], result: AttemptResult, raw: RawResponse, attempts: int, redactor: Redactor
    ) -> Response[Any]:
        found: list[Deviation] = []
        on_deviation = None if self._on_drift == "ignore" else found.append
        parser = self._parser_for(redactor)
        data, envelope = parser.parse(operation, raw, on_deviation)
        response = Response(
            data, envelope, raw, elapsed=result.elapsed, attempts=attempts, parser=parser, operation=operation
        )
        if found:
            drifts = self._to_drifts(operation, map(redactor.deviation, found))
            del data, envelope, found, on_deviation  # no traceback of ours shows them
            report(self._on_drift, drifts, raw)
        return response

    def _to_drifts(self, operation: Operation[Any], found: Iterable[Deviation]) -> list[Drift]:
        vendor, secret_names = self._vendor, self._codec.secret_names(operation.response_type or "Any")
        return [
            Drift(vendor.name, operation.name, each, package=vendor.package, secret_names=secret_names)
            for each in found
        ]

    def _connection_error(
        self, operation: Operation[Any], result: AttemptResult, attempts: int = 1
    ) -> PennyweightError:
        """Return the error for a missing or broken response."""
        return connection_error(self._vendor.name, operation, self._base_url_of(operation).origin, result, attempts)

    def warm_up(self) -> None:
        """Load every model of the vendor now."""
        from importlib import import_module

        models = import_module(f"{self._vendor.package}.models")
        for name in models.__all__:
            getattr(models, name)
