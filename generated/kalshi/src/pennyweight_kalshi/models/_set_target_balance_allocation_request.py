# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._resting_margin_reservation import RestingMarginReservation
    from ._target_balance_allocation_input import TargetBalanceAllocationInput


@model
class SetTargetBalanceAllocationRequest:
    """Distribution of cash over shards to keep up from now on."""

    allocations: list[TargetBalanceAllocationInput]
    """Share of each shard, 101 entries at most; an empty list turns rebalancing off."""

    resting_margin_reservation: RestingMarginReservation | Unset = UNSET
    """Collateral to leave in place for resting orders. Default: `sum`."""
