"""The operations about orders: listed in the older and the newer shape, checked, placed, replaced and canceled."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import uuid4

from pennyweight_sandbox._snaptrade import order_request, order_views, trading
from pennyweight_sandbox._snaptrade.account_handlers import UserHandler, account_of, find_account
from pennyweight_sandbox._snaptrade.errors import failure
from pennyweight_sandbox._snaptrade.state import Account, User
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

_OPEN = frozenset({"ACCEPTED", "PARTIAL"})
_DAYS = 90
_SECONDS_OF_DAY = 86_400
_CHECK_HOLDS = 300
"""Seconds for which an order that was checked can be placed."""
_ORDERS_OF_TYPE = {"OCO": 2, "OTO": 2, "OTOCO": 3}


def _list_orders(call: Call, user: User, now: float) -> Any:
    state, days = call.query.get("state", "all"), call.query.get("days", _DAYS)
    return [order for order in _recent(account_of(call, user), days, now) if _is_in(order, state)]


def _list_recent_orders(call: Call, user: User, now: float) -> Any:
    state = "executed" if call.query.get("only_executed", True) else "all"
    return {"orders": [order for order in _recent(account_of(call, user), 1, now) if _is_in(order, state)]}


def _recent(account: Account, days: int, now: float) -> list[dict[str, Any]]:
    """Return the orders of so many days, the newest first."""
    earliest = now - days * _SECONDS_OF_DAY
    return [
        order
        for order in reversed(account.orders)
        if datetime.fromisoformat(order["time_placed"]).timestamp() >= earliest
    ]


def _is_in(order: Mapping[str, Any], state: str) -> bool:
    if state == "open":
        return order["status"] in _OPEN
    return state == "all" or order["status"] == "EXECUTED"


def _get_order(call: Call, user: User, _now: float) -> Any:
    return _find_order(call, user)


def _find_order(call: Call, user: User) -> dict[str, Any]:
    for order in account_of(call, user).orders:
        if order["brokerage_order_id"] == call.body["brokerage_order_id"]:
            return order
    raise ErrorResponse(failure(404, "the account has no order of this id"))


def _cancel_order(call: Call, user: User, now: float) -> Any:
    order = _find_order(call, user)
    if order["status"] not in _OPEN:
        raise order_request.refused("the order is not open")
    trading.cancel(order, now)
    return {"brokerage_order_id": order["brokerage_order_id"], "raw_response": None}


def _place_order(call: Call, user: User, now: float) -> Any:
    account = find_account(user, call.body["account_id"])
    return trading.place(account, order_request.read(call.body), now)


def _list_every_order(call: Call, user: User, now: float) -> Any:
    account = account_of(call, user)
    rows = [order_views.newest_shape(order) for order in _list_orders(call, user, now)]
    return {"results": rows, "data_freshness": {"as_of": account.as_of}}


def _check_order(call: Call, user: User, now: float) -> Any:
    account = find_account(user, call.body["account_id"])
    form = order_request.read(call.body)
    quote = trading.quote(account, form)
    trade_id = str(uuid4())
    user.checked[trade_id] = now, form
    return order_views.impact(trade_id, account, form, quote)


def _place_checked_order(call: Call, user: User, now: float) -> Any:
    checked, form = user.checked.pop(call.path["tradeId"].lower(), (0.0, None))
    if form is None:
        raise ErrorResponse(failure(404, "no order of this tradeId was checked, or it was placed already"))
    if now - checked > _CHECK_HOLDS:
        raise order_request.refused(f"the check of the order is older than {_CHECK_HOLDS} s")
    return trading.place(find_account(user, form.account_id), form, now)


def _replace_order(call: Call, user: User, now: float) -> Any:
    account, order = account_of(call, user), _find_order(call, user)
    if order["status"] not in _OPEN:
        raise order_request.refused("the order is not open")
    symbol = call.body.get("symbol") or order["universal_symbol"]["symbol"]
    units = call.body["units"] if call.body.get("units") is not None else order["total_quantity"]
    form = order_request.read({**call.body, "symbol": symbol, "units": units, "account_id": account.details["id"]})
    made = trading.place(account, form, now)
    trading.cancel(order, now)
    order["status"] = "REPLACED"
    return made


def _place_simple_order(call: Call, user: User, now: float) -> Any:
    account = account_of(call, user)
    form = order_request.read_simple(call.body, account.details["id"])
    return {"brokerage_order_id": trading.place(account, form, now)["brokerage_order_id"]}


def _place_complex_order(call: Call, user: User, now: float) -> Any:
    account, kind, rows = account_of(call, user), call.body["type"], call.body["orders"]
    if len(rows) != _ORDERS_OF_TYPE[kind]:
        raise order_request.refused(f"{kind} takes {_ORDERS_OF_TYPE[kind]} orders")
    if any(row["order_type"] == "Market" for row in rows):
        raise order_request.refused("the orders of a group wait, so none may be Market")
    shared = {"account_id": account.details["id"]}
    forms = [order_request.read({**row, **shared, "symbol": row["instrument"]["symbol"]}) for row in rows]
    for form in forms:
        trading.quote(account, form)
    group = str(uuid4())
    for form, row in zip(forms, rows, strict=True):
        trading.place(account, form, now).update(brokerage_group_order_id=group, order_role=row["order_role"])
    return {"brokerage_group_order_id": group, "type": kind}


HANDLERS: Mapping[tuple[str, str], UserHandler] = {
    ("GET", "/accounts/{accountId}/orders"): _list_orders,
    ("GET", "/accounts/{accountId}/orders/all"): _list_every_order,
    ("POST", "/accounts/{accountId}/orders/details"): _get_order,
    ("GET", "/accounts/{accountId}/recentOrders"): _list_recent_orders,
    ("POST", "/accounts/{accountId}/trading/cancel"): _cancel_order,
    ("POST", "/accounts/{accountId}/trading/replace"): _replace_order,
    ("POST", "/accounts/{accountId}/trading/simple"): _place_simple_order,
    ("POST", "/accounts/{accountId}/trading/complex"): _place_complex_order,
    ("POST", "/trade/impact"): _check_order,
    ("POST", "/trade/place"): _place_order,
    ("POST", "/trade/{tradeId}"): _place_checked_order,
}
"""By method and path of the spec."""
