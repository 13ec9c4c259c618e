# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ._transactions_status import TransactionsStatus


@model
class ConnectionAccountSyncStatus:
    """Sync times of an investment account; absent for data that the institution does not supply."""

    transactions: TransactionsStatus | Unset = UNSET
    """Sync status of transactions: up to which day they are complete."""

    orders: datetime | None | Unset = UNSET
    """When orders were last synced. Null before the first sync."""

    positions: datetime | None | Unset = UNSET
    """When positions were last synced. Null before the first sync."""

    balances: datetime | None | Unset = UNSET
    """When balances were last synced. Null before the first sync."""
