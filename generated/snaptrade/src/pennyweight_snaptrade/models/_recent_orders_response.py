# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._account_order_record import AccountOrderRecord


@model
class RecentOrdersResponse:
    """Orders of the last 24 hours."""

    orders: list[AccountOrderRecord] | Unset = UNSET
    """One record per leg; only executed orders unless others were asked for."""
