# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixSeconds

    from ._bid_ask_distribution_historical import BidAskDistributionHistorical
    from ._price_distribution_historical import PriceDistributionHistorical


@model
class MarginMarketCandlestick:
    """Prices, volume and open interest of one period."""

    end_period_ts: UnixSeconds
    """Last Unix second of the candlestick."""

    bid: BidAskDistributionHistorical
    """Opening, highest, lowest and closing bid."""

    ask: BidAskDistributionHistorical
    """Opening, highest, lowest and closing ask."""

    price: PriceDistributionHistorical
    """Opening, highest, lowest and closing price of trades."""

    volume: Decimal
    """Contracts traded, each trade counted once."""

    volume_notional_value_dollars: Decimal
    """Notional value of `volume` in US dollars."""

    open_interest: Decimal
    """Open contracts at the end."""

    open_interest_notional_value_dollars: Decimal
    """Notional value of `open_interest` in US dollars."""
