# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._margin_market import MarginMarket


@model
class GetMarginMarketsResponse:
    """All perpetual futures that fit the filters, in one answer."""

    markets: list[MarginMarket]
    """Perpetual futures with prices, sizes and funding limits."""
