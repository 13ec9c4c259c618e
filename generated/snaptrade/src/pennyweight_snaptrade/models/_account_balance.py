# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._account_balance_total import AccountBalanceTotal


@model
class AccountBalance:
    """Wrapper of an account's total worth."""

    total: AccountBalanceTotal | None | Unset = UNSET
    """
    Worth of everything in the account, cash and positions, as the brokerage states it. Null when it states none;
    that is not zero.
    """
