# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._resting_margin_reservation import RestingMarginReservation
    from ._target_balance_allocation import TargetBalanceAllocation


@model
class GetTargetBalanceAllocationResponse:
    """Distribution of cash over shards that Kalshi keeps up for you."""

    allocations: list[TargetBalanceAllocation]
    """Share of each shard; empty when rebalancing is off."""

    resting_margin_reservation: RestingMarginReservation | Unset = UNSET
    """Collateral left in place for resting orders. Absent in answers from before it was introduced in 2026."""
