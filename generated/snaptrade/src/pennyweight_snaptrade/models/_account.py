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
    """One account at one brokerage."""

    id: str
    """The account's id at SnapTrade; a connection deleted and made again yields a new one."""

    brokerage_authorization: str
    """The connection through which SnapTrade reads the account."""

    name: str | None
    """Name to show, chosen by the owner or the brokerage. Null when there is none."""

    number: str
    """Account number at the brokerage, masked by some."""

    institution_name: str
    """Name of the brokerage."""

    created_date: datetime
    """When SnapTrade first recorded the account, not when it was opened."""

    sync_status: AccountSyncStatus
    """How recent SnapTrade's copy of the account is."""

    balance: AccountBalance
    """What the account is worth in all."""

    is_paper: bool
    """True when the account trades play money."""

    institution_account_id: str | None | Unset = UNSET
    """
    The brokerage's own lasting id, equal over repeated connections of one account. Null when the brokerage gives
    none.
    """

    funding_date: datetime | None | Unset = UNSET
    """When money first arrived. Null at most brokerages."""

    opening_date: datetime | None | Unset = UNSET
    """When the brokerage opened the account. Null at most brokerages."""

    status: AccountStatus | None | Unset = UNSET
    """Whether the account is in use. Null when the brokerage keeps silent."""

    raw_type: str | None | Unset = UNSET
    """Kind of account in the brokerage's own words. Null when it gives none."""

    account_category: AccountCategory | None | Unset = UNSET
    """Kind of account in SnapTrade's terms. Null when it could not be told."""

    meta: dict[str, Any] | Unset = UNSET
    """Deprecated. Further facts in a form that differs by brokerage. Do not build on it."""

    portfolio_group: str | None | Unset = UNSET
    """Deprecated. A grouping SnapTrade has given up."""

    cash_restrictions: list[str] | Unset = UNSET
    """Deprecated. Restrictions on the use of cash; no longer maintained."""
