# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import date


@model
class TransactionsStatus:
    """Which days of an account's transactions are synced."""

    initial_sync_completed: bool | Unset = UNSET
    """True after the first full sync of transactions."""

    last_successful_sync: date | None | Unset = UNSET
    """Day up to which transactions are complete. Null before the first sync."""

    first_transaction_date: date | None | Unset = UNSET
    """Day of the oldest transaction that SnapTrade knows; the account may be older. Null when it knows none."""
