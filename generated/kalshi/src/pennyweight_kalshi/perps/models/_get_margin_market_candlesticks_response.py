# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._margin_market_candlestick import MarginMarketCandlestick


@model
class GetMarginMarketCandlesticksResponse:
    """Prices, volume and open interest of one market, period by period."""

    ticker: str
    """Market that was asked for."""

    candlesticks: list[MarginMarketCandlestick]
    """Candlesticks, oldest first."""
