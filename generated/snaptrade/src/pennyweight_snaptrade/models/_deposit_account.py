# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ._deposit_account_net_value import DepositAccountNetValue
    from ._deposit_account_sync_status import DepositAccountSyncStatus


@model
class DepositAccount:
    """A bank account: checking or savings."""

    kind: Literal["deposit"]
    """Always `deposit`; it tells this kind apart."""

    id: str
    """UUID that SnapTrade gives the account."""

    connection_id: str
    """Connection that the account belongs to, by its SnapTrade id."""

    sync_status: DepositAccountSyncStatus
    """When SnapTrade last synced the account's data."""

    masked_account_number: str
    """Account number with only its last 4 characters readable, such as `****4821`."""

    display_name: str | None | Unset = UNSET
    """Display name, set by the user or the institution. Null when there is none."""

    institution_account_id: str | None | Unset = UNSET
    """The institution's permanent id, the same over repeated connections. Null when it gives none."""

    institution_id: str | Unset = UNSET
    """Institution that holds the account, by its SnapTrade id."""

    opening_date: datetime | None | Unset = UNSET
    """When the account was opened. Null at most institutions."""

    raw_type: str | None | Unset = UNSET
    """Account type in the institution's own words, e.g. `CHECKING`. Null when unknown."""

    net_value: DepositAccountNetValue | None | Unset = UNSET
    """Cash in the bank account. Null when unknown."""
