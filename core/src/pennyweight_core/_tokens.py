"""
Access tokens: an overlay says how credentials are exchanged for one, core holds it and renews it before it expires.

However many threads or tasks need a token at once, one of them asks for it and the others wait for what comes of that.
"""

from __future__ import annotations

from _thread import allocate_lock
from copy import copy
from importlib import import_module

from pennyweight_core._errors import APITimeoutError, InvalidCredentialsError, PennyweightError
from pennyweight_core._operation import Operation
from pennyweight_core._secret import Secret
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from typing import Any, TypeVar

    from pennyweight_core._clock import Clock
    from pennyweight_core._request_options import RequestOptions

    Result = TypeVar("Result")
    Steps = Generator[Any, Any, Result]
    """Those of a call: `_call.CallSteps`."""

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

    __slots__ = ("body", "operation", "read")

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


class TokenSource:
    """The access token of one client, shared by its threads and tasks."""

    def __init__(self, exchange: TokenExchange, vendor: str, clock: Clock) -> None:
        self.exchange = exchange
        self._vendor = vendor
        self._clock = clock
        self._lock = allocate_lock()
        self._token: Secret[str] | None = None
        self._renew_at: float | None = None
        self._renewal: _Renewal | None = None

    def obtain(self, request: Callable[[], Steps[Any]], options: RequestOptions) -> Steps[Secret[str]]:
        """
        Return a token that holds; ask for one, or wait for the caller that is asking.

        Args:
            request: makes the call that asks for a token and returns its answer.
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
                return (yield from self._renew(renewal, request))
            yield from self._wait(renewal, options)
            if renewal.error is not None:
                raise copy(renewal.error)

    def discard(self, token: Secret[str]) -> None:
        """Forget a token that the vendor rejected, unless there is a newer one."""
        with self._lock:
            if self._token is token:
                self._token = None

    def _is_due(self) -> bool:
        return self._renew_at is not None and self._clock.monotonic() >= self._renew_at

    def _renew(self, renewal: _Renewal, request: Callable[[], Steps[Any]]) -> Steps[Secret[str]]:
        started = self._clock.monotonic()
        try:
            found = self.exchange.read((yield from request()))
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
