# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import Number

    from ._margin_risk_position import MarginRiskPosition


@model
class GetMarginRiskResponse:
    """Leverage, notional value and maintenance margin of the account, and of each position."""

    total_position_notional: Decimal
    """Absolute notional value of all positions in US dollars."""

    total_maintenance_margin: Decimal
    """Maintenance margin of all positions in US dollars."""

    positions: list[MarginRiskPosition]
    """Margin by subaccount and market."""

    account_leverage: Number | None | Unset = UNSET
    """Notional value over maintenance margin, all positions together. Null without maintenance margin."""
