# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

"""
Typed client for OneBalance, token balances over many chains (deprecated by its vendor). Unofficial, not affiliated
with OneBalance.
"""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import AsyncClient, Client, RateLimit, Secret, Vendor

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any, Literal

    import httpx
    from pennyweight_core.runtime import Extra, OnDrift, RequestEvent, ResponseEvent

    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.assets import Assets, AsyncAssets
    from .resources.balances import AsyncBalances, Balances
    from .resources.chains import AsyncChains, Chains
    from .resources.quotes import AsyncQuotes, Quotes
    from .resources.transactions import AsyncTransactions, Transactions

_VENDOR = Vendor(
    "onebalance",
    prefix="ONEBALANCE",
    package="pennyweight_onebalance",
    version="0.1.0",
    servers={"production": "https://be.onebalance.io/api"},
    hosts=("be.onebalance.io",),
    rate_limits={"key": RateLimit(60, 60)},
    deprecated="OneBalance has deprecated its Toolkit API; it may stop answering at any time.",
)


class OneBalance(Client):
    """
    Typed client for OneBalance, token balances over many chains (deprecated by its vendor). This is the synchronous
    client.

    Deprecated: OneBalance has deprecated its Toolkit API; it may stop answering at any time.

    Args:
        api_key: API key; the public one of the documentation allows 60 requests a minute. See
            https://docs.onebalance.io/api-reference/authentication. Default: from `ONEBALANCE_API_KEY` in the
            environment.
        environment: One of production. Default: production.
        base_url: Another address instead of an environment's. Default: `ONEBALANCE_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        max_response_bytes: Maximum size of a response body; `stream` reads larger ones in pieces.
        limits: Rate limits in tokens, by name, to replace the vendor's own (key 60 in 60 s). Calls wait instead
            of exceeding a rate limit; False turns that off.
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

    See https://docs.onebalance.io
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        api_key: str | None = None,
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
            "api_key": Secret(api_key) if api_key is not None else None,
        }
        del api_key  # no traceback of ours shows them
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
        """Accounts: `predict_address`."""
        resource: Accounts = self._resource("accounts", "Accounts")
        return resource

    @property
    def assets(self) -> Assets:
        """Assets: `list`."""
        resource: Assets = self._resource("assets", "Assets")
        return resource

    @property
    def balances(self) -> Balances:
        """Balances: `get_aggregated`, `get_aggregated_v3`."""
        resource: Balances = self._resource("balances", "Balances")
        return resource

    @property
    def chains(self) -> Chains:
        """Chains: `list`."""
        resource: Chains = self._resource("chains", "Chains")
        return resource

    @property
    def quotes(self) -> Quotes:
        """
        Quotes: `create_call`, `execute`, `prepare_call`, `get_status`, `create`, `create_v3`, `create_call_v3`,
        `execute_v3`, `prepare_call_v3`, `get_status_v3`.
        """
        resource: Quotes = self._resource("quotes", "Quotes")
        return resource

    @property
    def transactions(self) -> Transactions:
        """Transactions: `list`, `list_v3`."""
        resource: Transactions = self._resource("transactions", "Transactions")
        return resource


class AsyncOneBalance(AsyncClient):
    """
    Typed client for OneBalance, token balances over many chains (deprecated by its vendor). This is the
    asynchronous client.

    Deprecated: OneBalance has deprecated its Toolkit API; it may stop answering at any time.

    Args:
        api_key: API key; the public one of the documentation allows 60 requests a minute. See
            https://docs.onebalance.io/api-reference/authentication. Default: from `ONEBALANCE_API_KEY` in the
            environment.
        environment: One of production. Default: production.
        base_url: Another address instead of an environment's. Default: `ONEBALANCE_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        max_response_bytes: Maximum size of a response body; `stream` reads larger ones in pieces.
        limits: Rate limits in tokens, by name, to replace the vendor's own (key 60 in 60 s). Calls wait instead
            of exceeding a rate limit; False turns that off.
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

    See https://docs.onebalance.io
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        api_key: str | None = None,
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
            "api_key": Secret(api_key) if api_key is not None else None,
        }
        del api_key  # no traceback of ours shows them
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
        """Accounts: `predict_address`."""
        resource: AsyncAccounts = self._resource("accounts", "AsyncAccounts")
        return resource

    @property
    def assets(self) -> AsyncAssets:
        """Assets: `list`."""
        resource: AsyncAssets = self._resource("assets", "AsyncAssets")
        return resource

    @property
    def balances(self) -> AsyncBalances:
        """Balances: `get_aggregated`, `get_aggregated_v3`."""
        resource: AsyncBalances = self._resource("balances", "AsyncBalances")
        return resource

    @property
    def chains(self) -> AsyncChains:
        """Chains: `list`."""
        resource: AsyncChains = self._resource("chains", "AsyncChains")
        return resource

    @property
    def quotes(self) -> AsyncQuotes:
        """
        Quotes: `create_call`, `execute`, `prepare_call`, `get_status`, `create`, `create_v3`, `create_call_v3`,
        `execute_v3`, `prepare_call_v3`, `get_status_v3`.
        """
        resource: AsyncQuotes = self._resource("quotes", "AsyncQuotes")
        return resource

    @property
    def transactions(self) -> AsyncTransactions:
        """Transactions: `list`, `list_v3`."""
        resource: AsyncTransactions = self._resource("transactions", "AsyncTransactions")
        return resource
