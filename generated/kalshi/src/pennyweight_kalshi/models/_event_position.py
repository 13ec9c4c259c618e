# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class EventPosition:
    """What you hold in all markets of one event."""

    event_ticker: str
    """The event."""

    total_cost_dollars: Decimal
    """Spent on the event so far, in US dollars."""

    total_cost_shares_fp: Decimal
    """Contracts traded so far, YES and NO alike."""

    event_exposure_dollars: Decimal
    """What the open contracts cost, in US dollars."""

    realized_pnl_dollars: Decimal
    """Profit from what is closed, in US dollars; negative for a loss."""

    fees_paid_dollars: Decimal
    """Fees of what traded, in US dollars."""
