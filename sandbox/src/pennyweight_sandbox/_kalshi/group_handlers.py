"""The operations about order groups, which event contracts and perpetual futures have alike."""

from collections.abc import Callable, Mapping
from typing import Any

from pennyweight_sandbox._kalshi import order_groups, trading
from pennyweight_sandbox._kalshi.exchange import Exchange
from pennyweight_sandbox._kalshi.parameters import subaccount
from pennyweight_sandbox._spec import Call

GroupHandler = Callable[[Call, Exchange, float], dict[str, Any]]


def at(path: str) -> Mapping[tuple[str, str], GroupHandler]:
    """Return the handlers of the groups at a path, by method and path of the spec."""
    one = f"{path}/{{order_group_id}}"
    return {
        ("GET", path): _list_groups,
        ("POST", f"{path}/create"): _create_group,
        ("GET", one): _get_group,
        ("DELETE", one): _delete_group,
        ("PUT", f"{one}/limit"): _limit_group,
        ("PUT", f"{one}/reset"): _reset_group,
        ("PUT", f"{one}/trigger"): _trigger_group,
    }


def _create_group(call: Call, exchange: Exchange, _now: float) -> dict[str, Any]:
    group = order_groups.read(call.body)
    exchange.cash(group.subaccount, group.index)  # of an account that is there
    exchange.order_groups[group.group_id] = group
    return {"order_group_id": group.group_id, "subaccount": group.subaccount, "exchange_index": group.index}


def _list_groups(call: Call, exchange: Exchange, _now: float) -> dict[str, Any]:
    own = subaccount(call)
    shown = [group for group in exchange.order_groups.values() if own in {None, group.subaccount}]
    return {"order_groups": [{"id": group.group_id, **group.view()} for group in shown]}


def _group(call: Call, exchange: Exchange) -> order_groups.OrderGroup:
    return order_groups.find(exchange.order_groups, call.path["order_group_id"], subaccount(call) or 0)


def _get_group(call: Call, exchange: Exchange, _now: float) -> dict[str, Any]:
    group = _group(call, exchange)
    return {
        "orders": [order.order_id for order in order_groups.resting(exchange.orders, group.group_id)],
        **group.view(),
    }


def _reset_group(call: Call, exchange: Exchange, _now: float) -> dict[str, Any]:
    _group(call, exchange).reset()
    return {}


def _trigger_group(call: Call, exchange: Exchange, now: float) -> dict[str, Any]:
    group = _group(call, exchange)
    group.triggered = True
    _cancel_group(group, exchange, now)
    return {}


def _limit_group(call: Call, exchange: Exchange, now: float) -> dict[str, Any]:
    group = _group(call, exchange)
    group.limit = order_groups.read_limit(call.body)
    if group.matched >= group.limit:
        group.triggered = True
        _cancel_group(group, exchange, now)
    return {}


def _delete_group(call: Call, exchange: Exchange, now: float) -> dict[str, Any]:
    group = _group(call, exchange)
    _cancel_group(group, exchange, now)
    del exchange.order_groups[group.group_id]
    return {}


def _cancel_group(group: order_groups.OrderGroup, exchange: Exchange, now: float) -> None:
    for order in order_groups.resting(exchange.orders, group.group_id):
        trading.withdraw(exchange, order, now)
