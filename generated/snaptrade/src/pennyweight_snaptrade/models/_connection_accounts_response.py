# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnknownVariant

    from ._annuity_account import AnnuityAccount
    from ._deposit_account import DepositAccount
    from ._investment_account import InvestmentAccount
    from ._line_of_credit_account import LineOfCreditAccount


@model
class ConnectionAccountsResponse:
    """Accounts under one login at an institution."""

    results: list[InvestmentAccount | DepositAccount | LineOfCreditAccount | AnnuityAccount | UnknownVariant]
    """Accounts of every kind; empty when the connection has none."""
