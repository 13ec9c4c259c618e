"""What came of one attempt."""

from __future__ import annotations

from pennyweight_core._http._httpx import httpx
from pennyweight_core._messages import Incoming
from pennyweight_core._redact import redact_text

FAILURES = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL)
"""What the library raises when no answer came, or none that can be read."""
_PASSING = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, httpx.ProxyError)


class Answer:
    """
    An answer, or why there is none.

    Attributes:
        incoming: the answer; without its content while `open` is set.
        open: the library's response, when its body is still to be read.
        cause: why there is no answer: an error of the library's without frames and without the request.
        elapsed: seconds from sending to here.
        timed_out: whether there is none because time was up.
        passing: whether the cause may be gone the next time.
        garbled: whether an answer came that can't be decompressed.
        landed_as: what to look the request up by, when an attempt may have taken effect.
    """

    __slots__ = ("cause", "elapsed", "garbled", "incoming", "landed_as", "open", "passing", "timed_out")

    def __init__(
        self,
        elapsed: float,
        incoming: Incoming | None = None,
        *,
        cause: Exception | None = None,
        open: httpx.Response | None = None,  # noqa: A002 - the field's word for it
    ) -> None:
        self.elapsed = elapsed
        self.incoming = incoming
        self.open = open
        self.cause = cause
        self.timed_out = isinstance(cause, httpx.TimeoutException)
        self.passing = isinstance(cause, _PASSING)
        self.landed_as: str | None = None
        self.garbled = isinstance(cause, httpx.DecodingError)

    @property
    def why(self) -> str:
        """The cause in words, without secrets; empty when there is an answer."""
        if self.cause is None:
            return ""
        return f"{type(self.cause).__name__}: {redact_text(str(self.cause))}".rstrip(": ")


def as_incoming(response: httpx.Response, content: bytes) -> Incoming:
    """The seam's view of an answer."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return Incoming(response.status_code, headers, content)


def bare(error: Exception) -> Exception:
    """The same kind of error with the same text, without the request and the frames that hold secrets."""
    for kind in type(error).__mro__:
        if issubclass(kind, httpx.RequestError) and kind.__module__.partition(".")[0] == "httpx":
            return kind(str(error))
    return httpx.TransportError(f"{type(error).__name__}: {error}")
