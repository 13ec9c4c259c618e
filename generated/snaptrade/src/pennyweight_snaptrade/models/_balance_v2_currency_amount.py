# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class BalanceV2CurrencyAmount:
    """Cash or debt in one currency."""

    currency: str
    """ISO 4217 code, or the code of a coin."""

    amount: Decimal
    """Amount in whole units of `currency`; a margin loan is positive."""
