"""
Replace the public request by the signed one at the moment its headers are written.

httpcore calls the `trace` hook of a request when it begins to send headers: below every layer that instrumentation patches,
after the wait for a connection, and after the handshake with a proxy. All layers above see the public request only.
"""

from __future__ import annotations

from pennyweight_core._errors import UnsafeHostError
from pennyweight_core._http._httpx import httpx
from pennyweight_core._http._prepared_request import raw_headers, request_target
from pennyweight_core._http._translate import translate_error
from pennyweight_core._http._url import split_origin
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core._http._prepared_request import PreparedRequest

_HEADERS_STARTED = frozenset({"http11.send_request_headers.started", "http2.send_request_headers.started"})
_HEADERS_SENT = ("headers.complete", ".failed")
_BODY_SENT = ("body.complete", ".failed")


class SignOnSend:
    """
    The trace hook of one attempt. It restores the public request once the signed one is written.

    Attributes:
        error: the error that signing raised.
        sent: whether the vendor may have received the request.
    """

    __slots__ = ("_last_events", "_prepared", "_public", "_request", "error", "sent")

    def __init__(self, prepared: PreparedRequest) -> None:
        self._prepared = prepared
        self._request: Any = None
        self._public: tuple[Any, Any, Any] | None = None
        self._last_events = _HEADERS_SENT
        self.error: BaseException | None = None
        self.sent = False

    def __call__(self, event: str, info: dict[str, Any]) -> Any:
        if self._public is not None:
            if event.endswith(self._last_events):
                self._restore(self._public)
        elif event in _HEADERS_STARTED and info["request"].method != b"CONNECT":
            try:
                self._sign(info["request"])
            except BaseException as error:
                self.error = error
                raise
            self.sent = True

    def settle(self, error: Exception, handled: BaseException | None) -> Exception:
        """Return an error of signing without its frames, and any other error translated."""
        return strip_tracebacks(error, handled) if error is self.error else translate_error(error, sent=self.sent)

    def _sign(self, request: Any) -> None:
        signed = self._prepared.sign()
        origin = split_origin(signed.origin)
        if (request.url.scheme, request.url.host, request.url.port) != (origin.scheme, origin.host, origin.port):
            raise UnsafeHostError(f"the request for {signed.origin} would go to another host: a proxy, or a hook's URL")
        self._request, self._public = request, (request.url.target, request.headers, request.stream)
        request.url.target = request_target(signed).encode("ascii")
        request.headers = raw_headers(signed)
        if signed.body:
            request.stream = httpx.ByteStream(signed.body)
            self._last_events = _BODY_SENT

    def _restore(self, public: tuple[Any, Any, Any]) -> None:
        self._request.url.target, self._request.headers, self._request.stream = public
        self._request.extensions.pop("trace", None)  # later events are of no interest
        self._request = self._public = None


class AsyncSignOnSend(SignOnSend):
    """The trace hook for asynchronous pools."""

    __slots__ = ()

    async def __call__(self, event: str, info: dict[str, Any]) -> None:
        super().__call__(event, info)
