# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class GetHistoricalCutoffResponse:
    """Boundaries between live data and the archive. Older entries are found with the calls of `historical`."""

    market_settled_ts: datetime
    """Markets settled before this time, and their candlesticks, are in the archive."""

    trades_created_ts: datetime
    """Trades and fills from before this time are in the archive."""

    orders_updated_ts: datetime
    """Orders cancelled or executed before this time are in the archive; resting ones never are."""

    market_positions_last_updated_ts: datetime | Unset = UNSET
    """
    Settled positions last changed before this time may be in the archive: their event moves as a whole, with some
    delay. Absent in older answers.
    """
