# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class TargetBalanceAllocation:
    """Share of your cash that rebalancing keeps on one shard."""

    exchange_index: int
    """Shard that receives the share."""

    percent: int
    """Share in whole percent, 0–100, of the cash that may be moved."""
