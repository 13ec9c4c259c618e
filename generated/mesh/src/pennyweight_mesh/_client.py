# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""
Typed client for Mesh Connect, accounts at brokerages, exchanges and wallets. Unofficial, not affiliated with Mesh
Connect.
"""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import AsyncClient, Client, Envelope, Secret, Vendor

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any, Literal

    import httpx
    from pennyweight_core.runtime import Extra, OnDrift, RequestEvent, ResponseEvent

    from .admin._client import AsyncMeshAdmin, MeshAdmin
    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.assets import Assets, AsyncAssets
    from .resources.balances import AsyncBalances, Balances
    from .resources.catalog_links import AsyncCatalogLinks, CatalogLinks
    from .resources.connections import AsyncConnections, Connections
    from .resources.holdings import AsyncHoldings, Holdings
    from .resources.integrations import AsyncIntegrations, Integrations
    from .resources.link_tokens import AsyncLinkTokens, LinkTokens
    from .resources.orders import AsyncOrders, Orders
    from .resources.solana import AsyncSolana, Solana
    from .resources.transfers import AsyncTransfers, Transfers
    from .resources.wallets import AsyncWallets, Wallets

_VENDOR = Vendor(
    "mesh",
    prefix="MESH",
    package="pennyweight_mesh",
    version="0.1.0",
    servers={
        "production": "https://integration-api.meshconnect.com",
        "sandbox": "https://sandbox-integration-api.meshconnect.com",
    },
    hosts=("integration-api.meshconnect.com", "sandbox-integration-api.meshconnect.com"),
    envelope=Envelope(status="status", ok=["ok"], content="content"),
)


class Mesh(Client):
    """
    Typed client for Mesh Connect, accounts at brokerages, exchanges and wallets. This is the synchronous client.

    Args:
        client_id: Client id. Sandbox and production are separate. See
            https://docs.meshconnect.com/build/prepare-to-build. Default: from `MESH_CLIENT_ID` in the environment.
        client_secret: API secret of the same environment. See
            https://docs.meshconnect.com/build/prepare-to-build. Default: from `MESH_CLIENT_SECRET` in the
            environment.
        admin_client_id: For `admin`: Client id, as for the Integration API. See
            https://docs.meshconnect.com/build/prepare-to-build. Default: from `MESH_ADMIN_CLIENT_ID` in the
            environment.
        admin_client_secret: For `admin`: Client secret for the Admin API. See
            https://docs.meshconnect.com/build/prepare-to-build. Default: from `MESH_ADMIN_CLIENT_SECRET` in the
            environment.
        environment: One of production, sandbox. Default: production.
        base_url: Another address instead of an environment's. Default: `MESH_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        max_response_bytes: Maximum size of a response body; `stream` reads larger ones in pieces.
        limits: The vendor documents no limits. Calls wait instead of exceeding a rate limit; False turns that
            off.
        on_drift: Reaction to a response that differs from the spec: ignore, log, warn, raise, or a callable.
        on_request: Called with a `RequestEvent` before each attempt; it holds no secret.
        on_response: Called with a `ResponseEvent` after each attempt.
        http_client: Your own `httpx.Client`; you close it.
        transport: Your own httpx transport, below the client.
        default_headers: Headers to send with every call; `extra_headers` of a call wins. Secret values as
            `Secret`.

    Raises:
        InvalidCredentialsError: a credential that is given can't be used.
        UnsafeHostError: the base URL would send credentials where they don't belong.

    See https://docs.meshconnect.com
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        admin_client_id: str | None = None,
        admin_client_secret: str | None = None,
        environment: Literal["production", "sandbox"] | None = None,
        base_url: str | None = None,
        trusted_hosts: Collection[str] = (),
        timeout: float | httpx.Timeout = 30.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        max_response_bytes: int = 64 * 2**20,
        limits: bool | Mapping[str, float] = True,
        on_drift: OnDrift = "log",
        on_request: Callable[[RequestEvent], None] | None = None,
        on_response: Callable[[ResponseEvent], None] | None = None,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        default_headers: Extra | None = None,
    ) -> None:
        given: dict[str, Any] = {
            "client_id": client_id,
            "client_secret": Secret(client_secret) if client_secret is not None else None,
            "admin_client_id": admin_client_id,
            "admin_client_secret": Secret(admin_client_secret) if admin_client_secret is not None else None,
        }
        del client_secret, admin_client_secret  # no traceback of ours shows them
        super().__init__(
            given,
            environment=environment,
            base_url=base_url,
            trusted_hosts=trusted_hosts,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            limits=limits,
            on_drift=on_drift,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
            transport=transport,
            default_headers=default_headers,
        )

    @property
    def accounts(self) -> Accounts:
        """Accounts: `verify`, `get_profile`."""
        resource: Accounts = self._resource("accounts", "Accounts")
        return resource

    @property
    def assets(self) -> Assets:
        """Assets: `list`."""
        resource: Assets = self._resource("assets", "Assets")
        return resource

    @property
    def balances(self) -> Balances:
        """Balances: `get`, `get_portfolio`."""
        resource: Balances = self._resource("balances", "Balances")
        return resource

    @property
    def catalog_links(self) -> CatalogLinks:
        """Catalog links: `get`, `create`."""
        resource: CatalogLinks = self._resource("catalog_links", "CatalogLinks")
        return resource

    @property
    def connections(self) -> Connections:
        """Connections: `delete`, `authenticate`, `get_oauth_link`, `refresh_token`."""
        resource: Connections = self._resource("connections", "Connections")
        return resource

    @property
    def holdings(self) -> Holdings:
        """Holdings: `get`, `get_portfolio`, `get_values`."""
        resource: Holdings = self._resource("holdings", "Holdings")
        return resource

    @property
    def integrations(self) -> Integrations:
        """Integrations: `list_authentication_schemes`, `list`, `get_health`."""
        resource: Integrations = self._resource("integrations", "Integrations")
        return resource

    @property
    def link_tokens(self) -> LinkTokens:
        """Link tokens: `create`."""
        resource: LinkTokens = self._resource("link_tokens", "LinkTokens")
        return resource

    @property
    def orders(self) -> Orders:
        """Orders: `cancel`, `get`, `get_features`, `list`, `preview`, `get_symbol_info`, `create`."""
        resource: Orders = self._resource("orders", "Orders")
        return resource

    @property
    def solana(self) -> Solana:
        """Solana: `get_latest_blockhash`, `get_token_program`, `check_token_address`."""
        resource: Solana = self._resource("solana", "Solana")
        return resource

    @property
    def transfers(self) -> Transfers:
        """
        Transfers: `create`, `get_deposit_address`, `get`, `list`, `get_managed_deposit_address`,
        `list_managed_deposit_addresses`, `configure`, `execute`, `list_integrations`, `list_managed`, `list_networks`,
        `preview`, `quote`, `list_tokens`, `update`, `verify`, `get_asset_details`.
        """
        resource: Transfers = self._resource("transfers", "Transfers")
        return resource

    @property
    def wallets(self) -> Wallets:
        """Wallets: `list_verified_addresses`."""
        resource: Wallets = self._resource("wallets", "Wallets")
        return resource

    @property
    def admin(self) -> MeshAdmin:
        """
        Registered clients and redirect addresses of Mesh Connect, for platforms. Made at its first use, with the
        options of this client.
        """
        document: MeshAdmin = self._document("admin", "MeshAdmin")
        return document


class AsyncMesh(AsyncClient):
    """
    Typed client for Mesh Connect, accounts at brokerages, exchanges and wallets. This is the asynchronous client.

    Args:
        client_id: Client id. Sandbox and production are separate. See
            https://docs.meshconnect.com/build/prepare-to-build. Default: from `MESH_CLIENT_ID` in the environment.
        client_secret: API secret of the same environment. See
            https://docs.meshconnect.com/build/prepare-to-build. Default: from `MESH_CLIENT_SECRET` in the
            environment.
        admin_client_id: For `admin`: Client id, as for the Integration API. See
            https://docs.meshconnect.com/build/prepare-to-build. Default: from `MESH_ADMIN_CLIENT_ID` in the
            environment.
        admin_client_secret: For `admin`: Client secret for the Admin API. See
            https://docs.meshconnect.com/build/prepare-to-build. Default: from `MESH_ADMIN_CLIENT_SECRET` in the
            environment.
        environment: One of production, sandbox. Default: production.
        base_url: Another address instead of an environment's. Default: `MESH_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        max_response_bytes: Maximum size of a response body; `stream` reads larger ones in pieces.
        limits: The vendor documents no limits. Calls wait instead of exceeding a rate limit; False turns that
            off.
        on_drift: Reaction to a response that differs from the spec: ignore, log, warn, raise, or a callable.
        on_request: Called with a `RequestEvent` before each attempt; it holds no secret.
        on_response: Called with a `ResponseEvent` after each attempt.
        http_client: Your own `httpx.AsyncClient`; you close it.
        transport: Your own httpx transport, below the client.
        default_headers: Headers to send with every call; `extra_headers` of a call wins. Secret values as
            `Secret`.

    Raises:
        InvalidCredentialsError: a credential that is given can't be used.
        UnsafeHostError: the base URL would send credentials where they don't belong.

    See https://docs.meshconnect.com
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        admin_client_id: str | None = None,
        admin_client_secret: str | None = None,
        environment: Literal["production", "sandbox"] | None = None,
        base_url: str | None = None,
        trusted_hosts: Collection[str] = (),
        timeout: float | httpx.Timeout = 30.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        max_response_bytes: int = 64 * 2**20,
        limits: bool | Mapping[str, float] = True,
        on_drift: OnDrift = "log",
        on_request: Callable[[RequestEvent], None] | None = None,
        on_response: Callable[[ResponseEvent], None] | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        default_headers: Extra | None = None,
    ) -> None:
        given: dict[str, Any] = {
            "client_id": client_id,
            "client_secret": Secret(client_secret) if client_secret is not None else None,
            "admin_client_id": admin_client_id,
            "admin_client_secret": Secret(admin_client_secret) if admin_client_secret is not None else None,
        }
        del client_secret, admin_client_secret  # no traceback of ours shows them
        super().__init__(
            given,
            environment=environment,
            base_url=base_url,
            trusted_hosts=trusted_hosts,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            limits=limits,
            on_drift=on_drift,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
            transport=transport,
            default_headers=default_headers,
        )

    @property
    def accounts(self) -> AsyncAccounts:
        """Accounts: `verify`, `get_profile`."""
        resource: AsyncAccounts = self._resource("accounts", "AsyncAccounts")
        return resource

    @property
    def assets(self) -> AsyncAssets:
        """Assets: `list`."""
        resource: AsyncAssets = self._resource("assets", "AsyncAssets")
        return resource

    @property
    def balances(self) -> AsyncBalances:
        """Balances: `get`, `get_portfolio`."""
        resource: AsyncBalances = self._resource("balances", "AsyncBalances")
        return resource

    @property
    def catalog_links(self) -> AsyncCatalogLinks:
        """Catalog links: `get`, `create`."""
        resource: AsyncCatalogLinks = self._resource("catalog_links", "AsyncCatalogLinks")
        return resource

    @property
    def connections(self) -> AsyncConnections:
        """Connections: `delete`, `authenticate`, `get_oauth_link`, `refresh_token`."""
        resource: AsyncConnections = self._resource("connections", "AsyncConnections")
        return resource

    @property
    def holdings(self) -> AsyncHoldings:
        """Holdings: `get`, `get_portfolio`, `get_values`."""
        resource: AsyncHoldings = self._resource("holdings", "AsyncHoldings")
        return resource

    @property
    def integrations(self) -> AsyncIntegrations:
        """Integrations: `list_authentication_schemes`, `list`, `get_health`."""
        resource: AsyncIntegrations = self._resource("integrations", "AsyncIntegrations")
        return resource

    @property
    def link_tokens(self) -> AsyncLinkTokens:
        """Link tokens: `create`."""
        resource: AsyncLinkTokens = self._resource("link_tokens", "AsyncLinkTokens")
        return resource

    @property
    def orders(self) -> AsyncOrders:
        """Orders: `cancel`, `get`, `get_features`, `list`, `preview`, `get_symbol_info`, `create`."""
        resource: AsyncOrders = self._resource("orders", "AsyncOrders")
        return resource

    @property
    def solana(self) -> AsyncSolana:
        """Solana: `get_latest_blockhash`, `get_token_program`, `check_token_address`."""
        resource: AsyncSolana = self._resource("solana", "AsyncSolana")
        return resource

    @property
    def transfers(self) -> AsyncTransfers:
        """
        Transfers: `create`, `get_deposit_address`, `get`, `list`, `get_managed_deposit_address`,
        `list_managed_deposit_addresses`, `configure`, `execute`, `list_integrations`, `list_managed`, `list_networks`,
        `preview`, `quote`, `list_tokens`, `update`, `verify`, `get_asset_details`.
        """
        resource: AsyncTransfers = self._resource("transfers", "AsyncTransfers")
        return resource

    @property
    def wallets(self) -> AsyncWallets:
        """Wallets: `list_verified_addresses`."""
        resource: AsyncWallets = self._resource("wallets", "AsyncWallets")
        return resource

    @property
    def admin(self) -> AsyncMeshAdmin:
        """
        Registered clients and redirect addresses of Mesh Connect, for platforms. Made at its first use, with the
        options of this client.
        """
        document: AsyncMeshAdmin = self._document("admin", "AsyncMeshAdmin")
        return document
