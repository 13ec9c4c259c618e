# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._holdings_status import HoldingsStatus
    from ._transactions_status import TransactionsStatus


@model
class AccountSyncStatus:
    """Sync status of transactions and holdings."""

    transactions: TransactionsStatus | Unset = UNSET
    """Sync status of transactions: up to which day they are complete."""

    holdings: HoldingsStatus | Unset = UNSET
    """Sync status of balances, positions and orders."""
