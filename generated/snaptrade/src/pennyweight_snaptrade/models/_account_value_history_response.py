# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._account_value_history_item import AccountValueHistoryItem


@model
class AccountValueHistoryResponse:
    """Estimated values of an account over time."""

    history: list[AccountValueHistoryItem] | Unset = UNSET
    """Estimates by day, at most one year back."""

    currency: str | Unset = UNSET
    """ISO 4217 code of all values."""
