# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._indexed_balance import IndexedBalance


@model
class GetPortfolioRestingOrderTotalValueResponse:
    """Cents that would be paid if everything resting were filled."""

    total_resting_order_value: int
    """Value of resting orders over all shards, in US cents."""

    resting_order_value_breakdown: list[IndexedBalance] | Unset = UNSET
    """Value of resting orders on each shard, in US dollars. Absent in answers older than August 2026."""
