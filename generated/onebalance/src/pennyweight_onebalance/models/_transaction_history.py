# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._transaction import Transaction


@model
class TransactionHistory:
    """One page of executed quotes."""

    transactions: list[Transaction]
    """Executed quotes on this page."""

    continuation: str | Unset = UNSET
    """Cursor of the next page; absent after the last one."""
