"""Clients that reach the sandbox over sockets, with what the environment says."""

from __future__ import annotations

import warnings
from contextlib import ExitStack
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

_CLASSES = {"kalshi": "Kalshi", "mesh": "Mesh", "onebalance": "OneBalance", "snaptrade": "SnapTrade"}


class Dial:
    """
    Makes clients; the synchronous ones are closed with it.

    Attributes:
        user: arguments that name SnapTrade's user.
        personal: arguments of a SnapTrade client with a personal key.
        broker: arguments that name an account at an institution of Mesh's.
    """

    def __init__(self, environment: dict[str, str]) -> None:
        self.user = {"user_id": environment["SNAPTRADE_USER_ID"], "user_secret": environment["SNAPTRADE_USER_SECRET"]}
        self.personal = {
            "client_id": environment["SNAPTRADE_PERSONAL_CLIENT_ID"],
            "consumer_key": environment["SNAPTRADE_PERSONAL_CONSUMER_KEY"],
        }
        self.broker = {"auth_token": environment["MESH_AUTH_TOKEN"], "type": environment["MESH_BROKER_TYPE"]}
        self._open = ExitStack()

    def __call__(self, vendor: str, **options: Any) -> Any:
        """Return a client that is closed at the end of the test."""
        return self._open.enter_context(_made(vendor, _CLASSES[vendor], options))

    def asynchronous(self, vendor: str, **options: Any) -> Any:
        """Return its asynchronous twin, to be used in `async with`."""
        return _made(vendor, f"Async{_CLASSES[vendor]}", options)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()


def _made(vendor: str, name: str, options: dict[str, Any]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # that OneBalance is deprecated is tested elsewhere
        return getattr(import_module(f"pennyweight_{vendor}"), name)(**options)


def ask(client: Any, dial: Dial, **options: Any) -> Any:
    """Make the simplest call that a vendor has; await what an asynchronous client gives."""
    simplest: dict[str, Any] = {
        "Kalshi": lambda: client.account.get_limits(**options),
        "Mesh": lambda: client.balances.get(**dial.broker, **options),
        "OneBalance": lambda: client.assets.list(**options),
        "SnapTrade": lambda: client.accounts.list(**dial.user, **options),
    }
    return simplest[type(client).__name__.removeprefix("Async")]()
