"""The result of one attempt."""

from __future__ import annotations

from pennyweight_core._http._httpx import httpx
from pennyweight_core._messages import RawResponse
from pennyweight_core._redact import redact_text

FAILURES = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL)
"""Errors that the library raises without a response, or with one that cannot be read."""
_UNSENT = (
    *(httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError),
    *(httpx.UnsupportedProtocol, httpx.InvalidURL),
)
_TRANSIENT = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, httpx.ProxyError)


class AttemptResult:
    """
    The response to one attempt, or the reason that there is none.

    Attributes:
        response: the response; without its content while `open_response` is set.
        open_response: the library's response, when its body is still to be read.
        cause: the error without a response: one of the library's without frames and without the request.
        elapsed: seconds from sending to here.
        timed_out: whether the attempt timed out.
        transient: whether a retry may succeed.
        undecodable: whether the body can't be decompressed.
        unsent: whether the request can't have reached the vendor.
    """

    __slots__ = (
        "cause",
        "elapsed",
        "open_response",
        "response",
        "timed_out",
        "transient",
        "undecodable",
        "unsent",
    )

    def __init__(
        self,
        elapsed: float,
        response: RawResponse | None = None,
        *,
        cause: Exception | None = None,
        open_response: httpx.Response | None = None,
    ) -> None:
        self.elapsed = elapsed
        self.response = response
        self.open_response = open_response
        self.cause = cause
        self.timed_out = isinstance(cause, httpx.TimeoutException)
        self.transient = isinstance(cause, _TRANSIENT)
        self.undecodable = isinstance(cause, httpx.DecodingError)
        self.unsent = isinstance(cause, _UNSENT)

    @property
    def reason(self) -> str:
        """The cause as text without secrets; empty when there is a response."""
        if self.cause is None:
            return ""
        return f"{type(self.cause).__name__}: {redact_text(str(self.cause))}".rstrip(": ")


def read_response(response: httpx.Response, content: bytes) -> RawResponse:
    """Convert the library's response to the overlay seam's."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return RawResponse(response.status_code, headers, content)


def detach_error(error: Exception) -> Exception:
    """Return an error of the same class and text, without the request and the frames that hold secrets."""
    for kind in type(error).__mro__:
        if issubclass(kind, httpx.RequestError) and kind.__module__.partition(".")[0] == "httpx":
            return kind(str(error))
    return httpx.TransportError(f"{type(error).__name__}: {error}")
