# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._outcome_side import OutcomeSide


@model
class TickerPair:
    """Leg of a combo: a market, its event and a side."""

    market_ticker: str
    """Ticker of the leg's market."""

    event_ticker: str
    """Ticker of the event that the market is part of."""

    side: OutcomeSide
    """Result that the leg needs."""
