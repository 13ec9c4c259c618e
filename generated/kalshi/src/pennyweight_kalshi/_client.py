# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Typed client for Kalshi, an exchange for event contracts. Unofficial, not affiliated with Kalshi."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import AsyncClient, Client, RateLimit, Secret, Vendor

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path
    from typing import Any, Literal

    import httpx
    from pennyweight_core.runtime import OnDrift, RequestEvent, ResponseEvent

    from .resources.account import Account, AsyncAccount
    from .resources.markets import AsyncMarkets, Markets
    from .resources.orders import AsyncOrders, Orders
    from .resources.portfolio import AsyncPortfolio, Portfolio

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
    rate_limits={"read": RateLimit(200, 1), "write": RateLimit(100, 1)},
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
        environment: One of production, production-shared, demo, demo-shared. Default: production.
        base_url: Another address instead of an environment's. Default: `KALSHI_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        limits: Rate limits in tokens, by name, to replace the vendor's own (read 200 in 1 s, write 100 in 1 s).
            Calls wait instead of exceeding a rate limit; False turns that off.
        on_drift: Reaction to a response that differs from the spec: ignore, log, warn, raise, or a callable.
        on_request: Called with a `RequestEvent` before each attempt; it holds no secret.
        on_response: Called with a `ResponseEvent` after each attempt.
        http_client: Your own `httpx.Client`; you close it.
        transport: Your own httpx transport, below the client.

    Raises:
        MissingCredentialsError: a credential is neither given nor in the environment.
        InvalidCredentialsError: a credential can't be used.
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
        environment: Literal["production", "production-shared", "demo", "demo-shared"] | None = None,
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
            "api_key_id": api_key_id,
            "private_key": Secret(private_key) if private_key is not None else None,
            "passphrase": Secret(passphrase) if passphrase is not None else None,
        }
        del private_key, passphrase  # no traceback of ours shows them
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
    def account(self) -> Account:
        """Account: `get_endpoint_costs`, `get_limits`."""
        resource: Account = self._resource("account", "Account")
        return resource

    @property
    def markets(self) -> Markets:
        """Markets: `list`."""
        resource: Markets = self._resource("markets", "Markets")
        return resource

    @property
    def orders(self) -> Orders:
        """Orders: `create`, `cancel`, `list`."""
        resource: Orders = self._resource("orders", "Orders")
        return resource

    @property
    def portfolio(self) -> Portfolio:
        """Portfolio: `get_balance`, `get_positions`."""
        resource: Portfolio = self._resource("portfolio", "Portfolio")
        return resource


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
        environment: One of production, production-shared, demo, demo-shared. Default: production.
        base_url: Another address instead of an environment's. Default: `KALSHI_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        limits: Rate limits in tokens, by name, to replace the vendor's own (read 200 in 1 s, write 100 in 1 s).
            Calls wait instead of exceeding a rate limit; False turns that off.
        on_drift: Reaction to a response that differs from the spec: ignore, log, warn, raise, or a callable.
        on_request: Called with a `RequestEvent` before each attempt; it holds no secret.
        on_response: Called with a `ResponseEvent` after each attempt.
        http_client: Your own `httpx.AsyncClient`; you close it.
        transport: Your own httpx transport, below the client.

    Raises:
        MissingCredentialsError: a credential is neither given nor in the environment.
        InvalidCredentialsError: a credential can't be used.
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
        environment: Literal["production", "production-shared", "demo", "demo-shared"] | None = None,
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
            "api_key_id": api_key_id,
            "private_key": Secret(private_key) if private_key is not None else None,
            "passphrase": Secret(passphrase) if passphrase is not None else None,
        }
        del private_key, passphrase  # no traceback of ours shows them
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
    def account(self) -> AsyncAccount:
        """Account: `get_endpoint_costs`, `get_limits`."""
        resource: AsyncAccount = self._resource("account", "AsyncAccount")
        return resource

    @property
    def markets(self) -> AsyncMarkets:
        """Markets: `list`."""
        resource: AsyncMarkets = self._resource("markets", "AsyncMarkets")
        return resource

    @property
    def orders(self) -> AsyncOrders:
        """Orders: `create`, `cancel`, `list`."""
        resource: AsyncOrders = self._resource("orders", "AsyncOrders")
        return resource

    @property
    def portfolio(self) -> AsyncPortfolio:
        """Portfolio: `get_balance`, `get_positions`."""
        resource: AsyncPortfolio = self._resource("portfolio", "AsyncPortfolio")
        return resource
