# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._withdrawal import Withdrawal


@model
class GetWithdrawalsResponse:
    """One page of withdrawals."""

    withdrawals: list[Withdrawal]
    """Withdrawals of this page, failed ones too; empty when there are none."""

    cursor: str | Unset = UNSET
    """Cursor of the next page. Empty or absent on the last one."""
