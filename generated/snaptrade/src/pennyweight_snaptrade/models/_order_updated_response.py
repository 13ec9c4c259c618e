# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._account_order_record import AccountOrderRecord


@model
class OrderUpdatedResponse:
    """Result of placing an order."""

    brokerage_order_id: str
    """Order id assigned by the brokerage; look up, replace or cancel the order by it."""

    order: AccountOrderRecord | None | Unset = UNSET
    """The order as the brokerage reports it. Null when it reports nothing yet."""
