"""
The vendors that a report knows, in its order, and what configures each. Nothing here loads a client.

A module of this package per vendor says what its amounts are: `async def read(client, question, calls, ledger, scope)`.
Others come as plug-ins: see `pennyweight._plugins`.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from pennyweight_core import MissingCredentialsError
    from pennyweight_core.runtime import RateLimit

    from pennyweight._calls import Calls
    from pennyweight._ledger import Ledger
    from pennyweight._records import Connection
    from pennyweight._scope import Scope


@attrs.frozen(kw_only=True)
class Vendor:
    """One vendor as the shim sees it."""

    name: str
    class_name: str
    variables: tuple[str, ...]
    """Environment variables; one of them is enough to say that the vendor is meant."""

    configured_by: str
    """The same in words: what must be set."""

    has_client: bool = True
    """Whether it is read with a client of ours; plug-ins bring what they need."""

    @property
    def package(self) -> str:
        """Import name of the client package."""
        return f"pennyweight_{self.name}"

    @property
    def distribution(self) -> str:
        """Name of the package as pip knows it."""
        return f"pennyweight-{self.name}"

    def is_installed(self) -> bool:
        """Whether the client package can be imported."""
        return find_spec(self.package) is not None

    def is_configured(self, environ: Mapping[str, str]) -> bool:
        """Whether the environment means this vendor, be it incompletely: then it is asked, and says what is missing."""
        return any(environ.get(variable) for variable in self.variables)

    def questions(self, environ: Mapping[str, str]) -> tuple[list[Any], list[MissingCredentialsError]]:
        """Return what the environment asks the vendor about, and what is missing to ask more."""
        from pennyweight import _environment

        found, missing = _environment.questions(self.name, environ)
        return list(found), missing

    def secrets(self, environ: Mapping[str, str]) -> tuple[str, ...]:
        """Return the values in the environment that nothing may show."""
        return tuple(
            environ[name] for name in self.variables if name.endswith(("KEY", "SECRET", "TOKEN")) and environ.get(name)
        )

    def open_ledger(self, connection: Connection, question: Any, client: Any, environ: Mapping[str, str]) -> Ledger:
        """Return a ledger that shows no secret of question, client and environment, and marks play money."""
        from pennyweight_core import Secret

        from pennyweight._ledger import Ledger

        given = (it.reveal() for it in getattr(client, "_credential_arguments", {}).values() if isinstance(it, Secret))
        secrets = (*question.secrets, *(it for it in given if isinstance(it, str)), *self.secrets(environ))
        name = self._environment(client)
        if name is None or connection.environment is not None:
            name = connection.environment
        is_play = name is not None and not name.startswith("production")
        return Ledger(attrs.evolve(connection, environment=name), secrets, is_play=is_play)

    def _environment(self, client: Any) -> str | None:
        """Return which of the vendor's environments a client asks; None for the default one, and for other hosts."""
        if not self.has_client:
            return None
        (_, *others), asked = client._vendor.servers.items(), client._base_url.origin
        return next((name for name, url in others if url.startswith(asked)), None)

    def client_class(self, *, asynchronous: bool) -> type[Any]:
        """Return the sync or the async client class."""
        found: type[Any] = getattr(
            import_module(self.package), f"Async{self.class_name}" if asynchronous else self.class_name
        )
        return found

    def rate_limits(self) -> Mapping[str, RateLimit]:
        """Return the limits that the vendor documents, by name."""
        found: Mapping[str, RateLimit] = self.client_class(asynchronous=True)._vendor.rate_limits
        return found

    def reader(self) -> Callable[[Any, Any, Calls, Ledger, Scope], Awaitable[None]]:
        """Return the coroutine function that answers one question with a client, into a ledger."""
        found: Callable[[Any, Any, Calls, Ledger, Scope], Awaitable[None]] = import_module(
            f"pennyweight._vendors.{self.name}"
        ).read
        return found


VENDORS: dict[str, Vendor] = {
    vendor.name: vendor
    for vendor in (
        Vendor(
            name="kalshi",
            class_name="Kalshi",
            variables=("KALSHI_API_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_PRIVATE_KEY_PATH"),
            configured_by="KALSHI_API_KEY_ID, and KALSHI_PRIVATE_KEY_PATH or KALSHI_PRIVATE_KEY",
        ),
        Vendor(
            name="snaptrade",
            class_name="SnapTrade",
            variables=(
                "SNAPTRADE_CLIENT_ID",
                "SNAPTRADE_CONSUMER_KEY",
                "SNAPTRADE_USER_ID",
                "SNAPTRADE_USER_SECRET",
            ),
            configured_by=(
                "SNAPTRADE_CLIENT_ID, SNAPTRADE_CONSUMER_KEY, and unless the key is a Personal one SNAPTRADE_USER_ID, "
                "SNAPTRADE_USER_SECRET"
            ),
        ),
        Vendor(
            name="mesh",
            class_name="Mesh",
            variables=("MESH_CLIENT_ID", "MESH_CLIENT_SECRET", "MESH_AUTH_TOKEN", "MESH_BROKER_TYPE", "MESH_USER_ID"),
            configured_by=(
                "MESH_CLIENT_ID, MESH_CLIENT_SECRET, and MESH_AUTH_TOKEN with MESH_BROKER_TYPE (one account, live) "
                "or MESH_USER_ID (a user's accounts added up, cached)"
            ),
        ),
        Vendor(
            name="onebalance",
            class_name="OneBalance",
            variables=("ONEBALANCE_API_KEY", "ONEBALANCE_ADDRESS"),
            configured_by="ONEBALANCE_API_KEY, ONEBALANCE_ADDRESS",
        ),
    )
}
