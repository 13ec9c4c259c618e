# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._market_candlestick import MarketCandlestick


@model
class GetMarketCandlesticksResponse:
    """Prices, volume and open interest of one market, period by period."""

    ticker: str
    """Ticker of the market, as asked for."""

    candlesticks: list[MarketCandlestick]
    """Candlesticks within the time range, one for each period."""
