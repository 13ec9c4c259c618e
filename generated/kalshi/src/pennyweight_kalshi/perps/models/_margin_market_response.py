# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._margin_market import MarginMarket


@model
class MarginMarketResponse:
    """State and prices of the market that was asked for."""

    market: MarginMarket
    """Prices, sizes and funding limits at the moment of the answer."""
