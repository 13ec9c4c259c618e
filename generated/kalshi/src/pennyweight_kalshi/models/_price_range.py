# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class PriceRange:
    """Range of valid prices with a common tick size."""

    start: Decimal
    """Lowest price of the range, in US dollars."""

    end: Decimal
    """Highest price of the range, in US dollars."""

    step: Decimal
    """Tick size in US dollars: valid prices are this far apart."""
