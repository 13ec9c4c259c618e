"""The operations about orders for perpetual futures, and what came of them: fills, positions, balances, risk."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi import errors, group_handlers, order_request, trading, transfer_handlers
from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.orders import Order
from pennyweight_sandbox._kalshi.parameters import is_in_period, newest_first, page, subaccount
from pennyweight_sandbox._kalshi.perps import market_handlers, views
from pennyweight_sandbox._kalshi.perps.state import PerpsState
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

PerpsHandler = Callable[[Call, PerpsState, float], dict[str, Any] | None]
"""Answers a call from the state at a moment (Unix seconds): the JSON of the success, None for one without."""

_ORDERS = "/margin/orders"
_ORDER = f"{_ORDERS}/{{order_id}}"
_ALL_ORDERS = 10_000


def _create(call: Call, state: PerpsState, now: float) -> dict[str, Any]:
    market = market_handlers.named(state, call.body)
    if call.body.get("market_version") not in {None, 0, market["market_version"]}:
        raise ErrorResponse(errors.exchange(409, "market_version_mismatch"))
    if call.body.get("reduce_only") and call.body["time_in_force"] != "immediate_or_cancel":
        raise ErrorResponse(errors.exchange(400, "invalid_order", "reduce only"))
    form = order_request.read({**call.body, "ticker": market["ticker"]}, "CreateMarginOrderRequest")
    order = trading.place(state, form, now)
    return _named(order) | {
        "fill_count": contracts(order.filled),
        "remaining_count": contracts(order.remaining),
        **({"average_fill_price": dollars(order.fill_price)} if order.filled else {}),
        **({"average_fee_paid": dollars(order.fees / order.filled)} if order.filled else {}),
    }


def _named(order: Order) -> dict[str, Any]:
    return {"order_id": order.order_id, "client_order_id": order.client_order_id}


def _resting(call: Call, state: PerpsState) -> Order:
    return trading.find_resting(state, call.path["order_id"], subaccount(call) or 0)


def _amend(call: Call, state: PerpsState, now: float) -> dict[str, Any]:
    order = _resting(call, state)
    market = market_handlers.named(state, call.body) if {"ticker", "market_id"} & call.body.keys() else order.market
    filled = trading.amend(state, order, {**call.body, "ticker": market["ticker"]}, now)
    return _named(order) | {
        "fill_count": contracts(filled),
        "remaining_count": contracts(order.remaining),
        "average_fill_price": dollars(order.fill_price) if filled else None,
        "average_fee_paid": dollars(order.fees / order.filled) if filled else None,
    }


def _decrease(call: Call, state: PerpsState, now: float) -> dict[str, Any]:
    order = _resting(call, state)
    trading.decrease(state, order, call.body, now)
    return _named(order) | {"remaining_count": contracts(order.remaining)}


def _cancel(call: Call, state: PerpsState, now: float) -> dict[str, Any]:
    order = _resting(call, state)
    return _named(order) | {"reduced_by": contracts(trading.withdraw(state, order, now))}


def _cancel_all(call: Call, state: PerpsState, now: float) -> None:
    trading.withdraw_all(state, subaccount(call), now)


def _get(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:
    order = next((order for order in state.orders if order.order_id == call.path["order_id"]), None)
    if order is None:
        raise ErrorResponse(errors.nested(404, "not_found"))
    return {"order": views.order_view(order)}


def _list(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:
    query, own = call.query, subaccount(call)
    rows = [
        row
        for row in newest_first(state.orders)
        for order in row[1:]
        if query.get("ticker", "") in {"", order.market["ticker"]}
        and query.get("status", "") in {"", order.status}
        and own in {None, order.subaccount}
        and is_in_period(call, order.placed)
    ]
    shown, cursor = page(call, rows, _ALL_ORDERS)
    return {"orders": [views.order_view(order) for order in shown], "cursor": cursor}


def _list_fills(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:
    own = subaccount(call)
    rows = [
        row
        for row in newest_first(state.fills)
        for fill in row[1:]
        if own in {None, fill.order.subaccount} and is_in_period(call, fill.moment)
    ]
    shown, cursor = page(call, rows)
    return {"fills": [views.fill_view(fill) for fill in shown], "cursor": cursor}


def _list_positions(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:
    own, ticker = subaccount(call), call.query.get("ticker")
    shown = [
        row
        for row in state.positions
        if row.held and own in {None, row.subaccount} and ticker in {None, "", row.market["ticker"]}
    ]
    return {"positions": [views.position_view(row) for row in shown]}


def _get_balance(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:
    available = call.query.get("compute_available_balance", False)
    rows = [views.account_view(state, number, available=available) for number in sorted(state.accounts)]
    cash = sum((row.cash for holdings in state.accounts.values() for row in holdings.values()), Decimal(0))
    resting = sum((order.reserved for order in state.orders), Decimal(0))
    return {"settled_funds": dollars(cash + resting), "subaccount_balances": rows}


def _get_risk(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:  # noqa: ARG001 - nothing is asked
    held = [row for row in state.positions if row.held]
    return {"positions": [views.risk_view(row) for row in held], **views.total_risk(held)}


def _get_enabled(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:  # noqa: ARG001 - it always is
    return {"enabled": True}


HANDLERS: Mapping[tuple[str, str], PerpsHandler] = {
    ("POST", _ORDERS): _create,
    ("GET", _ORDERS): _list,
    ("DELETE", _ORDERS): _cancel_all,
    ("GET", _ORDER): _get,
    ("DELETE", _ORDER): _cancel,
    ("POST", f"{_ORDER}/amend"): _amend,
    ("POST", f"{_ORDER}/decrease"): _decrease,
    ("GET", "/margin/fills"): _list_fills,
    ("GET", "/margin/positions"): _list_positions,
    ("GET", "/margin/balance"): _get_balance,
    ("GET", "/margin/risk"): _get_risk,
    ("GET", "/margin/enabled"): _get_enabled,
    **group_handlers.at("/margin/order_groups"),
    **transfer_handlers.at("/portfolio/margin/subaccounts"),
    **market_handlers.HANDLERS,
}
"""By method and path of the spec."""
