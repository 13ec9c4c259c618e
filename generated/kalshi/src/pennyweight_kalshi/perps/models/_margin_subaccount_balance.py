# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class MarginSubaccountBalance:
    """Equity and margin of one subaccount."""

    subaccount: int
    """Subaccount, 1–63; 0 is the primary account."""

    position_value: Decimal
    """Value of open positions at the mark price in US dollars."""

    account_equity: Decimal
    """Equity in US dollars. Self-clearing members get 0."""

    maintenance_margin: Decimal
    """Maintenance margin in US dollars."""

    initial_margin: Decimal
    """Initial margin in US dollars. Self-clearing members get 0."""

    resting_orders_margin: Decimal
    """Margin of resting orders in US dollars; 0 unless it was asked for."""

    available_balance: Decimal
    """Free cash in US dollars; 0 unless it was asked for."""
