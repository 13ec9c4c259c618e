# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Perpetual futures of Kalshi, traded on margin. Unofficial, not affiliated with Kalshi."""

from __future__ import annotations

from typing import overload

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import AsyncClient, Client, Secret, Vendor

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from pathlib import Path
    from typing import Any, Literal

    import httpx
    from pennyweight_core.live import Reconnection, WhenFull
    from pennyweight_core.runtime import (
        AsyncStreamedResponse,
        Extra,
        OnDrift,
        RequestEvent,
        ResponseEvent,
        StreamedResponse,
        TokenProvider,
    )

    from .._overlay.live.perps import AsyncLive, Live
    from .resources.account import Account, AsyncAccount
    from .resources.corporate_actions import AsyncCorporateActions, CorporateActions
    from .resources.exchange import AsyncExchange, Exchange
    from .resources.exit_triggers import AsyncExitTriggers, ExitTriggers
    from .resources.fcm import AsyncFcm, Fcm
    from .resources.fees import AsyncFees, Fees
    from .resources.fills import AsyncFills, Fills
    from .resources.funding import AsyncFunding, Funding
    from .resources.isolated_exit_triggers import AsyncIsolatedExitTriggers, IsolatedExitTriggers
    from .resources.markets import AsyncMarkets, Markets
    from .resources.order_groups import AsyncOrderGroups, OrderGroups
    from .resources.orders import AsyncOrders, Orders
    from .resources.portfolio import AsyncPortfolio, Portfolio
    from .resources.risk import AsyncRisk, Risk
    from .resources.subaccounts import AsyncSubaccounts, Subaccounts
    from .resources.trades import AsyncTrades, Trades
    from .resources.transfers import AsyncTransfers, Transfers

_VENDOR = Vendor(
    "kalshi.perps",
    prefix="KALSHI_PERPS",
    package="pennyweight_kalshi.perps",
    version="0.1.0",
    servers={
        "production": "https://external-api.kalshi.com/trade-api/v2",
        "demo": "https://external-api.demo.kalshi.co/trade-api/v2",
    },
    hosts=("external-api.kalshi.com", "external-api.demo.kalshi.co"),
    overlay="pennyweight_kalshi._overlay",
    credential_prefix="KALSHI",
    bearer_operations=("fills.list", "portfolio.get_positions"),
)


class KalshiPerps(Client):
    """
    Perpetual futures of Kalshi, traded on margin. This is the synchronous client.

    Args:
        api_key_id: Id of the API key, a UUID. Demo and production keys are separate. See
            https://docs.kalshi.com/getting_started/api_keys. Default: from `KALSHI_API_KEY_ID` in the environment.
        private_key: Its RSA or Ed25519 private key: PEM as `str` or `bytes`, or a `Path` to it. See
            https://docs.kalshi.com/getting_started/api_keys. Default: from `KALSHI_PRIVATE_KEY` or
            `KALSHI_PRIVATE_KEY_PATH` in the environment.
        passphrase: Opens the private key if you encrypted it; Kalshi's own are not. Optional; from
            `KALSHI_PASSPHRASE` in the environment.
        access_token: For registered partners, instead of a key: OAuth token of a user with the scope
            read::compliance_partner, or a function that returns the current one. Good for fills and positions only.
            Default: from `KALSHI_ACCESS_TOKEN` in the environment.
        environment: One of production, demo. Default: production.
        base_url: Another address instead of an environment's. Default: `KALSHI_PERPS_BASE_URL`, if set.
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

    See https://docs.kalshi.com
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        api_key_id: str | None = None,
        private_key: str | bytes | Path | None = None,
        passphrase: str | bytes | None = None,
        access_token: str | TokenProvider | None = None,
        environment: Literal["production", "demo"] | None = None,
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
            "api_key_id": api_key_id,
            "private_key": Secret(private_key) if private_key is not None else None,
            "passphrase": Secret(passphrase) if passphrase is not None else None,
            "access_token": Secret(access_token) if access_token is not None else None,
        }
        del private_key, passphrase, access_token  # no traceback of ours shows them
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

    @overload
    def stream(
        self, method: str, path: str, *, query: Mapping[str, object] = ..., json: Any = None, **options: Any
    ) -> AbstractContextManager[StreamedResponse]: ...

    @overload
    def stream(
        self,
        *,
        url: str | None = None,
        buffer: int = 1000,
        when_full: WhenFull = "drop_oldest",
        deadline: float | None = None,
        heartbeat: float = 15.0,
        on_reconnect: Callable[[Reconnection], None] | None = None,
    ) -> Live: ...

    def stream(self, method: str | None = None, path: str | None = None, **options: Any) -> Any:
        """
        Open a live stream; use it in a `with` block. Needs `pip install "pennyweight-kalshi[ws]"`.

        With a method and a path, it calls an endpoint instead and reads its body piece by piece: see `request`.

        Args:
            method: of the call, such as `GET`; leave it out for a live stream.
            path: of the call.
            url: another address than the environment's, `wss://…`.
            buffer: maximum number of messages that wait for you in each subscription.
            when_full: what a full buffer does: `drop_oldest` leaves a `Gap`, `block` reads nothing more from the
                connection, `raise` ends the subscription with `SlowConsumerError`.
            deadline: seconds without a connection after which it fails. Default: the client's.
            heartbeat: seconds of silence after which the vendor is asked for a sign of life; after as many again the
                connection is replaced.
            on_reconnect: called with a `Reconnection` when a lost connection was replaced, in the stream's thread.

        Returns:
            The stream, with a method for each channel.

        Raises:
            MissingCredentialsError: on entering it: a credential was not given.
            AuthenticationError: on entering it: the key, the signature or the clock is wrong.
            UnsafeHostError: the address would send credentials where they don't belong.
        """
        if method is not None or path is not None:
            return super().stream(method or "", path or "", **options)
        from .._overlay.live.perps import Live  # most programs do without

        return Live(self, **options)

    @property
    def account(self) -> Account:
        """Account: `get_limits`, `get_margin_access`."""
        resource: Account = self._resource("account", "Account")
        return resource

    @property
    def corporate_actions(self) -> CorporateActions:
        """Corporate actions: `list`."""
        resource: CorporateActions = self._resource("corporate_actions", "CorporateActions")
        return resource

    @property
    def exchange(self) -> Exchange:
        """Exchange: `get_status`."""
        resource: Exchange = self._resource("exchange", "Exchange")
        return resource

    @property
    def exit_triggers(self) -> ExitTriggers:
        """Exit triggers: `list`, `set`, `cancel_all`, `update`, `cancel`."""
        resource: ExitTriggers = self._resource("exit_triggers", "ExitTriggers")
        return resource

    @property
    def fcm(self) -> Fcm:
        """
        Fcm: `set_notional_risk_limit`, `delete_notional_risk_limit`, `create_subtrader`, `get_risk_controls`,
        `set_risk_control`, `delete_risk_control`.
        """
        resource: Fcm = self._resource("fcm", "Fcm")
        return resource

    @property
    def fees(self) -> Fees:
        """Fees: `list_tiers`, `get_rates`."""
        resource: Fees = self._resource("fees", "Fees")
        return resource

    @property
    def fills(self) -> Fills:
        """Fills: `list`."""
        resource: Fills = self._resource("fills", "Fills")
        return resource

    @property
    def funding(self) -> Funding:
        """Funding: `list_payments`, `get_estimate`, `list_rates`, `list_premium_index`."""
        resource: Funding = self._resource("funding", "Funding")
        return resource

    @property
    def isolated_exit_triggers(self) -> IsolatedExitTriggers:
        """Isolated exit triggers: `list`, `set`, `cancel_all`."""
        resource: IsolatedExitTriggers = self._resource("isolated_exit_triggers", "IsolatedExitTriggers")
        return resource

    @property
    def markets(self) -> Markets:
        """Markets: `list`, `list_order_books`, `get`, `list_candlesticks`, `get_order_book`."""
        resource: Markets = self._resource("markets", "Markets")
        return resource

    @property
    def order_groups(self) -> OrderGroups:
        """Order groups: `list`, `create`, `get`, `delete`, `update_limit`, `reset`, `trigger`."""
        resource: OrderGroups = self._resource("order_groups", "OrderGroups")
        return resource

    @property
    def orders(self) -> Orders:
        """Orders: `list`, `create`, `cancel_all`, `get`, `cancel`, `amend`, `decrease`."""
        resource: Orders = self._resource("orders", "Orders")
        return resource

    @property
    def portfolio(self) -> Portfolio:
        """Portfolio: `get_balance`, `get_positions`."""
        resource: Portfolio = self._resource("portfolio", "Portfolio")
        return resource

    @property
    def risk(self) -> Risk:
        """Risk: `get_notional_limits`, `get`, `get_parameters`."""
        resource: Risk = self._resource("risk", "Risk")
        return resource

    @property
    def subaccounts(self) -> Subaccounts:
        """Subaccounts: `create`, `transfer`."""
        resource: Subaccounts = self._resource("subaccounts", "Subaccounts")
        return resource

    @property
    def trades(self) -> Trades:
        """Trades: `list`."""
        resource: Trades = self._resource("trades", "Trades")
        return resource

    @property
    def transfers(self) -> Transfers:
        """Transfers: `create`."""
        resource: Transfers = self._resource("transfers", "Transfers")
        return resource


class AsyncKalshiPerps(AsyncClient):
    """
    Perpetual futures of Kalshi, traded on margin. This is the asynchronous client.

    Args:
        api_key_id: Id of the API key, a UUID. Demo and production keys are separate. See
            https://docs.kalshi.com/getting_started/api_keys. Default: from `KALSHI_API_KEY_ID` in the environment.
        private_key: Its RSA or Ed25519 private key: PEM as `str` or `bytes`, or a `Path` to it. See
            https://docs.kalshi.com/getting_started/api_keys. Default: from `KALSHI_PRIVATE_KEY` or
            `KALSHI_PRIVATE_KEY_PATH` in the environment.
        passphrase: Opens the private key if you encrypted it; Kalshi's own are not. Optional; from
            `KALSHI_PASSPHRASE` in the environment.
        access_token: For registered partners, instead of a key: OAuth token of a user with the scope
            read::compliance_partner, or a function that returns the current one. Good for fills and positions only.
            Default: from `KALSHI_ACCESS_TOKEN` in the environment.
        environment: One of production, demo. Default: production.
        base_url: Another address instead of an environment's. Default: `KALSHI_PERPS_BASE_URL`, if set.
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

    See https://docs.kalshi.com
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        api_key_id: str | None = None,
        private_key: str | bytes | Path | None = None,
        passphrase: str | bytes | None = None,
        access_token: str | TokenProvider | None = None,
        environment: Literal["production", "demo"] | None = None,
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
            "api_key_id": api_key_id,
            "private_key": Secret(private_key) if private_key is not None else None,
            "passphrase": Secret(passphrase) if passphrase is not None else None,
            "access_token": Secret(access_token) if access_token is not None else None,
        }
        del private_key, passphrase, access_token  # no traceback of ours shows them
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

    @overload
    def stream(
        self, method: str, path: str, *, query: Mapping[str, object] = ..., json: Any = None, **options: Any
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse]: ...

    @overload
    def stream(
        self,
        *,
        url: str | None = None,
        buffer: int = 1000,
        when_full: WhenFull = "drop_oldest",
        deadline: float | None = None,
        heartbeat: float = 15.0,
        on_reconnect: Callable[[Reconnection], None] | None = None,
    ) -> AsyncLive: ...

    def stream(self, method: str | None = None, path: str | None = None, **options: Any) -> Any:
        """
        Open a live stream; use it in an `async with` block. Needs `pip install "pennyweight-kalshi[ws]"`.

        With a method and a path, it calls an endpoint instead and reads its body piece by piece: see `request`.

        Args:
            method: of the call, such as `GET`; leave it out for a live stream.
            path: of the call.
            url: another address than the environment's, `wss://…`.
            buffer: maximum number of messages that wait for you in each subscription.
            when_full: what a full buffer does: `drop_oldest` leaves a `Gap`, `block` reads nothing more from the
                connection, `raise` ends the subscription with `SlowConsumerError`.
            deadline: seconds without a connection after which it fails. Default: the client's.
            heartbeat: seconds of silence after which the vendor is asked for a sign of life; after as many again the
                connection is replaced.
            on_reconnect: called with a `Reconnection` when a lost connection was replaced.

        Returns:
            The stream, with a method for each channel.

        Raises:
            MissingCredentialsError: on entering it: a credential was not given.
            AuthenticationError: on entering it: the key, the signature or the clock is wrong.
            UnsafeHostError: the address would send credentials where they don't belong.
        """
        if method is not None or path is not None:
            return super().stream(method or "", path or "", **options)
        from .._overlay.live.perps import AsyncLive  # most programs do without

        return AsyncLive(self, **options)

    @property
    def account(self) -> AsyncAccount:
        """Account: `get_limits`, `get_margin_access`."""
        resource: AsyncAccount = self._resource("account", "AsyncAccount")
        return resource

    @property
    def corporate_actions(self) -> AsyncCorporateActions:
        """Corporate actions: `list`."""
        resource: AsyncCorporateActions = self._resource("corporate_actions", "AsyncCorporateActions")
        return resource

    @property
    def exchange(self) -> AsyncExchange:
        """Exchange: `get_status`."""
        resource: AsyncExchange = self._resource("exchange", "AsyncExchange")
        return resource

    @property
    def exit_triggers(self) -> AsyncExitTriggers:
        """Exit triggers: `list`, `set`, `cancel_all`, `update`, `cancel`."""
        resource: AsyncExitTriggers = self._resource("exit_triggers", "AsyncExitTriggers")
        return resource

    @property
    def fcm(self) -> AsyncFcm:
        """
        Fcm: `set_notional_risk_limit`, `delete_notional_risk_limit`, `create_subtrader`, `get_risk_controls`,
        `set_risk_control`, `delete_risk_control`.
        """
        resource: AsyncFcm = self._resource("fcm", "AsyncFcm")
        return resource

    @property
    def fees(self) -> AsyncFees:
        """Fees: `list_tiers`, `get_rates`."""
        resource: AsyncFees = self._resource("fees", "AsyncFees")
        return resource

    @property
    def fills(self) -> AsyncFills:
        """Fills: `list`."""
        resource: AsyncFills = self._resource("fills", "AsyncFills")
        return resource

    @property
    def funding(self) -> AsyncFunding:
        """Funding: `list_payments`, `get_estimate`, `list_rates`, `list_premium_index`."""
        resource: AsyncFunding = self._resource("funding", "AsyncFunding")
        return resource

    @property
    def isolated_exit_triggers(self) -> AsyncIsolatedExitTriggers:
        """Isolated exit triggers: `list`, `set`, `cancel_all`."""
        resource: AsyncIsolatedExitTriggers = self._resource("isolated_exit_triggers", "AsyncIsolatedExitTriggers")
        return resource

    @property
    def markets(self) -> AsyncMarkets:
        """Markets: `list`, `list_order_books`, `get`, `list_candlesticks`, `get_order_book`."""
        resource: AsyncMarkets = self._resource("markets", "AsyncMarkets")
        return resource

    @property
    def order_groups(self) -> AsyncOrderGroups:
        """Order groups: `list`, `create`, `get`, `delete`, `update_limit`, `reset`, `trigger`."""
        resource: AsyncOrderGroups = self._resource("order_groups", "AsyncOrderGroups")
        return resource

    @property
    def orders(self) -> AsyncOrders:
        """Orders: `list`, `create`, `cancel_all`, `get`, `cancel`, `amend`, `decrease`."""
        resource: AsyncOrders = self._resource("orders", "AsyncOrders")
        return resource

    @property
    def portfolio(self) -> AsyncPortfolio:
        """Portfolio: `get_balance`, `get_positions`."""
        resource: AsyncPortfolio = self._resource("portfolio", "AsyncPortfolio")
        return resource

    @property
    def risk(self) -> AsyncRisk:
        """Risk: `get_notional_limits`, `get`, `get_parameters`."""
        resource: AsyncRisk = self._resource("risk", "AsyncRisk")
        return resource

    @property
    def subaccounts(self) -> AsyncSubaccounts:
        """Subaccounts: `create`, `transfer`."""
        resource: AsyncSubaccounts = self._resource("subaccounts", "AsyncSubaccounts")
        return resource

    @property
    def trades(self) -> AsyncTrades:
        """Trades: `list`."""
        resource: AsyncTrades = self._resource("trades", "AsyncTrades")
        return resource

    @property
    def transfers(self) -> AsyncTransfers:
        """Transfers: `create`."""
        resource: AsyncTransfers = self._resource("transfers", "AsyncTransfers")
        return resource
