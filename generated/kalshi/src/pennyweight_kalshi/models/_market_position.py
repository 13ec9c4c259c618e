# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal


@model
class MarketPosition:
    """Contracts you hold in one market, with cost, fees and profit or loss."""

    ticker: str
    """Ticker of the market, e.g. `KXHIGHNY-26NOV29-T45`."""

    total_traded_dollars: Decimal
    """Total spent on this market so far, in US dollars."""

    position_fp: Decimal
    """Contracts held: positive for YES, negative for NO."""

    market_exposure_dollars: Decimal
    """Cost of the contracts now held, in US dollars."""

    realized_pnl_dollars: Decimal
    """Profit locked in by closed contracts, in US dollars; negative for a loss."""

    fees_paid_dollars: Decimal
    """Fees for filled orders in this market, in US dollars."""

    last_updated_ts: datetime
    """Time of the last change of the position; a date and time, despite its name."""

    exchange_index: int | Unset = UNSET
    """Shard the market trades on. Absent in answers older than the shards."""
