# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Typed client for Kalshi, an exchange for event contracts. Unofficial, not affiliated with Kalshi."""

from __future__ import annotations

from typing import overload

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import AsyncClient, Client, RateLimit, Secret, Vendor

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

    from ._overlay.live import AsyncLive, Live
    from .models import GetAccountApiLimitsResponse
    from .perps._client import AsyncKalshiPerps, KalshiPerps
    from .resources.account import Account, AsyncAccount
    from .resources.api_keys import ApiKeys, AsyncApiKeys
    from .resources.block_trades import AsyncBlockTrades, BlockTrades
    from .resources.deposits import AsyncDeposits, Deposits
    from .resources.events import AsyncEvents, Events
    from .resources.exchange import AsyncExchange, Exchange
    from .resources.fcm import AsyncFcm, Fcm
    from .resources.fills import AsyncFills, Fills
    from .resources.historical import AsyncHistorical, Historical
    from .resources.incentive_programs import AsyncIncentivePrograms, IncentivePrograms
    from .resources.live_data import AsyncLiveDataResource, LiveDataResource
    from .resources.markets import AsyncMarkets, Markets
    from .resources.milestones import AsyncMilestones, Milestones
    from .resources.multivariate_collections import AsyncMultivariateCollections, MultivariateCollections
    from .resources.order_groups import AsyncOrderGroups, OrderGroups
    from .resources.orders import AsyncOrders, Orders
    from .resources.portfolio import AsyncPortfolio, Portfolio
    from .resources.quotes import AsyncQuotes, Quotes
    from .resources.rfq_batches import AsyncRfqBatches, RfqBatches
    from .resources.rfqs import AsyncRfqs, Rfqs
    from .resources.search import AsyncSearch, Search
    from .resources.series import AsyncSeriesResource, SeriesResource
    from .resources.settlements import AsyncSettlements, Settlements
    from .resources.structured_targets import AsyncStructuredTargets, StructuredTargets
    from .resources.subaccounts import AsyncSubaccounts, Subaccounts
    from .resources.trades import AsyncTrades, Trades
    from .resources.transfers import AsyncTransfers, Transfers
    from .resources.withdrawals import AsyncWithdrawals, Withdrawals

_VENDOR = Vendor(
    "kalshi",
    prefix="KALSHI",
    package="pennyweight_kalshi",
    version="0.1.0",
    servers={
        "production": "https://external-api.kalshi.com/trade-api/v2",
        "production-shared": "https://api.elections.kalshi.com/trade-api/v2",
        "demo": "https://external-api.demo.kalshi.co/trade-api/v2",
        "demo-shared": "https://demo-api.kalshi.co/trade-api/v2",
    },
    hosts=("external-api.kalshi.com", "api.elections.kalshi.com", "external-api.demo.kalshi.co", "demo-api.kalshi.co"),
    rate_limits={
        "read": RateLimit(
            200,
            1,
            tiers={
                "basic": 200,
                "advanced": 300,
                "expert": 600,
                "premier": 1000,
                "paragon": 2000,
                "prime": 4000,
                "prestige": 10000,
            },
        ),
        "write": RateLimit(
            100,
            1,
            tiers={
                "basic": 100,
                "advanced": 300,
                "expert": 600,
                "premier": 1000,
                "paragon": 2000,
                "prime": 4000,
                "prestige": 8000,
            },
        ),
        "balance": RateLimit(
            1, 1, tiers={"basic": 1, "advanced": 1, "expert": 5, "premier": 5, "paragon": 5, "prime": 5, "prestige": 5}
        ),
    },
    bearer_operations=("historical.list_fills", "fills.list", "portfolio.get_positions"),
)


class Kalshi(Client):
    """
    Typed client for Kalshi, an exchange for event contracts. This is the synchronous client.

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
        environment: One of production, production-shared, demo, demo-shared. Default: production.
        base_url: Another address instead of an environment's. Default: `KALSHI_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        max_response_bytes: Maximum size of a response body; `stream` reads larger ones in pieces.
        tier: Your usage tier, whose rate limits the client goes by: basic, advanced, expert, premier, paragon,
            prime, prestige. Default: basic.
        limits: Rate limits in tokens, by name, to replace the vendor's own (read 200 in 1 s, write 100 in 1 s,
            balance 1 in 1 s). Calls wait instead of exceeding a rate limit; False turns that off.
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
        environment: Literal["production", "production-shared", "demo", "demo-shared"] | None = None,
        base_url: str | None = None,
        trusted_hosts: Collection[str] = (),
        timeout: float | httpx.Timeout = 30.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        max_response_bytes: int = 64 * 2**20,
        tier: Literal["basic", "advanced", "expert", "premier", "paragon", "prime", "prestige"] | None = None,
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
            tier=tier,
        )

    def learn_limits(self) -> GetAccountApiLimitsResponse:
        """
        Ask `account.get_limits` for your tier and limits, and go by them from now on; what you gave as `limits=`
        stays.

        Returns:
            The answer of `account.get_limits`.
        """
        answer = self.account.get_limits()
        self._learn_limits(answer, "usage_tier", {"read": "read.refill_rate", "write": "write.refill_rate"})
        return answer

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
        from ._overlay.live import Live  # most programs do without

        return Live(self, **options)

    @property
    def account(self) -> Account:
        """
        Account: `upgrade_usage_level`, `get_volume_progress`, `get_endpoint_costs`, `get_limits`,
        `get_communications_id`.
        """
        resource: Account = self._resource("account", "Account")
        return resource

    @property
    def api_keys(self) -> ApiKeys:
        """Api keys: `list`, `create`, `generate`, `delete`."""
        resource: ApiKeys = self._resource("api_keys", "ApiKeys")
        return resource

    @property
    def block_trades(self) -> BlockTrades:
        """Block trades: `list`, `propose`, `accept`."""
        resource: BlockTrades = self._resource("block_trades", "BlockTrades")
        return resource

    @property
    def deposits(self) -> Deposits:
        """Deposits: `list`."""
        resource: Deposits = self._resource("deposits", "Deposits")
        return resource

    @property
    def events(self) -> Events:
        """
        Events: `list`, `list_fee_changes`, `list_multivariate`, `get`, `get_metadata`, `list_candlesticks`,
        `list_forecast_percentiles`.
        """
        resource: Events = self._resource("events", "Events")
        return resource

    @property
    def exchange(self) -> Exchange:
        """Exchange: `get_schedule`, `get_status`, `get_user_data_timestamp`."""
        resource: Exchange = self._resource("exchange", "Exchange")
        return resource

    @property
    def fcm(self) -> Fcm:
        """
        Fcm: `list_fills`, `list_orders`, `list_positions`, `transfer_position`, `list_subtraders`, `create_subtrader`,
        `get_blocked_categories`, `update_blocked_categories`, `get_daily_cap`, `update_daily_cap`, `delete_daily_cap`.
        """
        resource: Fcm = self._resource("fcm", "Fcm")
        return resource

    @property
    def fills(self) -> Fills:
        """Fills: `list`."""
        resource: Fills = self._resource("fills", "Fills")
        return resource

    @property
    def historical(self) -> Historical:
        """
        Historical: `get_cutoff`, `list_fills`, `list_markets`, `get_market`, `list_market_candlesticks`, `list_orders`,
        `list_positions`, `list_trades`.
        """
        resource: Historical = self._resource("historical", "Historical")
        return resource

    @property
    def incentive_programs(self) -> IncentivePrograms:
        """Incentive programs: `list`."""
        resource: IncentivePrograms = self._resource("incentive_programs", "IncentivePrograms")
        return resource

    @property
    def live_data(self) -> LiveDataResource:
        """
        Live data: `list`, `get_event`, `get`, `get_game_stats`, `get_weather_index`, `list_weather_calibrations`,
        `get_by_type`.
        """
        resource: LiveDataResource = self._resource("live_data", "LiveDataResource")
        return resource

    @property
    def markets(self) -> Markets:
        """Markets: `list`, `list_candlesticks_batch`, `list_order_books`, `get`, `get_order_book`, `list_candlesticks`."""
        resource: Markets = self._resource("markets", "Markets")
        return resource

    @property
    def milestones(self) -> Milestones:
        """Milestones: `list`, `get`."""
        resource: Milestones = self._resource("milestones", "Milestones")
        return resource

    @property
    def multivariate_collections(self) -> MultivariateCollections:
        """Multivariate collections: `list`, `get`, `create_market`."""
        resource: MultivariateCollections = self._resource("multivariate_collections", "MultivariateCollections")
        return resource

    @property
    def order_groups(self) -> OrderGroups:
        """Order groups: `list`, `create`, `get`, `delete`, `update_limit`, `reset`, `trigger`."""
        resource: OrderGroups = self._resource("order_groups", "OrderGroups")
        return resource

    @property
    def orders(self) -> Orders:
        """
        Orders: `create`, `cancel_all`, `create_batch`, `cancel_batch`, `cancel`, `amend`, `decrease`, `list`,
        `list_queue_positions`, `get`, `get_queue_position`.
        """
        resource: Orders = self._resource("orders", "Orders")
        return resource

    @property
    def portfolio(self) -> Portfolio:
        """
        Portfolio: `get_balance`, `get_positions`, `get_resting_order_value`, `get_target_allocation`,
        `replace_target_allocation`.
        """
        resource: Portfolio = self._resource("portfolio", "Portfolio")
        return resource

    @property
    def quotes(self) -> Quotes:
        """
        Quotes: `list`, `create`, `get_by_id`, `cancel_by_id`, `accept_by_id`, `confirm_by_id`, `get`, `cancel`,
        `accept`, `confirm`.
        """
        resource: Quotes = self._resource("quotes", "Quotes")
        return resource

    @property
    def rfq_batches(self) -> RfqBatches:
        """
        Rfq batches: `list`, `create`, `get`, `cancel`, `accept`, `get_best_quotes`, `list_quotes`, `create_quote`,
        `cancel_quote`, `confirm_quote`.
        """
        resource: RfqBatches = self._resource("rfq_batches", "RfqBatches")
        return resource

    @property
    def rfqs(self) -> Rfqs:
        """Rfqs: `list`, `create`, `get`, `cancel`."""
        resource: Rfqs = self._resource("rfqs", "Rfqs")
        return resource

    @property
    def search(self) -> Search:
        """Search: `get_sport_filters`, `get_tags`."""
        resource: Search = self._resource("search", "Search")
        return resource

    @property
    def series(self) -> SeriesResource:
        """Series: `list`, `list_fee_changes`, `get`."""
        resource: SeriesResource = self._resource("series", "SeriesResource")
        return resource

    @property
    def settlements(self) -> Settlements:
        """Settlements: `list`."""
        resource: Settlements = self._resource("settlements", "Settlements")
        return resource

    @property
    def structured_targets(self) -> StructuredTargets:
        """Structured targets: `list`, `get`."""
        resource: StructuredTargets = self._resource("structured_targets", "StructuredTargets")
        return resource

    @property
    def subaccounts(self) -> Subaccounts:
        """Subaccounts: `create`, `list_balances`, `list_netting`, `update_netting`, `transfer`, `list_transfers`."""
        resource: Subaccounts = self._resource("subaccounts", "Subaccounts")
        return resource

    @property
    def trades(self) -> Trades:
        """Trades: `list`."""
        resource: Trades = self._resource("trades", "Trades")
        return resource

    @property
    def transfers(self) -> Transfers:
        """Transfers: `create`, `list`, `get`."""
        resource: Transfers = self._resource("transfers", "Transfers")
        return resource

    @property
    def withdrawals(self) -> Withdrawals:
        """Withdrawals: `list`."""
        resource: Withdrawals = self._resource("withdrawals", "Withdrawals")
        return resource

    @property
    def perps(self) -> KalshiPerps:
        """Perpetual futures of Kalshi, traded on margin. Made at its first use, with the options of this client."""
        document: KalshiPerps = self._document("perps", "KalshiPerps")
        return document


class AsyncKalshi(AsyncClient):
    """
    Typed client for Kalshi, an exchange for event contracts. This is the asynchronous client.

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
        environment: One of production, production-shared, demo, demo-shared. Default: production.
        base_url: Another address instead of an environment's. Default: `KALSHI_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        max_response_bytes: Maximum size of a response body; `stream` reads larger ones in pieces.
        tier: Your usage tier, whose rate limits the client goes by: basic, advanced, expert, premier, paragon,
            prime, prestige. Default: basic.
        limits: Rate limits in tokens, by name, to replace the vendor's own (read 200 in 1 s, write 100 in 1 s,
            balance 1 in 1 s). Calls wait instead of exceeding a rate limit; False turns that off.
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
        environment: Literal["production", "production-shared", "demo", "demo-shared"] | None = None,
        base_url: str | None = None,
        trusted_hosts: Collection[str] = (),
        timeout: float | httpx.Timeout = 30.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        max_response_bytes: int = 64 * 2**20,
        tier: Literal["basic", "advanced", "expert", "premier", "paragon", "prime", "prestige"] | None = None,
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
            tier=tier,
        )

    async def learn_limits(self) -> GetAccountApiLimitsResponse:
        """
        Ask `account.get_limits` for your tier and limits, and go by them from now on; what you gave as `limits=`
        stays.

        Returns:
            The answer of `account.get_limits`.
        """
        answer = await self.account.get_limits()
        self._learn_limits(answer, "usage_tier", {"read": "read.refill_rate", "write": "write.refill_rate"})
        return answer

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
        from ._overlay.live import AsyncLive  # most programs do without

        return AsyncLive(self, **options)

    @property
    def account(self) -> AsyncAccount:
        """
        Account: `upgrade_usage_level`, `get_volume_progress`, `get_endpoint_costs`, `get_limits`,
        `get_communications_id`.
        """
        resource: AsyncAccount = self._resource("account", "AsyncAccount")
        return resource

    @property
    def api_keys(self) -> AsyncApiKeys:
        """Api keys: `list`, `create`, `generate`, `delete`."""
        resource: AsyncApiKeys = self._resource("api_keys", "AsyncApiKeys")
        return resource

    @property
    def block_trades(self) -> AsyncBlockTrades:
        """Block trades: `list`, `propose`, `accept`."""
        resource: AsyncBlockTrades = self._resource("block_trades", "AsyncBlockTrades")
        return resource

    @property
    def deposits(self) -> AsyncDeposits:
        """Deposits: `list`."""
        resource: AsyncDeposits = self._resource("deposits", "AsyncDeposits")
        return resource

    @property
    def events(self) -> AsyncEvents:
        """
        Events: `list`, `list_fee_changes`, `list_multivariate`, `get`, `get_metadata`, `list_candlesticks`,
        `list_forecast_percentiles`.
        """
        resource: AsyncEvents = self._resource("events", "AsyncEvents")
        return resource

    @property
    def exchange(self) -> AsyncExchange:
        """Exchange: `get_schedule`, `get_status`, `get_user_data_timestamp`."""
        resource: AsyncExchange = self._resource("exchange", "AsyncExchange")
        return resource

    @property
    def fcm(self) -> AsyncFcm:
        """
        Fcm: `list_fills`, `list_orders`, `list_positions`, `transfer_position`, `list_subtraders`, `create_subtrader`,
        `get_blocked_categories`, `update_blocked_categories`, `get_daily_cap`, `update_daily_cap`, `delete_daily_cap`.
        """
        resource: AsyncFcm = self._resource("fcm", "AsyncFcm")
        return resource

    @property
    def fills(self) -> AsyncFills:
        """Fills: `list`."""
        resource: AsyncFills = self._resource("fills", "AsyncFills")
        return resource

    @property
    def historical(self) -> AsyncHistorical:
        """
        Historical: `get_cutoff`, `list_fills`, `list_markets`, `get_market`, `list_market_candlesticks`, `list_orders`,
        `list_positions`, `list_trades`.
        """
        resource: AsyncHistorical = self._resource("historical", "AsyncHistorical")
        return resource

    @property
    def incentive_programs(self) -> AsyncIncentivePrograms:
        """Incentive programs: `list`."""
        resource: AsyncIncentivePrograms = self._resource("incentive_programs", "AsyncIncentivePrograms")
        return resource

    @property
    def live_data(self) -> AsyncLiveDataResource:
        """
        Live data: `list`, `get_event`, `get`, `get_game_stats`, `get_weather_index`, `list_weather_calibrations`,
        `get_by_type`.
        """
        resource: AsyncLiveDataResource = self._resource("live_data", "AsyncLiveDataResource")
        return resource

    @property
    def markets(self) -> AsyncMarkets:
        """Markets: `list`, `list_candlesticks_batch`, `list_order_books`, `get`, `get_order_book`, `list_candlesticks`."""
        resource: AsyncMarkets = self._resource("markets", "AsyncMarkets")
        return resource

    @property
    def milestones(self) -> AsyncMilestones:
        """Milestones: `list`, `get`."""
        resource: AsyncMilestones = self._resource("milestones", "AsyncMilestones")
        return resource

    @property
    def multivariate_collections(self) -> AsyncMultivariateCollections:
        """Multivariate collections: `list`, `get`, `create_market`."""
        resource: AsyncMultivariateCollections = self._resource(
            "multivariate_collections", "AsyncMultivariateCollections"
        )
        return resource

    @property
    def order_groups(self) -> AsyncOrderGroups:
        """Order groups: `list`, `create`, `get`, `delete`, `update_limit`, `reset`, `trigger`."""
        resource: AsyncOrderGroups = self._resource("order_groups", "AsyncOrderGroups")
        return resource

    @property
    def orders(self) -> AsyncOrders:
        """
        Orders: `create`, `cancel_all`, `create_batch`, `cancel_batch`, `cancel`, `amend`, `decrease`, `list`,
        `list_queue_positions`, `get`, `get_queue_position`.
        """
        resource: AsyncOrders = self._resource("orders", "AsyncOrders")
        return resource

    @property
    def portfolio(self) -> AsyncPortfolio:
        """
        Portfolio: `get_balance`, `get_positions`, `get_resting_order_value`, `get_target_allocation`,
        `replace_target_allocation`.
        """
        resource: AsyncPortfolio = self._resource("portfolio", "AsyncPortfolio")
        return resource

    @property
    def quotes(self) -> AsyncQuotes:
        """
        Quotes: `list`, `create`, `get_by_id`, `cancel_by_id`, `accept_by_id`, `confirm_by_id`, `get`, `cancel`,
        `accept`, `confirm`.
        """
        resource: AsyncQuotes = self._resource("quotes", "AsyncQuotes")
        return resource

    @property
    def rfq_batches(self) -> AsyncRfqBatches:
        """
        Rfq batches: `list`, `create`, `get`, `cancel`, `accept`, `get_best_quotes`, `list_quotes`, `create_quote`,
        `cancel_quote`, `confirm_quote`.
        """
        resource: AsyncRfqBatches = self._resource("rfq_batches", "AsyncRfqBatches")
        return resource

    @property
    def rfqs(self) -> AsyncRfqs:
        """Rfqs: `list`, `create`, `get`, `cancel`."""
        resource: AsyncRfqs = self._resource("rfqs", "AsyncRfqs")
        return resource

    @property
    def search(self) -> AsyncSearch:
        """Search: `get_sport_filters`, `get_tags`."""
        resource: AsyncSearch = self._resource("search", "AsyncSearch")
        return resource

    @property
    def series(self) -> AsyncSeriesResource:
        """Series: `list`, `list_fee_changes`, `get`."""
        resource: AsyncSeriesResource = self._resource("series", "AsyncSeriesResource")
        return resource

    @property
    def settlements(self) -> AsyncSettlements:
        """Settlements: `list`."""
        resource: AsyncSettlements = self._resource("settlements", "AsyncSettlements")
        return resource

    @property
    def structured_targets(self) -> AsyncStructuredTargets:
        """Structured targets: `list`, `get`."""
        resource: AsyncStructuredTargets = self._resource("structured_targets", "AsyncStructuredTargets")
        return resource

    @property
    def subaccounts(self) -> AsyncSubaccounts:
        """Subaccounts: `create`, `list_balances`, `list_netting`, `update_netting`, `transfer`, `list_transfers`."""
        resource: AsyncSubaccounts = self._resource("subaccounts", "AsyncSubaccounts")
        return resource

    @property
    def trades(self) -> AsyncTrades:
        """Trades: `list`."""
        resource: AsyncTrades = self._resource("trades", "AsyncTrades")
        return resource

    @property
    def transfers(self) -> AsyncTransfers:
        """Transfers: `create`, `list`, `get`."""
        resource: AsyncTransfers = self._resource("transfers", "AsyncTransfers")
        return resource

    @property
    def withdrawals(self) -> AsyncWithdrawals:
        """Withdrawals: `list`."""
        resource: AsyncWithdrawals = self._resource("withdrawals", "AsyncWithdrawals")
        return resource

    @property
    def perps(self) -> AsyncKalshiPerps:
        """Perpetual futures of Kalshi, traded on margin. Made at its first use, with the options of this client."""
        document: AsyncKalshiPerps = self._document("perps", "AsyncKalshiPerps")
        return document
