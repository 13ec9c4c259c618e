"""
Every error of Pennyweight.

    PennyweightError
    ├── APIConnectionError            no response
    │   └── APITimeoutError
    ├── APIStatusError                the HTTP status reports an error
    │   ├── BadRequestError           400
    │   ├── AuthenticationError       401
    │   ├── PermissionDeniedError     403
    │   ├── NotFoundError             404
    │   ├── ConflictError             409
    │   ├── UnprocessableEntityError  422
    │   ├── RateLimitError            429, with `retry_after`
    │   └── ServerError               500 to 599
    ├── APIResponseError              a response that can't be read
    ├── VendorStatusError             a 2xx whose body is the vendor's error
    ├── MissingCredentialsError       a required credential was not given
    ├── InvalidCredentialsError       a credential cannot be used
    ├── UnsafeHostError               credentials would leave for an unknown host
    ├── SlowConsumerError             a stream's buffer is full, and its policy is to raise
    └── WebhookVerificationError      a webhook is not genuine, or too old

All pickle and copy. None shows a secret in its text; headers are redacted, `.body` is as it came. A traceback ends with the address
of what to do about the error, where the package was released with the address of its documentation.
"""

from __future__ import annotations

from pennyweight_core._documentation import mistake_address
from pennyweight_core._redact import redact_headers
from pennyweight_core._response_headers import ResponseHeaders
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class PennyweightError(Exception):
    """
    Anything that Pennyweight raises.

    Attributes:
        vendor: the vendor's lower-case name.
        operation: `resource.method`.
        may_have_landed: whether the request may have taken effect all the same; False for reads, and if nothing was sent.
        idempotency_key: the value under which the vendor knows the request, given or generated; None without one.
    """

    may_have_landed: bool = False
    idempotency_key: str | None = None

    def __init__(self, message: str, *, vendor: str | None = None, operation: str | None = None) -> None:
        super().__init__(message)
        self.vendor = vendor
        self.operation = operation
        if address := mistake_address(type(self)):
            self.add_note(f"See {address}")

    def add_advice(self, advice: str) -> None:
        """Append a sentence to the text."""
        text = str(self)
        stop = "" if text.endswith((".", "!", "?")) else "."
        self.args = (f"{text}{stop} {advice}", *self.args[1:])

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args), self.__dict__.copy()


class APIConnectionError(PennyweightError):
    """No response: name not found, connection refused or broken, TLS failed."""


class APITimeoutError(APIConnectionError):
    """No response in time."""


class APIResponseError(PennyweightError):
    """A response that can't be read; `body` holds its bytes, `headers` have secrets as `***`."""

    def __init__(
        self,
        message: str,
        *,
        vendor: str | None = None,
        operation: str | None = None,
        status_code: int | None = None,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message, vendor=vendor, operation=operation)
        self.status_code = status_code
        self.body = body
        self.headers = ResponseHeaders(redact_headers(headers or {}))


class _RefusalError(PennyweightError):
    """A response that reports an error, with the vendor's reason."""

    status_code: int = 0
    code: str | None = None
    message: str | None = None
    details: object = None
    request_id: str | None = None
    body: bytes = b""
    headers: Mapping[str, str] = {}


class APIStatusError(_RefusalError):
    """The HTTP status reports an error; `code`, `message`, `details` and `request_id` are the vendor's, None where it sent none."""


class BadRequestError(APIStatusError):
    """400: the vendor does not accept the arguments."""


class AuthenticationError(APIStatusError):
    """401: the key, the signature or the clock is wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the key is known, but may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the key may not see it."""


class ConflictError(APIStatusError):
    """409: it exists already or has changed; after a retry: the first attempt may have landed."""


class UnprocessableEntityError(APIStatusError):
    """422: the arguments are well-formed and yet not acceptable."""


class RateLimitError(APIStatusError):
    """429: too many requests. `retry_after` is in seconds from the answer, None when the vendor does not say."""

    retry_after: float | None = None


class ServerError(APIStatusError):
    """500 to 599, with the unassigned ones that gateways use."""


class VendorStatusError(_RefusalError):
    """
    A 2xx response whose body is the vendor's error.

    Attributes:
        status: the envelope's word; empty for a vendor without envelopes, and for an envelope without a status.
        temporary: whether the vendor reports trouble of its own, so that the request may have taken effect.
    """

    status: str = ""
    temporary: bool = False


class MissingCredentialsError(PennyweightError):
    """A required credential was neither given nor found in the environment."""


class InvalidCredentialsError(PennyweightError):
    """A credential was given and cannot be used."""


class UnsafeHostError(PennyweightError):
    """Credentials would go to a host that is neither the vendor's, nor trusted, nor loopback."""


class SlowConsumerError(PennyweightError):
    """A subscription's buffer was full; it has ended. `when_full=` says what else a full buffer does."""


class WebhookVerificationError(PennyweightError):
    """A webhook is not genuine, or too old: answer 400 and do nothing else."""


def _use_public_module() -> None:
    """Show errors in tracebacks under the name that users import."""
    for error in list(globals().values()):
        if isinstance(error, type) and issubclass(error, PennyweightError) and not error.__name__.startswith("_"):
            error.__module__ = "pennyweight_core"


_use_public_module()


def _restore(kind: type[PennyweightError], args: tuple[object, ...]) -> PennyweightError:
    return kind.__new__(kind, *args)
