# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._account_sync_status import AccountSyncStatus


@model
class AccountSimple:
    """Short form of an account."""

    id: str | Unset = UNSET
    """UUID that SnapTrade gives the account, as in `accounts.list_all`."""

    name: str | Unset = UNSET
    """Display name, set by the user or the brokerage."""

    number: str | Unset = UNSET
    """Account number at the brokerage; some brokerages mask it."""

    institution_account_id: str | None | Unset = UNSET
    """The brokerage's permanent id. Null when the brokerage gives none."""

    sync_status: AccountSyncStatus | Unset = UNSET
    """When SnapTrade last synced the account's data."""
