# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._market_orderbook_fp import MarketOrderbookFp


@model
class GetMarketOrderbooksResponse:
    """Order books of several markets."""

    orderbooks: list[MarketOrderbookFp]
    """One order book for each market asked for."""
