# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class TargetBalanceAllocationInput:
    """Share of your cash to keep on one shard."""

    exchange_index: int
    """Shard that receives the share; 0 or more."""

    percent: int
    """Share in whole percent; those of all shards must add up to 100."""
