# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class NotionalRiskLimitResponse:
    """Highest notional values in US dollars, and how much of them is in use."""

    default_notional_value_risk_limit: Decimal
    """Limit for the account in US dollars."""

    notional_value_risk_limits_by_market_ticker: dict[str, Decimal]
    """Limits of single markets in US dollars, by ticker."""

    total_current_usage: Decimal | Unset = UNSET
    """Notional value in use in US dollars, all markets. Absent in answers of June 2026."""

    current_usage_by_market_ticker: dict[str, Decimal] | Unset = UNSET
    """Notional value in use in US dollars, by ticker. Absent in answers of June 2026."""

    member_notional_value_risk_limit: Decimal | Unset = UNSET
    """Limit that you set yourself, in US dollars. Absent without one."""

    effective_account_notional_value_risk_limit: Decimal | Unset = UNSET
    """Limit in force, in US dollars: the smaller one."""
