# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from pennyweight_core.runtime import Number


@model
class MarginFundingHistoryEntry:
    """One funding payment."""

    market_ticker: str
    """Market whose position was funded."""

    funding_time: datetime
    """Moment of the funding."""

    funding_rate: Number
    """Funding rate of the period; longs pay shorts when it is positive."""

    mark_price: Decimal
    """Mark price in US dollars."""

    funding_amount: Decimal
    """Payment in US dollars: positive was received, negative paid."""

    quantity: Decimal
    """Position at that moment in contracts, negative for short."""

    subaccount_number: int | None
    """Subaccount; 0 is the primary account. Null if unknown."""
