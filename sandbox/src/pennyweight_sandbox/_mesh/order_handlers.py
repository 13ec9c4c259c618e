"""
The operations about orders in a connected account.

A market order is filled at once, at what the connection's holdings say of the price or at 100; others wait until they
are canceled. Holdings and balances stay as they are.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import uuid4

from pennyweight_sandbox._mesh import envelope, pages
from pennyweight_sandbox._mesh.connection_handlers import ContentHandler, find_connection
from pennyweight_sandbox._mesh.state import Connection, State
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

_SIDES = frozenset({"buy", "sell"})
_MOST = 10**12
_USUAL_PRICE = Decimal(100)
_FEE = Decimal("0.5")


def _side(call: Call) -> str:
    side: str = call.path["side"]
    if side not in _SIDES:
        raise ErrorResponse(envelope.bad_request(call.operation, "The value is not valid: side."))
    return side


def _price(call: Call, connection: Connection) -> Decimal:
    """Return the price asked for, else the one of the holdings. Raises ErrorResponse."""
    body = call.body
    if body["orderType"] != "market":
        if not 0 < (body.get("price") or 0) <= _MOST:
            raise ErrorResponse(envelope.bad_request(call.operation, "The value is not valid: price."))
        return Decimal(body["price"])
    rows = [*(connection.holdings["cryptocurrencyPositions"] or ()), *(connection.holdings["equityPositions"] or ())]
    return next(
        (row["lastPrice"] for row in rows if row["symbol"] == body["symbol"] and row["lastPrice"]), _USUAL_PRICE
    )


def _check_amount(call: Call) -> None:
    if not 0 < call.body["amount"] <= _MOST:
        raise ErrorResponse(envelope.bad_request(call.operation, "The value is not valid: amount."))


def _preview(call: Call, state: State, _now: float) -> Any:
    connection, body, side = find_connection(call, state), call.body, _side(call)
    _check_amount(call)
    return {
        "status": "success",
        "side": side,
        "brokerType": connection.type,
        "amount": body["amount"],
        "paymentSymbol": body["paymentSymbol"],
        "paymentIsCryptocurrency": body["paymentIsCryptocurrency"],
        "estimatedUnitPrice": _price(call, connection),
        "fee": _FEE,
        "feeText": None,
        "errorMessage": None,
    }


def _create(call: Call, state: State, now: float) -> Any:
    connection, body, side = find_connection(call, state), call.body, _side(call)
    _check_amount(call)
    price, amount = _price(call, connection), Decimal(body["amount"])
    filled = body["orderType"] == "market"
    order = {
        "id": str(uuid4()),
        "side": side,
        "symbol": body["symbol"],
        "paymentSymbol": body["paymentSymbol"],
        "paymentType": "cryptocurrency" if body["paymentIsCryptocurrency"] else "fiat",
        "assetType": "cryptocurrency" if body.get("isCryptocurrency") else "equity",
        "brokerType": connection.type,
        "orderType": body["orderType"],
        "timeInForce": body["timeInForce"],
        "status": "success" if filled else "inProgress",
        "amount": amount,
        "price": price,
        "value": amount * price,
        "fee": _FEE,
        "createdTimestamp": int(now),
        "updatedTimestamp": int(now),
        "transactionType": "order",
    }
    connection.orders.append(order)
    names = ("side", "brokerType", "timeInForce", "status", "amount", "price", "value", "fee")
    pair = f"{order['symbol']}/{order['paymentSymbol']}"
    known = {"orderId": order["id"], "symbolPair": pair, "timestamp": int(now), "errorMessage": None}
    return {name: order[name] for name in names} | known


def _list(call: Call, state: State, _now: float) -> Any:
    return pages.history(call.body, find_connection(call, state).orders, "transactions")


def _find(call: Call, state: State) -> dict[str, Any]:
    for order in find_connection(call, state).orders:
        if order["id"] == call.body["id"].lower():
            return order
    raise ErrorResponse(envelope.refusal("notFound", "There is no such order."))


def _get(call: Call, state: State, _now: float) -> Any:
    return _find(call, state)


def _cancel(call: Call, state: State, now: float) -> Any:
    order = _find(call, state)
    if order["status"] != "inProgress":
        raise ErrorResponse(envelope.refusal("conflict", "The order is not in progress."))
    order |= {"status": "cancelled", "updatedTimestamp": int(now)}


HANDLERS: Mapping[tuple[str, str], ContentHandler] = {
    ("POST", "/api/v1/transactions/preview/{side}"): _preview,
    ("POST", "/api/v1/transactions/{side}"): _create,
    ("POST", "/api/v1/transactions/list"): _list,
    ("POST", "/api/v1/transactions/details"): _get,
    ("POST", "/api/v1/transactions/cancel"): _cancel,
}
"""By method and path of the spec."""
