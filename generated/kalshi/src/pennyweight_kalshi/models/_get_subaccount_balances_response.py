# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._subaccount_balance import SubaccountBalance


@model
class GetSubaccountBalancesResponse:
    """Cash of all your subaccounts."""

    subaccount_balances: list[SubaccountBalance]
    """One row for each subaccount and shard; a key restricted to a subaccount gets that one's rows alone."""
