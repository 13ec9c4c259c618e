# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class EventPosition:
    """Your positions in all markets of one event, added up."""

    event_ticker: str
    """Ticker of the event whose markets are added up."""

    total_cost_dollars: Decimal
    """Total spent on the event so far, in US dollars."""

    total_cost_shares_fp: Decimal
    """Contracts traded so far, YES and NO together."""

    event_exposure_dollars: Decimal
    """Cost of the contracts now held, in US dollars."""

    realized_pnl_dollars: Decimal
    """Profit locked in by closed contracts, in US dollars; negative for a loss."""

    fees_paid_dollars: Decimal
    """Fees for filled orders in this event, in US dollars."""
