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
    """What you hold in one market."""

    ticker: str
    """The market."""

    total_traded_dollars: Decimal
    """Spent on the market so far, in US dollars."""

    position_fp: Decimal
    """Contracts held, positive for YES, negative for NO."""

    market_exposure_dollars: Decimal
    """What the open contracts cost, in US dollars."""

    realized_pnl_dollars: Decimal
    """Profit from what is closed, in US dollars; negative for a loss."""

    fees_paid_dollars: Decimal
    """Fees of what traded, in US dollars."""

    last_updated_ts: datetime
    """When the position last changed; a date and time, despite its name."""

    exchange_index: int | Unset = UNSET
    """The shard the market trades on. Absent in answers older than the shards."""
