# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._orderbook_count_fp import OrderbookCountFp


@model
class MarketOrderbookFp:
    """Order book of one of several markets."""

    ticker: str
    """Ticker of the market whose order book follows."""

    orderbook_fp: OrderbookCountFp
    """Bids by price, with counts in steps of 0.01 contracts."""
