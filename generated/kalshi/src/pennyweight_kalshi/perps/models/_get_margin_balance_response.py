# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal

    from ._margin_subaccount_balance import MarginSubaccountBalance


@model
class GetMarginBalanceResponse:
    """Settled cash in US dollars, and equity and margin by subaccount."""

    subaccount_balances: list[MarginSubaccountBalance]
    """Equity, margin and free cash of each subaccount, in US dollars."""

    settled_funds: Decimal
    """Settled cash of all subaccounts in US dollars."""
