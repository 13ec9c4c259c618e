"""The operations about orders: create, get, amend, decrease, cancel, alone and in batches; and their places in the queue."""

import json
from collections.abc import Mapping
from typing import Any

from pennyweight_sandbox._kalshi import errors, group_handlers, order_request, portfolio, trading
from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.orders import Order
from pennyweight_sandbox._kalshi.parameters import subaccount
from pennyweight_sandbox._kalshi.state import State, StateHandler
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

AUTOMATIC = -1
"""The exchange index of those who leave it to the exchange."""

_ORDERS = "/portfolio/events/orders"


def _create(call: Call, state: State, now: float) -> dict[str, Any]:
    return _placed(trading.place(state, order_request.read(call.body), now))


def _placed(order: Order) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "order_id": order.order_id,
        "client_order_id": order.client_order_id,
        "fill_count": contracts(order.filled),
        "remaining_count": contracts(order.remaining),
        "ts_ms": int(order.placed * 1000),
    }
    if order.filled:
        answer["average_fill_price"] = dollars(order.fill_price)
        answer["average_fee_paid"] = dollars(order.fees / order.filled)
    return answer


def _create_batch(call: Call, state: State, now: float) -> dict[str, Any]:
    rows = []
    for body in call.body["orders"]:
        try:
            rows.append(_placed(trading.place(state, order_request.read(body), now)))
        except ErrorResponse as refused:
            rows.append({"client_order_id": body.get("client_order_id"), "error": _error_of(refused)})
    return {"orders": rows}


def _error_of(refused: ErrorResponse) -> dict[str, Any]:
    """Return the error of a refusal as batches show it."""
    body = json.loads(refused.response.body)
    error = body.get("error", body)
    return {name: text for name, text in error.items() if name in {"code", "message", "details"}}


def _cancel(call: Call, state: State, now: float) -> dict[str, Any]:
    index = _index(state, call.query.get("exchange_index"), call.query.get("market_ticker"))
    return _canceled(state, call.path["order_id"], subaccount(call) or 0, index, now)


def _canceled(state: State, order_id: str, own: int, index: int | None, now: float) -> dict[str, Any]:
    order, gone = trading.cancel(state, order_id, own, index, now)
    return {"order_id": order.order_id, "reduced_by": contracts(gone), "ts_ms": int(now * 1000)}


def _index(state: State, asked: int | None, ticker: str | None) -> int | None:
    """Return the exchange index to look at: without a ticker to find it by, the first."""
    if asked in {None, AUTOMATIC}:
        return state.exchange_index(ticker) if ticker else 0
    return asked


def _cancel_batch(call: Call, state: State, now: float) -> dict[str, Any]:
    rows = []
    for body in call.body["orders"]:
        index = _index(state, body.get("exchange_index"), body.get("market_ticker"))
        try:
            rows.append(_canceled(state, body["order_id"], body.get("subaccount") or 0, index, now))
        except ErrorResponse as refused:
            rows.append({"order_id": body["order_id"], "reduced_by": "0.00", "error": _error_of(refused)})
    return {"orders": rows}


def _cancel_all(call: Call, state: State, now: float) -> None:
    trading.withdraw_all(state, subaccount(call), now)


def _amend(call: Call, state: State, now: float) -> dict[str, Any]:
    order = trading.find_resting(state, call.path["order_id"], subaccount(call) or 0)
    filled = trading.amend(state, order, call.body, now)
    return {
        "order_id": order.order_id,
        "client_order_id": order.client_order_id,
        "fill_count": contracts(filled),
        "remaining_count": contracts(order.remaining),
        "average_fill_price": dollars(order.fill_price) if filled else None,
        "average_fee_paid": dollars(order.fees / order.filled) if filled else None,
        "ts_ms": int(now * 1000),
    }


def _decrease(call: Call, state: State, now: float) -> dict[str, Any]:
    order = trading.find_resting(state, call.path["order_id"], subaccount(call) or 0)
    trading.decrease(state, order, call.body, now)
    remaining = contracts(order.remaining)
    return {
        "order_id": order.order_id,
        "client_order_id": order.client_order_id,
        "remaining_count": remaining,
        "ts_ms": int(now * 1000),
    }


def _get(call: Call, state: State, _now: float) -> dict[str, Any]:
    return {"order": _find(call, state).view()}


def _find(call: Call, state: State) -> Order:
    for order in state.orders:
        if order.order_id == call.path["order_id"]:
            return order
    raise ErrorResponse(errors.nested(404, "not_found"))


def _list(call: Call, state: State, _now: float) -> dict[str, Any]:
    return portfolio.orders(call, state)


def _list_queue_positions(call: Call, state: State, _now: float) -> dict[str, Any]:
    query, own = call.query, subaccount(call)
    tickers, event = query.get("market_tickers"), query.get("event_ticker")
    rows = [
        {"order_id": order.order_id, "market_ticker": order.market["ticker"], "queue_position_fp": _place(state, order)}
        for order in state.orders
        if order.remaining
        and own in {None, order.subaccount}
        and (not tickers or order.market["ticker"] in tickers)
        and (not event or order.market["event_ticker"] == event)
    ]
    return {"queue_positions": rows}


def _get_queue_position(call: Call, state: State, _now: float) -> dict[str, Any]:
    order = _find(call, state)
    if not order.remaining:
        raise ErrorResponse(errors.nested(404, "not_found"))
    return {"queue_position_fp": _place(state, order)}


def _place(state: State, order: Order) -> str:
    return contracts(state.book(order.market).ahead(order, state.orders))


HANDLERS: Mapping[tuple[str, str], StateHandler] = {
    ("POST", _ORDERS): _create,
    ("DELETE", _ORDERS): _cancel_all,
    ("POST", f"{_ORDERS}/batched"): _create_batch,
    ("DELETE", f"{_ORDERS}/batched"): _cancel_batch,
    ("DELETE", f"{_ORDERS}/{{order_id}}"): _cancel,
    ("POST", f"{_ORDERS}/{{order_id}}/amend"): _amend,
    ("POST", f"{_ORDERS}/{{order_id}}/decrease"): _decrease,
    ("GET", "/portfolio/orders"): _list,
    ("GET", "/portfolio/orders/{order_id}"): _get,
    ("GET", "/portfolio/orders/queue_positions"): _list_queue_positions,
    ("GET", "/portfolio/orders/{order_id}/queue_position"): _get_queue_position,
    **group_handlers.at("/portfolio/order_groups"),
}
"""By method and path of the spec."""
