"""The overlay seam: the request for `sign`, the response for `parse_error`, and the error that it returns."""

from __future__ import annotations

from types import MappingProxyType

from pennyweight_core._errors import InvalidCredentialsError
from pennyweight_core._response_headers import ResponseHeaders
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, NoReturn

_REQUEST_ID_HEADERS = (
    "x-request-id",
    "request-id",
    "x-requestid",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amz-cf-id",
    "x-amzn-trace-id",
    "cf-ray",
)


class _Immutable:
    """A value: its slots are the arguments of its constructor, and nothing else changes one."""

    __slots__: tuple[str, ...] = ()

    def _replace(self, **changes: Any) -> Any:
        """Return a copy with some fields changed; the others are shared, as nothing changes them."""
        copy = object.__new__(type(self))
        for name in self.__slots__:
            object.__setattr__(copy, name, changes[name] if name in changes else getattr(self, name))
        return copy

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed: make a new one")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed: make a new one")

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        return self


class SignableRequest(_Immutable):
    """
    One attempt of a request, exactly as it will go on the wire.

    `origin` is `https://host[:port]`; `raw_path` is percent-encoded and starts with the base path; `raw_query` is
    percent-encoded, without `?`, empty when there is none; `body` are the bytes sent. `repr` shows neither query,
    headers nor body: they may hold secrets.
    """

    __slots__ = ("body", "headers", "method", "origin", "raw_path", "raw_query")
    method: str
    origin: str
    raw_path: str
    raw_query: str
    headers: Mapping[str, str]
    body: bytes

    def __init__(
        self, method: str, origin: str, raw_path: str, raw_query: str, headers: Mapping[str, str], body: bytes
    ) -> None:
        put = object.__setattr__
        put(self, "method", method)
        put(self, "origin", origin)
        put(self, "raw_path", raw_path)
        put(self, "raw_query", raw_query)
        put(self, "headers", MappingProxyType(dict(headers)))
        put(self, "body", body)

    @property
    def url(self) -> str:
        """The whole address. May hold secrets in its query: don't log it."""
        return f"{self.origin}{self.raw_path}" + (f"?{self.raw_query}" if self.raw_query else "")

    def with_headers(self, headers: Mapping[str, str]) -> SignableRequest:
        """
        Return this request with `headers` added, replacing those of the same name in any case.

        Raises:
            InvalidCredentialsError: a value cannot stand in a header (line break, non-ASCII, blank at an end).
                The HTTP library would show such a value in its own error; this names the header only.
        """
        for name in headers:
            if not _fits_a_header(headers[name]):
                raise InvalidCredentialsError(
                    f"the value for the header {name} cannot be sent: it must be ASCII text without line breaks or "
                    "blanks at its ends. Look at the credential it is made from; a line break copied along is common"
                )
        replaced = {name.lower() for name in headers}
        kept = {name: value for name, value in self.headers.items() if name.lower() not in replaced}
        changed: SignableRequest = self._replace(headers=MappingProxyType(kept | dict(headers)))
        return changed

    def with_query(self, raw_query: str) -> SignableRequest:
        """Return this request with another query, given percent-encoded and without `?`."""
        changed: SignableRequest = self._replace(raw_query=raw_query)
        return changed

    def __repr__(self) -> str:
        return f"<SignableRequest {self.method} {self.origin}{self.raw_path}>"


class RawResponse(_Immutable):
    """A vendor's answer: status, headers with lower-case names, and the bytes of the body."""

    __slots__ = ("content", "headers", "status_code")
    status_code: int
    headers: Mapping[str, str]
    content: bytes

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes) -> None:
        put = object.__setattr__
        put(self, "status_code", status_code)
        put(self, "headers", MappingProxyType(ResponseHeaders({name.lower(): it for name, it in headers.items()})))
        put(self, "content", content)

    @property
    def data(self) -> Any:
        """
        The body as JSON value; None when it is no JSON. Never raises.

        Numbers with a fraction or exponent are `Decimal`, or text where they are absurdly long or large.
        """
        from pennyweight_core._codec._parse import JSONDecodeError, parse

        try:
            return parse(self.content)
        except JSONDecodeError:  # absurd nesting, too
            return None

    @property
    def request_id(self) -> str | None:
        """The id under which the vendor (or the gateway before it) knows this request, when a header says it."""
        return next((self.headers[name] for name in _REQUEST_ID_HEADERS if self.headers.get(name)), None)

    def clock_skew(self, now: float) -> float | None:
        """Return the clock skew in seconds: `now` minus the response's `Date`; None if absent or unparsable."""
        from datetime import UTC
        from email.utils import parsedate_to_datetime

        try:
            theirs = parsedate_to_datetime(self.headers["date"])
            return now - (theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC)).timestamp()
        except (KeyError, TypeError, ValueError, OverflowError, IndexError):
            return None

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.status_code, dict(self.headers), self.content)

    def __repr__(self) -> str:
        return f"<RawResponse {self.status_code}, {len(self.content)} bytes>"


class ErrorInfo(_Immutable):
    """
    A vendor's error: its own code, message and details; `advice` is our sentence on what to do.

    `code` and `message` may be given straight from the vendor's JSON: numbers become text, anything else but text None.
    `temporary`: the vendor is in trouble or busy, so the same request may succeed later; core adds the advice to try
    again where that is safe, so `advice` never says it.
    """

    __slots__ = ("advice", "code", "details", "message", "request_id", "temporary")
    code: str | None
    message: str | None
    details: object
    request_id: str | None
    advice: str | None
    temporary: bool

    def __init__(
        self,
        *,
        code: object = None,
        message: object = None,
        details: object = None,
        request_id: str | None = None,
        advice: str | None = None,
        temporary: bool = False,
    ) -> None:
        put = object.__setattr__
        put(self, "code", _text(code))
        put(self, "message", _text(message))
        put(self, "details", details)
        put(self, "request_id", request_id)
        put(self, "advice", advice)
        put(self, "temporary", temporary)

    def redacted(self, redact: Callable[[Any], Any]) -> ErrorInfo:
        """Return this with everything of the vendor's redacted."""
        names = ("code", "message", "details", "request_id")
        changed: ErrorInfo = self._replace(**{name: redact(getattr(self, name)) for name in names})
        return changed

    def with_advice(self, advice: str | None) -> ErrorInfo:
        """Return this with another advice."""
        changed: ErrorInfo = self._replace(advice=advice)
        return changed

    def __repr__(self) -> str:
        return f"ErrorInfo(code={self.code!r}, request_id={self.request_id!r})"


def _fits_a_header(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and value.isprintable() and value == value.strip(" ")


def _text(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if -(10**18) < value < 10**18 else None
    return str(value) if isinstance(value, str) and value.strip() else None
