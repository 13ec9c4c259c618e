"""Acme's operations as data, and how a resource calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pennyweight_core.runtime import Envelope, Operation, Pagination, RateLimit, Vendor

if TYPE_CHECKING:
    from acme.models import Account, AccountPage, History, Ledger, Payment

VENDOR = Vendor(
    "acme",
    prefix="ACME",
    package="acme",
    version="1.2.3",
    servers={"production": "https://api.acme.example/v1", "demo": "https://demo.acme.example/v1"},
    hosts=("api.acme.example", "demo.acme.example"),
    envelope=Envelope(status="status", ok=("ok",), content="content"),
    rate_limits={"calls": RateLimit(10, 1.0), "account": RateLimit(3, 1.0, per="accountId")},
)

GET: Operation[Account] = Operation(
    "accounts.get",
    "GET",
    "/accounts/{accountId}",
    response_type="Account",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("calls", 1), ("account", 1)),
)
LIST: Operation[AccountPage] = Operation(
    "accounts.list",
    "GET",
    "/accounts",
    response_type="AccountPage",
    safe=True,
    cost=(("calls", 1),),
    pagination=Pagination("cursor", items=("accounts",), next="next_page"),
)
LEDGER: Operation[Ledger] = Operation(
    "accounts.get_ledger",
    "GET",
    "/ledger",
    response_type="Ledger",
    safe=True,
    pagination=Pagination("cursor", items=("entries", "refunds"), next="cursor"),
)
HISTORY: Operation[History] = Operation(
    "accounts.get_history",
    "GET",
    "/history",
    response_type="History",
    safe=True,
    pagination=Pagination("offset", items=("items",), total="paging.total"),
)
FEED: Operation[History] = Operation(
    "accounts.get_feed",
    "GET",
    "/feed",
    response_type="History",
    safe=True,
    pagination=Pagination("offset", items=("items",)),
)
SEARCH: Operation[AccountPage] = Operation(
    "accounts.search",
    "POST",
    "/search",
    response_type="AccountPage",
    body="SearchRequest",
    safe=True,
    pagination=Pagination("cursor", items=("accounts",), next="next_page", location="body"),
)
WRAPPED: Operation[Account] = Operation(
    "accounts.get_wrapped", "GET", "/wrapped", response_type="Answer", safe=True, enveloped=True
)
CREATE: Operation[Payment] = Operation(
    "payments.create", "POST", "/payments", response_type="Payment", body="PaymentRequest", idempotency_field="order_id"
)
CANCEL: Operation[None] = Operation("payments.cancel", "DELETE", "/payments/{paymentId}", response_type=None)
STATUS: Operation[Any] = Operation(
    "payments.get_status", "GET", "/status", response_type="Any", safe=True, signed=False
)
