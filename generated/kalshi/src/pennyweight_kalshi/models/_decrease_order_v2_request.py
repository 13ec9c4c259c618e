# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput


@model
class DecreaseOrderV2Request:
    """Reduction of a resting order: give exactly one of `reduce_by` and `reduce_to`."""

    reduce_by: DecimalInput | None | Unset = UNSET
    """Contracts to take off the resting quantity; not together with `reduce_to`."""

    reduce_to: DecimalInput | None | Unset = UNSET
    """Contracts that are to stay on the book; not together with `reduce_by`."""

    exchange_index: int | Unset = UNSET
    """Shard of the order; -1 finds it by `market_ticker`. Default: found by `market_ticker` if given, else 0."""

    market_ticker: str | Unset = UNSET
    """Ticker of the order's market, to find the shard by."""
