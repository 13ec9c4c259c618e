# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Typed client for SnapTrade, one interface to many brokerages. Unofficial, not affiliated with SnapTrade."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import AsyncClient, Client, RateLimit, Secret, Vendor

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any, Literal

    import httpx
    from pennyweight_core.runtime import (
        AsyncOAuth,
        Extra,
        OAuth,
        OAuthTokens,
        OnDrift,
        RequestEvent,
        ResponseEvent,
        TokenProvider,
    )

    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.brokerages import AsyncBrokerages, Brokerages
    from .resources.connections import AsyncConnections, Connections
    from .resources.crypto_pairs import AsyncCryptoPairs, CryptoPairs
    from .resources.exchanges import AsyncExchanges, Exchanges
    from .resources.institutions import AsyncInstitutions, Institutions
    from .resources.orders import AsyncOrders, Orders
    from .resources.partner import AsyncPartner, Partner
    from .resources.quotes import AsyncQuotes, Quotes
    from .resources.status import AsyncStatusResource, StatusResource
    from .resources.symbols import AsyncSymbols, Symbols
    from .resources.trade_detection import AsyncTradeDetection, TradeDetection
    from .resources.users import AsyncUsers, Users

_VENDOR = Vendor(
    "snaptrade",
    prefix="SNAPTRADE",
    package="pennyweight_snaptrade",
    version="0.1.0",
    servers={"production": "https://api.snaptrade.com"},
    hosts=("api.snaptrade.com",),
    rate_limits={"customer": RateLimit(250, 60), "account": RateLimit(10, 60, per="accountId", unless="userId")},
)


class SnapTrade(Client):
    """
    Typed client for SnapTrade, one interface to many brokerages. This is the synchronous client.

    Args:
        client_id: Client id of an API key. See https://docs.snaptrade.com/docs/getting-started. Default: from
            `SNAPTRADE_CLIENT_ID` in the environment.
        consumer_key: Consumer key of the same API key: it signs requests and webhooks. See
            https://docs.snaptrade.com/docs/getting-started. Default: from `SNAPTRADE_CONSUMER_KEY` in the
            environment.
        user_id: The user of a commercial key, for every call that names none; a personal key goes without.
            Where client_id is an argument, the environment is not asked. Optional; from `SNAPTRADE_USER_ID` in the
            environment.
        user_secret: What SnapTrade issued when that user was registered. Where client_id is an argument, the
            environment is not asked. Optional; from `SNAPTRADE_USER_SECRET` in the environment.
        access_token: Instead of a key: a user's OAuth access token, or a function that returns the current one.
            See https://docs.snaptrade.com/docs/oauth-apps. Default: from `SNAPTRADE_ACCESS_TOKEN` in the
            environment.
        oauth_client_id: Instead of a key: client id of an OAuth app. See
            https://docs.snaptrade.com/docs/oauth-apps. Default: from `SNAPTRADE_OAUTH_CLIENT_ID` in the
            environment.
        oauth_client_secret: Client secret of the same app. See https://docs.snaptrade.com/docs/oauth-apps.
            Default: from `SNAPTRADE_OAUTH_CLIENT_SECRET` in the environment.
        refresh_token: The last refresh token of a user who let the app in; `oauth` needs none. One client per
            user: each refresh replaces it. Optional; from `SNAPTRADE_REFRESH_TOKEN` in the environment.
        on_refresh: Called with new tokens before they are used: store their refresh token, which replaces the
            last. May be an async function with the Async client. Optional.
        environment: One of production. Default: production.
        base_url: Another address instead of an environment's. Default: `SNAPTRADE_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        max_response_bytes: Maximum size of a response body; `stream` reads larger ones in pieces.
        limits: Rate limits in tokens, by name, to replace the vendor's own (customer 250 in 60 s, account 10 in
            60 s without user_id). Calls wait instead of exceeding a rate limit; False turns that off.
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

    See https://docs.snaptrade.com
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        client_id: str | None = None,
        consumer_key: str | None = None,
        user_id: str | None = None,
        user_secret: str | None = None,
        access_token: str | TokenProvider | None = None,
        oauth_client_id: str | None = None,
        oauth_client_secret: str | None = None,
        refresh_token: str | None = None,
        on_refresh: Callable[[OAuthTokens], object] | None = None,
        environment: Literal["production"] | None = None,
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
            "consumer_key": Secret(consumer_key) if consumer_key is not None else None,
            "user_id": user_id,
            "user_secret": Secret(user_secret) if user_secret is not None else None,
            "access_token": Secret(access_token) if access_token is not None else None,
            "oauth_client_id": oauth_client_id,
            "oauth_client_secret": Secret(oauth_client_secret) if oauth_client_secret is not None else None,
            "refresh_token": Secret(refresh_token) if refresh_token is not None else None,
            "on_refresh": on_refresh,
        }
        del (
            consumer_key,
            user_secret,
            access_token,
            oauth_client_secret,
            refresh_token,
        )  # no traceback of ours shows them
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
    def oauth(self) -> OAuth:
        """Authorization of users for your app, by the code flow of OAuth 2.0 with PKCE."""
        from pennyweight_core.runtime import OAuth  # most programs do without

        return OAuth(self)

    @property
    def accounts(self) -> Accounts:
        """
        Accounts: `list`, `get`, `update`, `list_activities`, `get_balance_history`, `get_balances`, `get_holdings`,
        `get_positions`, `get_return_rates`, `search_symbols`, `list_all`, `get_details`, `get_balances_v2`.
        """
        resource: Accounts = self._resource("accounts", "Accounts")
        return resource

    @property
    def brokerages(self) -> Brokerages:
        """Brokerages: `list_authorization_types`, `list`, `list_instruments`."""
        resource: Brokerages = self._resource("brokerages", "Brokerages")
        return resource

    @property
    def connections(self) -> Connections:
        """
        Connections: `list`, `get`, `list_accounts`, `disable`, `refresh`, `get_return_rates`, `sync_transactions`,
        `delete`, `list_all_accounts`, `create_portal_url`.
        """
        resource: Connections = self._resource("connections", "Connections")
        return resource

    @property
    def crypto_pairs(self) -> CryptoPairs:
        """Crypto pairs: `search`, `get_quote`."""
        resource: CryptoPairs = self._resource("crypto_pairs", "CryptoPairs")
        return resource

    @property
    def exchanges(self) -> Exchanges:
        """Exchanges: `list`."""
        resource: Exchanges = self._resource("exchanges", "Exchanges")
        return resource

    @property
    def institutions(self) -> Institutions:
        """Institutions: `list`."""
        resource: Institutions = self._resource("institutions", "Institutions")
        return resource

    @property
    def orders(self) -> Orders:
        """
        Orders: `list`, `get`, `get_v2`, `list_v2`, `list_recent`, `list_recent_v2`, `cancel`, `place_complex`,
        `place_crypto`, `preview_crypto`, `place_multi_leg`, `preview_multi_leg`, `replace`, `preview`, `place`,
        `place_previewed`, `list_all`, `place_simple`.
        """
        resource: Orders = self._resource("orders", "Orders")
        return resource

    @property
    def partner(self) -> Partner:
        """Partner: `get`, `get_stats`, `get_stats_legacy`."""
        resource: Partner = self._resource("partner", "Partner")
        return resource

    @property
    def quotes(self) -> Quotes:
        """Quotes: `list`, `get_option`."""
        resource: Quotes = self._resource("quotes", "Quotes")
        return resource

    @property
    def status(self) -> StatusResource:
        """Status: `get`."""
        resource: StatusResource = self._resource("status", "StatusResource")
        return resource

    @property
    def symbols(self) -> Symbols:
        """Symbols: `search`, `get`."""
        resource: Symbols = self._resource("symbols", "Symbols")
        return resource

    @property
    def trade_detection(self) -> TradeDetection:
        """Trade detection: `list_subscriptions`, `create_subscription`, `cancel_subscription`."""
        resource: TradeDetection = self._resource("trade_detection", "TradeDetection")
        return resource

    @property
    def users(self) -> Users:
        """Users: `delete`, `list`, `register`, `reset_secret`."""
        resource: Users = self._resource("users", "Users")
        return resource


class AsyncSnapTrade(AsyncClient):
    """
    Typed client for SnapTrade, one interface to many brokerages. This is the asynchronous client.

    Args:
        client_id: Client id of an API key. See https://docs.snaptrade.com/docs/getting-started. Default: from
            `SNAPTRADE_CLIENT_ID` in the environment.
        consumer_key: Consumer key of the same API key: it signs requests and webhooks. See
            https://docs.snaptrade.com/docs/getting-started. Default: from `SNAPTRADE_CONSUMER_KEY` in the
            environment.
        user_id: The user of a commercial key, for every call that names none; a personal key goes without.
            Where client_id is an argument, the environment is not asked. Optional; from `SNAPTRADE_USER_ID` in the
            environment.
        user_secret: What SnapTrade issued when that user was registered. Where client_id is an argument, the
            environment is not asked. Optional; from `SNAPTRADE_USER_SECRET` in the environment.
        access_token: Instead of a key: a user's OAuth access token, or a function that returns the current one.
            See https://docs.snaptrade.com/docs/oauth-apps. Default: from `SNAPTRADE_ACCESS_TOKEN` in the
            environment.
        oauth_client_id: Instead of a key: client id of an OAuth app. See
            https://docs.snaptrade.com/docs/oauth-apps. Default: from `SNAPTRADE_OAUTH_CLIENT_ID` in the
            environment.
        oauth_client_secret: Client secret of the same app. See https://docs.snaptrade.com/docs/oauth-apps.
            Default: from `SNAPTRADE_OAUTH_CLIENT_SECRET` in the environment.
        refresh_token: The last refresh token of a user who let the app in; `oauth` needs none. One client per
            user: each refresh replaces it. Optional; from `SNAPTRADE_REFRESH_TOKEN` in the environment.
        on_refresh: Called with new tokens before they are used: store their refresh token, which replaces the
            last. May be an async function with the Async client. Optional.
        environment: One of production. Default: production.
        base_url: Another address instead of an environment's. Default: `SNAPTRADE_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        max_response_bytes: Maximum size of a response body; `stream` reads larger ones in pieces.
        limits: Rate limits in tokens, by name, to replace the vendor's own (customer 250 in 60 s, account 10 in
            60 s without user_id). Calls wait instead of exceeding a rate limit; False turns that off.
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

    See https://docs.snaptrade.com
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        client_id: str | None = None,
        consumer_key: str | None = None,
        user_id: str | None = None,
        user_secret: str | None = None,
        access_token: str | TokenProvider | None = None,
        oauth_client_id: str | None = None,
        oauth_client_secret: str | None = None,
        refresh_token: str | None = None,
        on_refresh: Callable[[OAuthTokens], object] | None = None,
        environment: Literal["production"] | None = None,
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
            "consumer_key": Secret(consumer_key) if consumer_key is not None else None,
            "user_id": user_id,
            "user_secret": Secret(user_secret) if user_secret is not None else None,
            "access_token": Secret(access_token) if access_token is not None else None,
            "oauth_client_id": oauth_client_id,
            "oauth_client_secret": Secret(oauth_client_secret) if oauth_client_secret is not None else None,
            "refresh_token": Secret(refresh_token) if refresh_token is not None else None,
            "on_refresh": on_refresh,
        }
        del (
            consumer_key,
            user_secret,
            access_token,
            oauth_client_secret,
            refresh_token,
        )  # no traceback of ours shows them
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
    def oauth(self) -> AsyncOAuth:
        """Authorization of users for your app, by the code flow of OAuth 2.0 with PKCE."""
        from pennyweight_core.runtime import AsyncOAuth  # most programs do without

        return AsyncOAuth(self)

    @property
    def accounts(self) -> AsyncAccounts:
        """
        Accounts: `list`, `get`, `update`, `list_activities`, `get_balance_history`, `get_balances`, `get_holdings`,
        `get_positions`, `get_return_rates`, `search_symbols`, `list_all`, `get_details`, `get_balances_v2`.
        """
        resource: AsyncAccounts = self._resource("accounts", "AsyncAccounts")
        return resource

    @property
    def brokerages(self) -> AsyncBrokerages:
        """Brokerages: `list_authorization_types`, `list`, `list_instruments`."""
        resource: AsyncBrokerages = self._resource("brokerages", "AsyncBrokerages")
        return resource

    @property
    def connections(self) -> AsyncConnections:
        """
        Connections: `list`, `get`, `list_accounts`, `disable`, `refresh`, `get_return_rates`, `sync_transactions`,
        `delete`, `list_all_accounts`, `create_portal_url`.
        """
        resource: AsyncConnections = self._resource("connections", "AsyncConnections")
        return resource

    @property
    def crypto_pairs(self) -> AsyncCryptoPairs:
        """Crypto pairs: `search`, `get_quote`."""
        resource: AsyncCryptoPairs = self._resource("crypto_pairs", "AsyncCryptoPairs")
        return resource

    @property
    def exchanges(self) -> AsyncExchanges:
        """Exchanges: `list`."""
        resource: AsyncExchanges = self._resource("exchanges", "AsyncExchanges")
        return resource

    @property
    def institutions(self) -> AsyncInstitutions:
        """Institutions: `list`."""
        resource: AsyncInstitutions = self._resource("institutions", "AsyncInstitutions")
        return resource

    @property
    def orders(self) -> AsyncOrders:
        """
        Orders: `list`, `get`, `get_v2`, `list_v2`, `list_recent`, `list_recent_v2`, `cancel`, `place_complex`,
        `place_crypto`, `preview_crypto`, `place_multi_leg`, `preview_multi_leg`, `replace`, `preview`, `place`,
        `place_previewed`, `list_all`, `place_simple`.
        """
        resource: AsyncOrders = self._resource("orders", "AsyncOrders")
        return resource

    @property
    def partner(self) -> AsyncPartner:
        """Partner: `get`, `get_stats`, `get_stats_legacy`."""
        resource: AsyncPartner = self._resource("partner", "AsyncPartner")
        return resource

    @property
    def quotes(self) -> AsyncQuotes:
        """Quotes: `list`, `get_option`."""
        resource: AsyncQuotes = self._resource("quotes", "AsyncQuotes")
        return resource

    @property
    def status(self) -> AsyncStatusResource:
        """Status: `get`."""
        resource: AsyncStatusResource = self._resource("status", "AsyncStatusResource")
        return resource

    @property
    def symbols(self) -> AsyncSymbols:
        """Symbols: `search`, `get`."""
        resource: AsyncSymbols = self._resource("symbols", "AsyncSymbols")
        return resource

    @property
    def trade_detection(self) -> AsyncTradeDetection:
        """Trade detection: `list_subscriptions`, `create_subscription`, `cancel_subscription`."""
        resource: AsyncTradeDetection = self._resource("trade_detection", "AsyncTradeDetection")
        return resource

    @property
    def users(self) -> AsyncUsers:
        """Users: `delete`, `list`, `register`, `reset_secret`."""
        resource: AsyncUsers = self._resource("users", "AsyncUsers")
        return resource
