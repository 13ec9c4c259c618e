# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class PriceRange:
    """Prices at which orders are taken."""

    start: Decimal
    """Lowest price, in US dollars."""

    end: Decimal
    """Highest price, in US dollars."""

    step: Decimal
    """Distance between neighbouring prices, in US dollars."""
