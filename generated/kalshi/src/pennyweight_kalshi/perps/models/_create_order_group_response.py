# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class CreateOrderGroupResponse:
    """Id of the new order group."""

    order_group_id: str
    """Id to give as `order_group_id` when placing orders."""

    subaccount: int
    """Subaccount that owns the group; 0 is the primary account."""

    exchange_index: int | Unset = UNSET
    """Shard the group is on. Absent in answers older than the shards."""
