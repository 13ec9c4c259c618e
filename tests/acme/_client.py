"""The clients. Without arguments they have credentials that count nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pennyweight_core.runtime import AsyncClient, Client, Secret

from acme._operations import VENDOR

if TYPE_CHECKING:
    from acme.resources.accounts import Accounts, AsyncAccounts
    from acme.resources.payments import AsyncPayments, Payments

_DEFAULTS: dict[str, Any] = {
    "environment": None,
    "base_url": None,
    "trusted_hosts": (),
    "timeout": 30.0,
    "deadline": 120.0,
    "max_retries": 2,
    "max_response_bytes": 64 * 2**20,
    "limits": False,
    "on_drift": "log",
    "on_request": None,
    "on_response": None,
    "http_client": None,
    "transport": None,
}
_UNLESS_TOLD = "made-for-tests"


def _given(client_id: str | None, api_secret: str | None) -> dict[str, Any]:
    return {"client_id": client_id, "api_secret": None if api_secret is None else Secret(api_secret)}


class Acme(Client):
    """Client of a vendor that does not exist. No client-side limits unless told; else the usual options."""

    _vendor = VENDOR

    def __init__(
        self,
        transport: Any = None,
        *,
        client_id: str | None = _UNLESS_TOLD,
        api_secret: str | None = _UNLESS_TOLD,
        **options: Any,
    ) -> None:
        given = _given(client_id, api_secret)
        del api_secret  # no traceback of ours shows it
        super().__init__(given, **{**_DEFAULTS, "transport": transport, **options})

    @property
    def accounts(self) -> Accounts:
        resource: Accounts = self._resource("accounts", "Accounts")
        return resource

    @property
    def payments(self) -> Payments:
        resource: Payments = self._resource("payments", "Payments")
        return resource


class AsyncAcme(AsyncClient):
    """The same, asynchronous."""

    _vendor = VENDOR

    def __init__(
        self,
        transport: Any = None,
        *,
        client_id: str | None = _UNLESS_TOLD,
        api_secret: str | None = _UNLESS_TOLD,
        **options: Any,
    ) -> None:
        given = _given(client_id, api_secret)
        del api_secret  # no traceback of ours shows it
        super().__init__(given, **{**_DEFAULTS, "transport": transport, **options})

    @property
    def accounts(self) -> AsyncAccounts:
        resource: AsyncAccounts = self._resource("accounts", "AsyncAccounts")
        return resource

    @property
    def payments(self) -> AsyncPayments:
        resource: AsyncPayments = self._resource("payments", "AsyncPayments")
        return resource
