# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class BidAskDistributionHistorical:
    """First, lowest, highest and last quote of a period, in US dollars, for archived markets."""

    open: Decimal
    """Quote at the start of the period, in US dollars."""

    low: Decimal
    """Lowest quote within the period, in US dollars."""

    high: Decimal
    """Highest quote within the period, in US dollars."""

    close: Decimal
    """Quote at the end of the period, in US dollars."""
