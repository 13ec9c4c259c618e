# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ._account_balance import AccountBalance
    from ._account_category import AccountCategory
    from ._account_status import AccountStatus
    from ._account_sync_status import AccountSyncStatus


@model
class Account:
    """An account at a brokerage, in the older form without bank details."""

    id: str
    """UUID that SnapTrade assigns. Deleting a connection and connecting again creates new ids."""

    brokerage_authorization: str
    """Connection that the account belongs to, by its SnapTrade id."""

    name: str | None
    """Display name, set by the user or the brokerage. Null when there is none."""

    number: str
    """Account number at the brokerage; some brokerages mask it."""

    institution_name: str
    """Name of the brokerage, e.g. `Robinhood`."""

    created_date: datetime
    """When SnapTrade first saw the account, not when it was opened."""

    sync_status: AccountSyncStatus
    """When SnapTrade last synced the account's data."""

    balance: AccountBalance
    """Total value of the account."""

    is_paper: bool
    """True for a simulated account without real money."""

    institution_account_id: str | None | Unset = UNSET
    """The brokerage's permanent id, the same over repeated connections. Null when the brokerage gives none."""

    funding_date: datetime | None | Unset = UNSET
    """When the first money arrived. Null at most brokerages."""

    opening_date: datetime | None | Unset = UNSET
    """When the brokerage opened the account. Null at most brokerages."""

    status: AccountStatus | None | Unset = UNSET
    """Whether the account is open or closed. Null when the brokerage does not say."""

    raw_type: str | None | Unset = UNSET
    """Account type in the brokerage's own words, e.g. `Margin`. Null when unknown."""

    account_category: AccountCategory | None | Unset = UNSET
    """Account type in SnapTrade's terms. Null when unknown."""

    meta: dict[str, Any] | Unset = UNSET
    """Deprecated. Deprecated: extra data, in a format that differs by brokerage."""

    portfolio_group: str | None | Unset = UNSET
    """Deprecated. Deprecated: portfolio groups no longer exist."""

    cash_restrictions: list[str] | Unset = UNSET
    """Deprecated. Deprecated: what the owner may not do with cash."""
