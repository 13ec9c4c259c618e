# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixSeconds

    from ._bid_ask_distribution_historical import BidAskDistributionHistorical
    from ._price_distribution_historical import PriceDistributionHistorical


@model
class MarketCandlestickHistorical:
    """
    Prices and volume of one period in an archived market. Field names lack the `_dollars` and `_fp` that live
    candlesticks have.
    """

    end_period_ts: UnixSeconds
    """End of the period in Unix seconds, itself included."""

    yes_bid: BidAskDistributionHistorical
    """Highest resting bids for YES during the period."""

    yes_ask: BidAskDistributionHistorical
    """Lowest resting offers of YES during the period."""

    price: PriceDistributionHistorical
    """Prices of the trades in YES during the period."""

    volume: Decimal
    """Contracts traded within the period."""

    open_interest: Decimal
    """Contracts outstanding at the end of the period."""
