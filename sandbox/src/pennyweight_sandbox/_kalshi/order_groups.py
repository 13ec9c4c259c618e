"""
Order groups: once their orders have traded so many contracts, all of them are canceled, and none may join until a reset.

Kalshi counts what traded in any 15 seconds; here all counts that traded since the last reset.
See https://docs.kalshi.com/api-reference/order-groups/create-order-group
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import uuid4

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.money import contracts
from pennyweight_sandbox._kalshi.order_request import read_count
from pennyweight_sandbox._kalshi.orders import Order
from pennyweight_sandbox._vendor import ErrorResponse


@dataclass(slots=True)
class OrderGroup:
    """One group: its limit in contracts, what traded of it, and whether it is triggered."""

    limit: Decimal
    subaccount: int = 0
    index: int = 0
    matched: Decimal = Decimal(0)
    triggered: bool = False
    group_id: str = field(default_factory=lambda: str(uuid4()))

    def reset(self) -> None:
        """Count from nothing, and let orders join again."""
        self.matched, self.triggered = Decimal(0), False

    def view(self) -> dict[str, Any]:
        """Return what the answers about it have in common."""
        return {
            "contracts_limit_fp": contracts(self.limit),
            "is_auto_cancel_enabled": True,
            "exchange_index": self.index,
        }


def read(body: Mapping[str, Any]) -> OrderGroup:
    """Return the group that a body asks for. Raises ErrorResponse."""
    return OrderGroup(read_limit(body), body.get("subaccount") or 0, max(0, body.get("exchange_index") or 0))


def read_limit(body: Mapping[str, Any]) -> Decimal:
    """Return the limit in contracts, which two members may tell. Raises ErrorResponse."""
    whole, exact = body.get("contracts_limit"), body.get("contracts_limit_fp")
    limits = {Decimal(whole)} if whole is not None else set()
    limits |= {read_count(exact)} if exact is not None else set()
    if len(limits) != 1:
        raise ErrorResponse(errors.exchange(400, "invalid_order", "contracts_limit"))
    return limits.pop()


def find(groups: Mapping[str, OrderGroup], group_id: str, subaccount: int) -> OrderGroup:
    """Return a group of this subaccount. Raises ErrorResponse with a 404."""
    group = groups.get(group_id)
    if group is None or group.subaccount != subaccount:
        raise ErrorResponse(errors.exchange(404, "not_found"))
    return group


def check_open(groups: Mapping[str, OrderGroup], group_id: str) -> None:
    """Raise ErrorResponse unless orders may join this group."""
    group = groups.get(group_id)
    if group is None:
        raise ErrorResponse(errors.exchange(404, "order_group_not_found"))
    if group.triggered:
        raise ErrorResponse(errors.exchange(400, "order_group_triggered"))


def resting(orders: Iterable[Order], group_id: str) -> list[Order]:
    """Return those of the group's orders that rest."""
    return [order for order in orders if order.group_id == group_id and order.status == "resting"]


def count_matched(groups: Mapping[str, OrderGroup], group_id: str, count: Decimal) -> bool:
    """Count what traded; return whether the group's orders must be canceled for it."""
    group = groups.get(group_id)
    if group is None:
        return False
    group.matched += count
    group.triggered = group.triggered or group.matched >= group.limit
    return group.triggered
