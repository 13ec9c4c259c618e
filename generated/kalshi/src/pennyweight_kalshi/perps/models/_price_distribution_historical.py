# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class PriceDistributionHistorical:
    """Trade prices of a period in an archived market, in US dollars. All but `previous` are null when nothing traded."""

    open: Decimal | None
    """Price of the first trade, in US dollars. Null when nothing traded."""

    low: Decimal | None
    """Lowest price traded, in US dollars. Null when nothing traded."""

    high: Decimal | None
    """Highest price traded, in US dollars. Null when nothing traded."""

    close: Decimal | None
    """Price of the last trade, in US dollars. Null when nothing traded."""

    mean: Decimal | None
    """Average price weighted by volume, in US dollars. Null when nothing traded."""

    previous: Decimal | None
    """`close` of the period before, in US dollars. Null for the first period and before the first trade."""
