# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import Number


@model
class MarginPosition:
    """Open position."""

    subaccount: int
    """Subaccount, 1–63; 0 is the primary account."""

    market_ticker: str
    """Market in which the contracts are held."""

    position: Decimal
    """Contracts held, negative for short."""

    entry_price: Decimal
    """Average price of the entry, in US dollars."""

    unrealized_pnl: Decimal
    """Profit or loss at the mark price in US dollars."""

    fees: Decimal
    """Fees in US dollars."""

    margin_used: Decimal | None | Unset = UNSET
    """Capital that the position binds, in US dollars. Null where it is part of a portfolio."""

    roe: Number | None | Unset = UNSET
    """Return on `margin_used` in percent. Null where that is null or zero."""

    is_portfolio: bool | Unset = UNSET
    """
    Whether the position is margined together with others; its own margin is then unknown. Absent in answers of June
    2026.
    """
