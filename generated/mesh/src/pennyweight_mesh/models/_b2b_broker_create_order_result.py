# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number, UnixSeconds

    from ._b2b_broker_order_trade import B2BBrokerOrderTrade
    from ._broker_order_status import BrokerOrderStatus
    from ._broker_order_time_in_force_type import BrokerOrderTimeInForceType
    from ._broker_order_type import BrokerOrderType
    from ._broker_type import BrokerType


@model
class B2BBrokerCreateOrderResult:
    """Order as the institution accepted it, or the reason it did not."""

    order_id: str | None | Unset = model_field(name="orderId", default=UNSET)
    """The institution's order id; pass it to `orders.get` to follow the order. Null when not reported."""

    broker_type: BrokerType | Unset = model_field(name="brokerType", default=UNSET)
    """Integration through which the order went."""

    side: BrokerOrderType | Unset = UNSET
    """`buy` or `sell`."""

    amount: Number | Unset = UNSET
    """Quantity ordered."""

    price: Number | None | Unset = UNSET
    """Price of one unit; null for market orders that are not filled yet."""

    value: Number | None | Unset = UNSET
    """Quantity times price. Null when not reported."""

    fee: Number | None | Unset = UNSET
    """Fee charged by the institution; null if it reports none."""

    timestamp: UnixSeconds | Unset = UNSET
    """Time of the order in Unix seconds."""

    status: BrokerOrderStatus | Unset = UNSET
    """State of the order right after submission; often still `inProgress`."""

    status_details: str | None | Unset = model_field(name="statusDetails", default=UNSET)
    """The institution's own wording of the state, if it gives one. Null when not reported."""

    time_in_force: BrokerOrderTimeInForceType | None | Unset = model_field(name="timeInForce", default=UNSET)
    """Rule that ends the order if it is not filled. Null when not reported."""

    symbol_pair: str | None | Unset = model_field(name="symbolPair", default=UNSET)
    """
    Trading pair, e.g. `BTCUSDT`; keep it, as some institutions need it to find or cancel the order. Null when not
    reported.
    """

    parent_order_id: str | None | Unset = model_field(name="parentOrderId", default=UNSET)
    """Order id of the whole, at institutions that split orders; null otherwise."""

    trades: list[B2BBrokerOrderTrade] | None | Unset = UNSET
    """Fills, if there was more than one; null otherwise."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """Reason why no order was placed; null on success."""

    display_message: str | None | Unset = model_field(name="displayMessage", default=UNSET)
    """Text about the outcome, suitable for end users. Null when not reported."""
