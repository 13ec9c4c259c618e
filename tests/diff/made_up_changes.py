"""Changes that a bank made that never was, some of every effect."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pipeline.diff.change import Change, Direction, Effect

_REQUEST, _RESPONSE = Direction.REQUEST, Direction.RESPONSE
_ORDERS = ("GET /orders", "POST /orders", "GET /orders/{order_id}", "DELETE /orders/{order_id}")
_EVERYWHERE = (*_ORDERS, "GET /accounts", "GET /accounts/{account_id}/balance", "GET /fills", "GET /transfers")
_MONEY: dict[str, Any] = {
    "type": "integer",
    "format": "int64",
    "x-pennyweight-money": {"unit": "minor", "currency": "USD"},
}


def _order(**changed: Any) -> dict[str, Any]:
    properties: dict[str, Any] = {
        name: {"type": "string"} for name in ("order_id", "account_id", "client_order_id", "market", "side", "status")
    }
    amounts = {name: dict(_MONEY) for name in ("price", "quantity", "remaining", "fees")}
    times = {name: {"type": "string", "format": "date-time"} for name in ("created_at", "updated_at")}
    return {"type": "object", "required": ["order_id", "market"], "properties": properties | amounts | times | changed}


BREAKING = (
    Change(
        rule="answer-field-removed",
        effect=Effect.BREAKING,
        direction=_RESPONSE,
        operations=("GET /accounts/{account_id}/balance",),
        place="GetBalanceResponse.balance",
        pointer="/components/schemas/GetBalanceResponse/properties/balance",
        old={**_MONEY, "description": "Cash that can be traded with, in US cents."},
        says="The answer no longer has `balance`.",
        advice="Read `balance_dollars`, a Decimal in US dollars, and multiply by 100 where cents are needed.",
    ),
    Change(
        rule="answer-type-changed",
        effect=Effect.BREAKING,
        direction=_RESPONSE,
        operations=_ORDERS,
        place="Order",
        pointer="/components/schemas/Order",
        old=_order(),
        new=_order(price={"type": "string", "format": "decimal"}, fees={"type": "string", "format": "decimal"}),
        says="Prices and fees of an order are decimal text instead of whole cents.",
        advice="Treat `price` and `fees` as Decimal in dollars; they were int in cents.",
    ),
    Change(
        rule="required-parameter-added",
        effect=Effect.BREAKING,
        direction=_REQUEST,
        operations=("GET /fills",),
        place="parameter account_id (query)",
        pointer="/paths/~1fills/get/parameters/2",
        new={"name": "account_id", "in": "query", "required": True, "schema": {"type": "string"}},
        says="A parameter that must be given was added.",
        advice="Pass `account_id` to `fills.list_fills`; `accounts.list_accounts` returns them.",
    ),
    Change(
        rule="operation-removed",
        effect=Effect.BREAKING,
        operations=("POST /orders/batch",),
        place="POST /orders/batch",
        pointer="/paths/~1orders~1batch/post",
        old={"operationId": "BatchOrders", "tags": ["orders"], "responses": {"200": {"description": "The orders."}}},
        says="The operation is gone.",
        advice="Call `orders.create_order` once per order.",
    ),
)
WIDENING = (
    Change(
        rule="parameter-optional",
        effect=Effect.WIDENING,
        direction=_REQUEST,
        operations=("GET /transfers",),
        place="parameter since (query)",
        pointer="/paths/~1transfers/get/parameters/0/required",
        old=True,
        new=False,
        says="The parameter may be left out.",
    ),
    Change(
        rule="bound-raised",
        effect=Effect.WIDENING,
        direction=_REQUEST,
        operations=("GET /orders", "GET /fills"),
        place="parameter limit (query)",
        pointer="/components/parameters/Limit/schema/maximum",
        old=Decimal("100.00"),
        new=Decimal("1000.00"),
        says="Up to 1000 items can be asked for at once.",
    ),
)
ADDITIONS = (
    Change(
        rule="operation-added",
        effect=Effect.ADDITION,
        operations=("GET /statements/{year}",),
        place="GET /statements/{year}",
        pointer="/paths/~1statements~1{year}/get",
        new={"operationId": "GetStatement", "responses": {"200": {"content": {"application/pdf": {}}}}},
        says="A new operation: `statements.get_statement`.",
    ),
    Change(
        rule="answer-field-added",
        effect=Effect.ADDITION,
        direction=_RESPONSE,
        operations=("GET /accounts/{account_id}/balance",),
        place="GetBalanceResponse.balance_dollars",
        pointer="/components/schemas/GetBalanceResponse/properties/balance_dollars",
        new={"type": "string", "format": "decimal", "x-pennyweight-money": {"unit": "major", "currency": "USD"}},
        says="The answer has a new field.",
    ),
    Change(
        rule="enum-value-added",
        effect=Effect.ADDITION,
        direction=_RESPONSE,
        operations=_ORDERS,
        place="OrderStatus",
        pointer="/components/schemas/OrderStatus/enum",
        old=["resting", "canceled", "executed"],
        new=["resting", "canceled", "executed", "halted"],
        says="The enum may be `halted`; it is open, so unknown values were kept before.",
    ),
    Change(
        rule="server-added",
        effect=Effect.ADDITION,
        operations=_EVERYWHERE,
        place="server sandbox",
        pointer="/servers/1",
        new={"url": "https://sandbox.acme.example/v2", "x-pennyweight-environment": "sandbox"},
        says="A second environment can be chosen.",
    ),
)
WORDS = (
    Change(
        rule="description-changed",
        effect=Effect.WORDS,
        direction=_RESPONSE,
        operations=("GET /fills",),
        place="Fill.fee",
        pointer="/components/schemas/Fill/properties/fee/description",
        old="What the fill cost, in US cents, rebates not subtracted. It may be zero for makers.",
        new="What the fill cost, in US cents, rebates already subtracted. It may be zero for makers.",
        says="The description reads differently.",
    ),
    Change(
        rule="deprecated",
        effect=Effect.WORDS,
        operations=("GET /transfers",),
        place="GET /transfers",
        pointer="/paths/~1transfers/get/deprecated",
        new=True,
        says="The vendor discourages it from now on.",
    ),
)
