# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixSeconds

    from ._indexed_balance import IndexedBalance


@model
class GetBalanceResponse:
    """Cash and position value of one account. They don't overlap: add them for the account's worth."""

    balance: int
    """Cash available to trade, in whole US cents; fractions are cut off. Prefer `balance_dollars`."""

    portfolio_value: int
    """Value of open positions in US cents, without cash; there is no figure in dollars."""

    updated_ts: UnixSeconds
    """Last change of the balance in Unix seconds (unlike request timestamps, which are milliseconds)."""

    balance_dollars: Decimal | Unset = UNSET
    """
    Cash available to trade, in US dollars, exact. Absent in answers older than 2026-05-28, which have `balance`
    alone.
    """

    balance_breakdown: list[IndexedBalance] | Unset = UNSET
    """Cash on each exchange shard. Absent for a key restricted to a subaccount."""
