# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnixSeconds

    from ._market_candlestick import MarketCandlestick


@model
class GetEventCandlesticksResponse:
    """Candlesticks of all markets of an event, as two lists in the same order."""

    market_tickers: list[str]
    """Tickers of the event's markets; the entry at the same index of `market_candlesticks` belongs to it."""

    market_candlesticks: list[list[MarketCandlestick]]
    """Candlesticks by market, in the order of `market_tickers`."""

    adjusted_end_ts: UnixSeconds
    """Unix seconds at which the answer stops; earlier than `end_ts` when the range held too many candlesticks."""
