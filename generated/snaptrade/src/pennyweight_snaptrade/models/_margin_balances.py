# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._balance_v2_currency_amount import BalanceV2CurrencyAmount


@model
class MarginBalances:
    """Margin loans of an account."""

    loan_balances: list[BalanceV2CurrencyAmount] | None
    """Loans as positive amounts, one entry per currency. Null when unknown."""
