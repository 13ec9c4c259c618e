# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Typed client for SnapTrade, one interface to many brokerages. Unofficial, not affiliated with SnapTrade."""

from __future__ import annotations

from bursar_core.lazy import TYPE_CHECKING
from bursar_core.runtime import AsyncClient, Client, Secret, Vendor

if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any, Literal

    import httpx
    from bursar_core.runtime import OnDrift

    from .resources.accounts import Accounts, AsyncAccounts

_VENDOR = Vendor(
    "snaptrade",
    prefix="SNAPTRADE",
    package="bursar_snaptrade",
    version="0.1.0",
    servers={"production": "https://api.snaptrade.com"},
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
        trusted_hosts: Hosts beside the vendor's own and loopback that may receive your credentials.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        max_retries: How often a safe operation is sent again after a failure that may pass.
        on_drift: What to do when an answer differs from the spec: ignore, log, warn, raise, or a callable.
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
        max_retries: int = 2,
        on_drift: OnDrift = "log",
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
            max_retries=max_retries,
            on_drift=on_drift,
            http_client=http_client,
            transport=transport,
        )

    @property
    def accounts(self) -> Accounts:
        """Accounts: `list`, `get_balances`."""
        resource: Accounts = self._resource("accounts", "Accounts")
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
        trusted_hosts: Hosts beside the vendor's own and loopback that may receive your credentials.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        max_retries: How often a safe operation is sent again after a failure that may pass.
        on_drift: What to do when an answer differs from the spec: ignore, log, warn, raise, or a callable.
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
        max_retries: int = 2,
        on_drift: OnDrift = "log",
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
            max_retries=max_retries,
            on_drift=on_drift,
            http_client=http_client,
            transport=transport,
        )

    @property
    def accounts(self) -> AsyncAccounts:
        """Accounts: `list`, `get_balances`."""
        resource: AsyncAccounts = self._resource("accounts", "AsyncAccounts")
        return resource
