# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._broker_order_category import BrokerOrderCategory


@model
class B2BBrokerOrderTrade:
    """One fill of an order."""

    trade_id: str | None | Unset = model_field(name="tradeId", default=UNSET)
    """The institution's id of the fill. Null when not reported."""

    amount: Number | None | Unset = UNSET
    """Quantity filled. Null when not reported."""

    value: Number | None | Unset = UNSET
    """Quantity times price of this fill. Null when not reported."""

    price: Number | None | Unset = UNSET
    """Price of one unit in this fill. Null when not reported."""

    fee: Number | None | Unset = UNSET
    """Fee charged for this fill. Null when not reported."""

    order_category: BrokerOrderCategory | Unset = model_field(name="orderCategory", default=UNSET)
    """Kind of record at the institution from which the fill was taken."""
