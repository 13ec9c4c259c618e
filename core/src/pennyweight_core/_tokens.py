"""
Access tokens: given by the user, or exchanged for credentials as an overlay says; core holds them and renews them.

However many threads or tasks need a token at once, one of them asks for it and the others wait for what comes of that.
"""

from __future__ import annotations

from _thread import allocate_lock
from collections.abc import Awaitable, Callable
from copy import copy
from importlib import import_module

from pennyweight_core._errors import APITimeoutError, InvalidCredentialsError, PennyweightError
from pennyweight_core._operation import Operation
from pennyweight_core._secret import Secret, unwrap
from pennyweight_core._steps import Invocation, Unbroken
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from types import ModuleType
    from typing import Any, Protocol, TypeVar

    from pennyweight_core._clock import Clock
    from pennyweight_core._operation import Vendor
    from pennyweight_core._request_options import RequestOptions

    Result = TypeVar("Result")
    Steps = Generator[Any, Any, Result]
    """Those of a call: `_call.CallSteps`."""

    TokenOperation = Operation[Any] | str | Callable[[Vendor], Operation[Any]]
    """One, or the name of one of the client's, or what makes one for a vendor."""

    class CallForToken(Protocol):
        """Makes a call on the way to a token."""

        def __call__(
            self,
            operation: TokenOperation,
            body: Mapping[str, object] | None = None,
            headers: Mapping[str, Secret[str]] | None = None,
        ) -> Steps[Any]:
            """Return its answer."""
            ...

    class Exchange(Protocol):
        """What a `TokenSource` asks for tokens."""

        @property
        def operation(self) -> str:
            """What errors are labelled with."""
            ...

        @property
        def unbroken(self) -> bool:
            """Whether an exchange that was begun must come to its end: the vendor takes what is exchanged only once."""
            ...

        def ask(self, call: CallForToken, credentials: Any) -> Steps[AccessToken | None]:
            """Return a new token; None where the vendor gave none."""
            ...


TokenProvider = Callable[[], str | Secret[str] | Awaitable[str | Secret[str]]]
"""Returns the access token to use: a plain function, or for an asynchronous client also an async one."""

_EARLY = 60.0
"""Seconds before its end at which a token is renewed: a request must arrive while it holds."""
_EARLY_SHARE = 0.1
"""The same for tokens of short life, as a share of it."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.005, 0.1


class AccessToken:
    """
    A token as a vendor issued it.

    Args:
        value: what stands behind `Bearer` in the header.
        expires_in: seconds from the request for it; anything but a number is a token that holds until it is rejected.
    """

    __slots__ = ("expires_in", "value")

    def __init__(self, value: Secret[str] | str, *, expires_in: object = None) -> None:
        self.value: Secret[str] = value if isinstance(value, Secret) else Secret(value)
        self.expires_in = float(expires_in) if isinstance(expires_in, (int, float)) else None

    def __repr__(self) -> str:
        return f"AccessToken('***', expires_in={self.expires_in!r})"


class TokenExchange:
    """
    How an overlay's credentials become an access token: by a call of one of the client's own operations.

    Args:
        operation: `resource.method`; one that needs no credentials itself.
        body: returns the fields of its body for some credentials, by their Python names, secret ones as `Secret`.
        read: returns the token that its answer holds; None where it holds none.
    """

    __slots__ = ("body", "operation", "read", "unbroken")

    def __init__(
        self,
        operation: str,
        *,
        body: Callable[[Any], Mapping[str, object]],
        read: Callable[[Any], AccessToken | None],
    ) -> None:
        self.operation = operation
        self.body = body
        self.read = read
        self.unbroken = False

    def ask(self, call: CallForToken, credentials: Any) -> Steps[AccessToken | None]:
        """Return a new token; None where the vendor gave none."""
        return self.read((yield from call(self.operation, self.body(credentials))))


def find_operation(package: str, name: str) -> Operation[Any]:
    """
    Return an operation of a client package, such as `tokens.create`.

    Raises:
        LookupError: the package has none of that name.
    """
    module = import_module(f"{package}.resources.{name.partition('.')[0]}")
    for found in vars(module).values():
        if isinstance(found, Operation) and found.name == name:
            return found
    raise LookupError(f"{package} has no operation {name}")


def authorization_error() -> ValueError:
    """Return the error for a default header that the access token takes the place of."""
    return ValueError(
        "default_headers: authorization is set by what signs the request, which is an access token here; leave it out"
    )


def check_authorization(overlay: ModuleType, credentials: object) -> None:
    """
    Refuse `Authorization` as a default header where an access token stands in it.

    Args:
        overlay: the client's.
        credentials: those that it was made with; None if they come later.

    Raises:
        ValueError: every request of this client that is not public carries a token.
    """
    exchange: Any = getattr(overlay, "token_exchange", None)
    if exchange is None:
        return
    if isinstance(exchange, TokenExchange) or (credentials is not None and exchange(credentials) is not None):
        raise authorization_error()


def check_bearer(vendor: Vendor, operation: Operation[Any]) -> None:
    """
    Refuse an operation that takes no access token, where the vendor says which do.

    Raises:
        InvalidCredentialsError: it is not among them. Requests by path are the caller's own affair.
    """
    known = vendor.bearer_operations
    if known and operation.signed and operation.name not in known and "/" not in operation.name:
        raise InvalidCredentialsError(
            f"{vendor.name} {operation.name}: an access token is good for {', '.join(known)} only. Nothing was sent; "
            "make this call with a client that has the vendor's other credentials",
            vendor=vendor.name,
            operation=operation.name,
        )


class GivenToken:
    """
    The access token that the user gave.

    Args:
        given: the token, or a function that returns it, which is called before each attempt.
    """

    __slots__ = ("_given",)

    def __init__(self, given: Secret[str | TokenProvider]) -> None:
        self._given: Secret[Any] = given

    def obtain(self, call: CallForToken, credentials: object, options: RequestOptions) -> Steps[Secret[str]]:  # noqa: ARG002 - nothing is asked of the vendor
        """
        Return it.

        Raises:
            InvalidCredentialsError: the function returned something else than a token.
        """
        if not callable(self._given.reveal()):
            return self._given
        found: Secret[str] = yield Invocation("access_token", self._given.reveal())
        if not isinstance(unwrap(found), str) or not unwrap(found).strip():
            kind = type(unwrap(found)).__name__ if unwrap(found) != "" else "empty text"
            raise InvalidCredentialsError(f"access_token: expected a function that returns a token, it returned {kind}")
        return found

    def discard(self, token: Secret[str]) -> bool:  # noqa: ARG002 - there is one at most
        """Return whether another attempt may have another token."""
        return callable(self._given.reveal())


class TokenSource:
    """The access token of one client, shared by its threads and tasks."""

    def __init__(self, exchange: Exchange, vendor: str, clock: Clock) -> None:
        self.exchange = exchange
        self.unbroken = exchange.unbroken
        self._vendor = vendor
        self._clock = clock
        self._lock = allocate_lock()
        self._token: Secret[str] | None = None
        self._renew_at: float | None = None
        self._renewal: _Renewal | None = None

    def obtain(self, call: CallForToken, credentials: object, options: RequestOptions) -> Steps[Secret[str]]:
        """
        Return a token that holds; ask for one, or wait for the caller that is asking.

        Args:
            call: makes the calls that a token takes.
            credentials: what is exchanged.
            options: of the call that needs the token; waiting ends at their deadline.

        Raises:
            InvalidCredentialsError: the vendor gives no token for these credentials.
            APITimeoutError: another caller still waits for the answer when the deadline passes.
            PennyweightError: what the call for the token raises, in every caller that waited for it.
        """
        while True:
            with self._lock:
                if self._token is not None and not self._is_due():
                    return self._token
                renewal, leads = self._renewal, self._renewal is None
                if renewal is None:
                    renewal = self._renewal = _Renewal()
            if leads:
                return (yield from self._renew(renewal, call, credentials))
            yield from self._wait(renewal, options)
            if renewal.error is not None:
                raise copy(renewal.error)

    def discard(self, token: Secret[str]) -> bool:
        """Forget a token that the vendor rejected, unless there is a newer one; another attempt will have another."""
        with self._lock:
            if self._token is token:
                self._token = None
        return True

    def _is_due(self) -> bool:
        return self._renew_at is not None and self._clock.monotonic() >= self._renew_at

    def _renew(self, renewal: _Renewal, call: CallForToken, credentials: object) -> Steps[Secret[str]]:
        started = self._clock.monotonic()
        try:
            steps = self.exchange.ask(call, credentials)
            found = (yield Unbroken(steps)) if self.exchange.unbroken else (yield from steps)
            if found is None:
                raise InvalidCredentialsError(
                    f"{self._vendor} {self.exchange.operation}: the vendor gave no token for these credentials. "
                    "Check that they belong to this API and environment",
                    vendor=self._vendor,
                    operation=self.exchange.operation,
                )
            life = found.expires_in
            with self._lock:
                self._token = found.value
                self._renew_at = None if life is None else started + life - min(_EARLY, life * _EARLY_SHARE)
        except PennyweightError as error:
            renewal.error = error
            raise
        else:
            return found.value
        finally:
            with self._lock:
                self._renewal = None
            renewal.is_over = True

    def _wait(self, renewal: _Renewal, options: RequestOptions) -> Steps[None]:
        pause = _FIRST_PAUSE
        while not renewal.is_over:
            remaining = options.remaining()
            if remaining <= 0:
                raise APITimeoutError(
                    f"{self._vendor} {self.exchange.operation}: no token within {options.deadline:g} s; another call "
                    "still waits for the vendor's answer. Nothing was sent",
                    vendor=self._vendor,
                    operation=self.exchange.operation,
                )
            yield min(pause, remaining)
            pause = min(2 * pause, _LONGEST_PAUSE)


class _Renewal:
    """A call for a token that is under way; without an error at its end, the token is there, or the call was cancelled."""

    __slots__ = ("error", "is_over")

    def __init__(self) -> None:
        self.is_over = False
        self.error: PennyweightError | None = None
