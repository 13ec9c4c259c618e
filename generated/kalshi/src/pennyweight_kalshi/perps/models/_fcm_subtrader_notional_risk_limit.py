# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class FCMSubtraderNotionalRiskLimit:
    """Limit on the notional value of a subtrader."""

    subtrader_id: str
    """Id of the subtrader: user id, underscore, suffix."""

    notional_value_risk_limit: Decimal
    """Limit on notional value in US dollars."""

    current_notional: Decimal
    """Notional value that counts against the limit now, in US dollars."""

    market_ticker: str | Unset = UNSET
    """Ticker of the margin market."""
