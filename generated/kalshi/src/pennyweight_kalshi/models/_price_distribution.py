# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class PriceDistribution:
    """Trade prices of a period, in US dollars; null or absent where nothing traded."""

    open_dollars: Decimal | None | Unset = UNSET
    """Price of the first trade, in US dollars. Null when nothing traded."""

    low_dollars: Decimal | None | Unset = UNSET
    """Lowest price traded, in US dollars. Null when nothing traded."""

    high_dollars: Decimal | None | Unset = UNSET
    """Highest price traded, in US dollars. Null when nothing traded."""

    close_dollars: Decimal | None | Unset = UNSET
    """Price of the last trade, in US dollars. Null when nothing traded."""

    mean_dollars: Decimal | None | Unset = UNSET
    """Average of the prices traded, in US dollars. Null when nothing traded."""

    previous_dollars: Decimal | None | Unset = UNSET
    """Price of the last trade before the period, in US dollars. Null when there was none."""

    min_dollars: Decimal | None | Unset = UNSET
    """Lowest closing price among the markets of the period, in US dollars. Null or absent where it doesn't apply."""

    max_dollars: Decimal | None | Unset = UNSET
    """Highest closing price among the markets of the period, in US dollars. Null or absent where it doesn't apply."""
