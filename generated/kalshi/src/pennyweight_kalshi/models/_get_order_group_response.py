# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class GetOrderGroupResponse:
    """The group's limit, and ids of what is in it."""

    is_auto_cancel_enabled: bool
    """True when reaching the limit cancels the orders of the group."""

    orders: list[str]
    """Orders that are in the group; look each up with `orders.get`."""

    contracts_limit_fp: Decimal | Unset = UNSET
    """Contracts that may be matched in any 15 seconds before the group is triggered. May be absent."""

    exchange_index: int | Unset = UNSET
    """Shard the group is on. Absent in answers older than the shards."""
