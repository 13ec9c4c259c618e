"""The operations about orders: create, get, amend, decrease, cancel, alone and in batches, and order groups."""

import json
from collections.abc import Mapping
from typing import Any

from pennyweight_sandbox._kalshi import errors, order_groups, order_request, portfolio, trading
from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.orders import Order
from pennyweight_sandbox._kalshi.parameters import subaccount
from pennyweight_sandbox._kalshi.state import State, StateHandler
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

AUTOMATIC = -1
"""The exchange index of those who leave it to the exchange."""

_ORDERS = "/portfolio/events/orders"
_GROUPS = "/portfolio/order_groups"


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
    own = subaccount(call)
    for order in state.orders:
        if order.status == "resting" and own in {None, order.subaccount}:
            trading.withdraw(state, order, now)


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


def _create_group(call: Call, state: State, _now: float) -> dict[str, Any]:
    group = order_groups.create(state, call.body)
    return {"order_group_id": group.group_id, "subaccount": group.subaccount, "exchange_index": group.index}


def _list_groups(call: Call, state: State, _now: float) -> dict[str, Any]:
    own = subaccount(call)
    shown = [group for group in state.order_groups.values() if own in {None, group.subaccount}]
    return {"order_groups": [{"id": group.group_id, **group.view()} for group in shown]}


def _group(call: Call, state: State) -> order_groups.OrderGroup:
    return order_groups.find(state, call.path["order_group_id"], subaccount(call) or 0)


def _get_group(call: Call, state: State, _now: float) -> dict[str, Any]:
    group = _group(call, state)
    return {"orders": [order.order_id for order in order_groups.resting(state, group.group_id)], **group.view()}


def _reset_group(call: Call, state: State, _now: float) -> dict[str, Any]:
    _group(call, state).reset()
    return {}


def _trigger_group(call: Call, state: State, now: float) -> dict[str, Any]:
    group = _group(call, state)
    group.triggered = True
    _cancel_group(group, state, now)
    return {}


def _limit_group(call: Call, state: State, now: float) -> dict[str, Any]:
    group = _group(call, state)
    group.limit = order_groups.read_limit(call.body)
    if group.matched >= group.limit:
        group.triggered = True
        _cancel_group(group, state, now)
    return {}


def _delete_group(call: Call, state: State, now: float) -> dict[str, Any]:
    group = _group(call, state)
    _cancel_group(group, state, now)
    del state.order_groups[group.group_id]
    return {}


def _cancel_group(group: order_groups.OrderGroup, state: State, now: float) -> None:
    for order in order_groups.resting(state, group.group_id):
        trading.withdraw(state, order, now)


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
    ("GET", _GROUPS): _list_groups,
    ("POST", f"{_GROUPS}/create"): _create_group,
    ("GET", f"{_GROUPS}/{{order_group_id}}"): _get_group,
    ("DELETE", f"{_GROUPS}/{{order_group_id}}"): _delete_group,
    ("PUT", f"{_GROUPS}/{{order_group_id}}/limit"): _limit_group,
    ("PUT", f"{_GROUPS}/{{order_group_id}}/reset"): _reset_group,
    ("PUT", f"{_GROUPS}/{{order_group_id}}/trigger"): _trigger_group,
}
"""By method and path of the spec."""
