# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


@model
class AccountValueHistoryItem:
    """Estimated value of an account on one day."""

    date_: date | Unset = model_field(name="date", default=UNSET)
    """Day of the estimate."""

    total_value: Decimal | Unset = UNSET
    """Estimated value of cash and positions, in the `currency` of the history."""
