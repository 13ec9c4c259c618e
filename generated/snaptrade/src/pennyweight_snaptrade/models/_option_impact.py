# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from ._option_impact_cash_change_direction import OptionImpactCashChangeDirection


@model
class OptionImpact:
    """Estimate for an option order."""

    estimated_cash_change: Decimal | Unset = UNSET
    """Cash that would change hands, before fees; `cash_change_direction` tells which way."""

    cash_change_direction: OptionImpactCashChangeDirection | None | Unset = UNSET
    """Whether cash would be received or paid. Null when unknown."""

    estimated_fee_total: Decimal | Unset = UNSET
    """Sum of fees and commissions."""
