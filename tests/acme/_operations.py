"""Acme's operations as data, and how a resource calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pennyweight_core.runtime import Budget, Envelope, Operation, Paging, Vendor

if TYPE_CHECKING:
    from acme.models import Account, AccountPage, History, Ledger, Payment

VENDOR = Vendor(
    "acme",
    prefix="ACME",
    package="acme",
    version="1.2.3",
    servers={"production": "https://api.acme.example/v1", "demo": "https://demo.acme.example/v1"},
    envelope=Envelope(status="status", ok=("ok",), content="content"),
    budgets={"calls": Budget(10, 1.0), "account": Budget(3, 1.0, per="accountId")},
)

GET: Operation[Account] = Operation(
    "accounts.get",
    "GET",
    "/accounts/{accountId}",
    returns="Account",
    secret=("userSecret",),
    safe=True,
    cost=(("calls", 1), ("account", 1)),
)
LIST: Operation[AccountPage] = Operation(
    "accounts.list",
    "GET",
    "/accounts",
    returns="AccountPage",
    safe=True,
    cost=(("calls", 1),),
    paging=Paging("cursor", items=("accounts",), next="next_page"),
)
LEDGER: Operation[Ledger] = Operation(
    "accounts.get_ledger",
    "GET",
    "/ledger",
    returns="Ledger",
    safe=True,
    paging=Paging("cursor", items=("entries", "refunds"), next="cursor"),
)
HISTORY: Operation[History] = Operation(
    "accounts.get_history",
    "GET",
    "/history",
    returns="History",
    safe=True,
    paging=Paging("offset", items=("items",), total="paging.total"),
)
FEED: Operation[History] = Operation(
    "accounts.get_feed", "GET", "/feed", returns="History", safe=True, paging=Paging("offset", items=("items",))
)
SEARCH: Operation[AccountPage] = Operation(
    "accounts.search",
    "POST",
    "/search",
    returns="AccountPage",
    body="SearchRequest",
    safe=True,
    paging=Paging("cursor", items=("accounts",), next="next_page", place="body"),
)
WRAPPED: Operation[Account] = Operation(
    "accounts.get_wrapped", "GET", "/wrapped", returns="Answer", safe=True, enveloped=True
)
CREATE: Operation[Payment] = Operation(
    "payments.create", "POST", "/payments", returns="Payment", body="PaymentRequest", idempotent="order_id"
)
CANCEL: Operation[None] = Operation("payments.cancel", "DELETE", "/payments/{paymentId}", returns=None)
STATUS: Operation[Any] = Operation("payments.get_status", "GET", "/status", returns="Any", safe=True, signed=False)
