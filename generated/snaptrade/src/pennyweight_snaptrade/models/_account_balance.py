# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._account_balance_total import AccountBalanceTotal


@model
class AccountBalance:
    """Total value of an account."""

    total: AccountBalanceTotal | None | Unset = UNSET
    """Total value of cash and positions as the brokerage reports it. Null when it reports none, which is not zero."""
