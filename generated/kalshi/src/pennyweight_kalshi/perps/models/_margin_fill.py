# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._book_side import BookSide
    from ._order_source import OrderSource


@model
class MarginFill:
    """Contracts of one of your orders that were traded at one price, with fees."""

    fill_id: str
    """Tells this fill from the others of one order."""

    order_id: str
    """Id given by the exchange."""

    is_taker: bool
    """Whether you took; false if you made."""

    side: BookSide
    """`bid` buys, `ask` sells."""

    count: Decimal
    """Number of contracts."""

    created_time: datetime
    """Moment of creation."""

    ticker: str
    """Ticker of the margin market."""

    price: Decimal
    """Dollars for one contract."""

    entry_price: Decimal
    """Average price of the entry, in US dollars."""

    fees: Decimal
    """Fees in US dollars."""

    realized_pnl: Decimal
    """Profit or loss that this fill realized, in US dollars."""

    order_source: OrderSource | Unset = UNSET
    """Placed by you, or by the system for you."""
