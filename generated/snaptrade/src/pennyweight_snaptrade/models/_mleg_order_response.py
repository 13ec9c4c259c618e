# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._account_order_record import AccountOrderRecord


@model
class MlegOrderResponse:
    """Result of placing an option order."""

    brokerage_order_id: str
    """Order id assigned by the brokerage; look up, replace or cancel the order by it."""

    orders: list[AccountOrderRecord]
    """Records of the legs, one each."""
