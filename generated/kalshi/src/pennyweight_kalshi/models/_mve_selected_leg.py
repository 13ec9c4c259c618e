# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class MveSelectedLeg:
    """Leg of a combo market: one market and the result that it must have."""

    event_ticker: str | Unset = UNSET
    """Ticker of the event that the leg's market is part of."""

    market_ticker: str | Unset = UNSET
    """Which market must have the outcome of `side`."""

    side: str | Unset = UNSET
    """Result that the leg needs, `yes` or `no`."""

    yes_settlement_value_dollars: Decimal | None | Unset = UNSET
    """Payout of one YES contract of the leg, in US dollars. Null or absent until its result is known."""
