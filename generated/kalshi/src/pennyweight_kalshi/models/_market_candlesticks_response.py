# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._market_candlestick import MarketCandlestick


@model
class MarketCandlesticksResponse:
    """Candlesticks of one of several markets."""

    market_ticker: str
    """Ticker of the market whose candlesticks follow."""

    candlesticks: list[MarketCandlestick]
    """Candlesticks within the time range; the first may carry the last price from before it."""
