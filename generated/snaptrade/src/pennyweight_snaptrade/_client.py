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
    from pennyweight_core.runtime import OnDrift, RequestEvent, ResponseEvent

    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.orders import AsyncOrders, Orders

_VENDOR = Vendor(
    "snaptrade",
    prefix="SNAPTRADE",
    package="pennyweight_snaptrade",
    version="0.1.0",
    servers={"production": "https://api.snaptrade.com"},
    rate_limits={"customer": RateLimit(250, 60), "account": RateLimit(10, 60, per="accountId")},
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
        environment: One of production. Default: production.
        base_url: Another address instead of an environment's. Default: `SNAPTRADE_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        limits: Rate limits in tokens, by name, to replace the vendor's own (customer 250 in 60 s, account 10 in
            60 s). Calls wait instead of exceeding a rate limit; False turns that off.
        on_drift: Reaction to a response that differs from the spec: ignore, log, warn, raise, or a callable.
        on_request: Called with a `RequestEvent` before each attempt; it holds no secret.
        on_response: Called with a `ResponseEvent` after each attempt.
        http_client: Your own `httpx.Client`; you close it.
        transport: Your own httpx transport, below the client.

    Raises:
        MissingCredentialsError: a credential is neither given nor in the environment.
        InvalidCredentialsError: a credential can't be used.
        UnsafeHostError: the base URL would send credentials where they don't belong.

    See https://docs.snaptrade.com
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        client_id: str | None = None,
        consumer_key: str | None = None,
        environment: Literal["production"] | None = None,
        base_url: str | None = None,
        trusted_hosts: Collection[str] = (),
        timeout: float | httpx.Timeout = 30.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        limits: bool | Mapping[str, float] = True,
        on_drift: OnDrift = "log",
        on_request: Callable[[RequestEvent], None] | None = None,
        on_response: Callable[[ResponseEvent], None] | None = None,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        given: dict[str, Any] = {
            "client_id": client_id,
            "consumer_key": Secret(consumer_key) if consumer_key is not None else None,
        }
        del consumer_key  # no traceback of ours shows them
        super().__init__(
            given,
            environment=environment,
            base_url=base_url,
            trusted_hosts=trusted_hosts,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            limits=limits,
            on_drift=on_drift,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
            transport=transport,
        )

    @property
    def accounts(self) -> Accounts:
        """Accounts: `list`, `list_activities`, `get_balances`, `get_positions`."""
        resource: Accounts = self._resource("accounts", "Accounts")
        return resource

    @property
    def orders(self) -> Orders:
        """Orders: `place`."""
        resource: Orders = self._resource("orders", "Orders")
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
        environment: One of production. Default: production.
        base_url: Another address instead of an environment's. Default: `SNAPTRADE_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        limits: Rate limits in tokens, by name, to replace the vendor's own (customer 250 in 60 s, account 10 in
            60 s). Calls wait instead of exceeding a rate limit; False turns that off.
        on_drift: Reaction to a response that differs from the spec: ignore, log, warn, raise, or a callable.
        on_request: Called with a `RequestEvent` before each attempt; it holds no secret.
        on_response: Called with a `ResponseEvent` after each attempt.
        http_client: Your own `httpx.AsyncClient`; you close it.
        transport: Your own httpx transport, below the client.

    Raises:
        MissingCredentialsError: a credential is neither given nor in the environment.
        InvalidCredentialsError: a credential can't be used.
        UnsafeHostError: the base URL would send credentials where they don't belong.

    See https://docs.snaptrade.com
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        client_id: str | None = None,
        consumer_key: str | None = None,
        environment: Literal["production"] | None = None,
        base_url: str | None = None,
        trusted_hosts: Collection[str] = (),
        timeout: float | httpx.Timeout = 30.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        limits: bool | Mapping[str, float] = True,
        on_drift: OnDrift = "log",
        on_request: Callable[[RequestEvent], None] | None = None,
        on_response: Callable[[ResponseEvent], None] | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        given: dict[str, Any] = {
            "client_id": client_id,
            "consumer_key": Secret(consumer_key) if consumer_key is not None else None,
        }
        del consumer_key  # no traceback of ours shows them
        super().__init__(
            given,
            environment=environment,
            base_url=base_url,
            trusted_hosts=trusted_hosts,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            limits=limits,
            on_drift=on_drift,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
            transport=transport,
        )

    @property
    def accounts(self) -> AsyncAccounts:
        """Accounts: `list`, `list_activities`, `get_balances`, `get_positions`."""
        resource: AsyncAccounts = self._resource("accounts", "AsyncAccounts")
        return resource

    @property
    def orders(self) -> AsyncOrders:
        """Orders: `place`."""
        resource: AsyncOrders = self._resource("orders", "AsyncOrders")
        return resource
