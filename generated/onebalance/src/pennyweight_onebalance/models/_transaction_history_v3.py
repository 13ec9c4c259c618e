# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._transaction_v3 import TransactionV3


@model
class TransactionHistoryV3:
    """One page of executed quotes over several accounts."""

    transactions: list[TransactionV3]
    """Executed quotes on this page."""

    continuation: str | Unset = UNSET
    """Cursor of the next page; absent after the last one."""
