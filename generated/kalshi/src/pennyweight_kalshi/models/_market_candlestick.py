# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixSeconds

    from ._bid_ask_distribution import BidAskDistribution
    from ._price_distribution import PriceDistribution


@model
class MarketCandlestick:
    """Quotes, trade prices and volume of one period."""

    end_period_ts: UnixSeconds
    """End of the period in Unix seconds, itself included."""

    yes_bid: BidAskDistribution
    """Highest resting bids for YES during the period."""

    yes_ask: BidAskDistribution
    """Lowest resting offers of YES during the period."""

    price: PriceDistribution
    """Prices of the trades in YES during the period."""

    volume_fp: Decimal
    """Contracts traded within the period."""

    open_interest_fp: Decimal
    """Contracts outstanding at the end of the period."""
