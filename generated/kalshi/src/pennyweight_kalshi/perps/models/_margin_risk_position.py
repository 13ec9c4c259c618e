# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import Number


@model
class MarginRiskPosition:
    """Margin and leverage of one position."""

    subaccount: int
    """Subaccount, 1–63; 0 is the primary account."""

    market_ticker: str
    """Market in which the contracts are held."""

    position: Decimal
    """Contracts held, negative for short."""

    mark_price: Decimal
    """Mark price in US dollars."""

    position_notional: Decimal
    """Absolute notional value in US dollars."""

    maintenance_margin_required: Decimal | None | Unset = UNSET
    """Maintenance margin in US dollars. Null if unknown."""

    position_leverage: Number | None | Unset = UNSET
    """Notional value over maintenance margin. Null if unknown."""

    estimated_liquidation_price: Decimal | None | Unset = UNSET
    """Price in US dollars at which the position would be liquidated. Null if there is none."""

    is_portfolio: bool | Unset = UNSET
    """
    Whether the position is margined together with others; its own margin is then unknown. Absent in answers of June
    2026.
    """
