"""The result of one attempt."""

from __future__ import annotations

from pennyweight_core._http._httpx import httpx
from pennyweight_core._redact import redact_text
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._http._open_response import OpenResponse
    from pennyweight_core._messages import RawResponse

FAILURES = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL)
"""Errors that the library raises without a response, or with one that cannot be read."""
UNSENT = (
    *(httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError),
    *(httpx.UnsupportedProtocol, httpx.InvalidURL),
)
"""Errors after which the request can't have reached the vendor."""
_TRANSIENT = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, httpx.ProxyError)


class AttemptResult:
    """
    The response to one attempt, or the reason that there is none.

    Attributes:
        response: the response; without its content while `open_response` is set.
        open_response: the response whose body is still to be read.
        partial: status, headers and the received bytes, still encoded, of a response whose body can't be read.
        cause: the error without a response: one of the library's without frames and without the request.
        elapsed: seconds from sending to here.
        timed_out: whether the attempt timed out.
        transient: whether a retry may succeed.
        undecodable: whether the body can't be decompressed, or is too large.
        unsent: whether the request can't have reached the vendor.
    """

    __slots__ = (
        "cause",
        "elapsed",
        "open_response",
        "partial",
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
        open_response: OpenResponse | None = None,
        partial: RawResponse | None = None,
    ) -> None:
        self.elapsed = elapsed
        self.response = response
        self.open_response = open_response
        self.partial = partial
        self.cause = cause
        self.timed_out = isinstance(cause, httpx.TimeoutException)
        self.transient = isinstance(cause, _TRANSIENT)
        self.undecodable = isinstance(cause, httpx.DecodingError)
        self.unsent = isinstance(cause, UNSENT)

    @property
    def reason(self) -> str:
        """The cause as text without secrets; empty when there is a response."""
        if self.cause is None:
            return ""
        return f"{type(self.cause).__name__}: {redact_text(str(self.cause))}".rstrip(": ")


def detach_error(error: Exception) -> Exception:
    """Return an error of the same class and text, without the request and the frames that hold secrets."""
    for kind in type(error).__mro__:
        if issubclass(kind, httpx.RequestError) and kind.__module__.partition(".")[0] == "httpx":
            return kind(str(error))
    return httpx.TransportError(f"{type(error).__name__}: {error}")
