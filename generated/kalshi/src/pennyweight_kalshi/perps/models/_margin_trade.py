# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._book_side import BookSide


@model
class MarginTrade:
    """Price and count of a trade between any two members, and the side that took."""

    trade_id: str
    """Tells this trade from all others of the exchange."""

    ticker: str
    """Ticker of the margin market."""

    count: Decimal
    """Number of contracts."""

    price: Decimal
    """Dollars for one contract."""

    created_time: datetime
    """Moment of creation."""

    taker_side: BookSide
    """Side of the order that took."""
