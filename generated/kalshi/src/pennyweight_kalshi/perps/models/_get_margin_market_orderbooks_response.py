# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._margin_market_orderbook import MarginMarketOrderbook


@model
class GetMarginMarketOrderbooksResponse:
    """Bids and asks of each market that was asked for."""

    orderbooks: list[MarginMarketOrderbook]
    """Order books in the order of the request."""
