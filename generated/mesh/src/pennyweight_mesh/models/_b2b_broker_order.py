# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number, UnixSeconds

    from ._b2b_asset_type import B2BAssetType
    from ._b2b_broker_option_data import B2BBrokerOptionData
    from ._b2b_broker_order_payment_symbol_type import B2BBrokerOrderPaymentSymbolType
    from ._b2b_transaction_type import B2BTransactionType
    from ._broker_order_place_type import BrokerOrderPlaceType
    from ._broker_order_status import BrokerOrderStatus
    from ._broker_order_time_in_force_type import BrokerOrderTimeInForceType
    from ._broker_order_type import BrokerOrderType
    from ._broker_type import BrokerType


@model
class B2BBrokerOrder:
    """Executed or pending order, or another transaction in an account's history."""

    id: str | None | Unset = UNSET
    """The institution's id of the order. Null when not reported."""

    side: BrokerOrderType | Unset = UNSET
    """`buy` or `sell`; `unknown` for transactions that are no trades."""

    symbol: str | None | Unset = UNSET
    """Symbol of the traded asset. Null when not reported."""

    name: str | None | Unset = UNSET
    """Full name of the traded asset. Null when not reported."""

    asset_type: B2BAssetType | Unset = model_field(name="assetType", default=UNSET)
    """Class of the traded asset."""

    payment_symbol: str | None | Unset = model_field(name="paymentSymbol", default=UNSET)
    """
    Currency or cryptocurrency paid or received; for conversions, the asset on the other side. Null when not
    reported.
    """

    payment_type: B2BBrokerOrderPaymentSymbolType | Unset = model_field(name="paymentType", default=UNSET)
    """Tells whether `payment_symbol` is fiat money or a cryptocurrency."""

    amount: Number | None | Unset = UNSET
    """Quantity filled; null until something is."""

    price: Number | None | Unset = UNSET
    """Price of one unit in `payment_symbol`. Null when not reported."""

    fee: Number | None | Unset = UNSET
    """Fee charged by the institution. Null when not reported."""

    value: Number | None | Unset = UNSET
    """Value of the whole order in `payment_symbol`. Null when not reported."""

    created_timestamp: UnixSeconds | Unset = model_field(name="createdTimestamp", default=UNSET)
    """Time of submission in Unix seconds."""

    updated_timestamp: UnixSeconds | Unset = model_field(name="updatedTimestamp", default=UNSET)
    """Time of the last change, e.g. a fill, in Unix seconds."""

    status: BrokerOrderStatus | Unset = UNSET
    """State of the order; `inProgress` means that it may still be filled or canceled."""

    status_details: str | None | Unset = model_field(name="statusDetails", default=UNSET)
    """The institution's own wording of the state. Null when not reported."""

    order_type: BrokerOrderPlaceType | None | Unset = model_field(name="orderType", default=UNSET)
    """Price condition of the order, e.g. `limit`; null for transactions that are no orders."""

    time_in_force: BrokerOrderTimeInForceType | None | Unset = model_field(name="timeInForce", default=UNSET)
    """Rule that ends the order if it is not filled. Null when not reported."""

    broker_type: BrokerType | Unset = model_field(name="brokerType", default=UNSET)
    """Integration where the order was placed."""

    transaction_type: B2BTransactionType | Unset = model_field(name="transactionType", default=UNSET)
    """Tells trades from conversions, staking, interest and other movements."""

    parent_order_id: str | None | Unset = model_field(name="parentOrderId", default=UNSET)
    """Order id of the whole, at institutions that split orders; null otherwise."""

    option_details: B2BBrokerOptionData | None | Unset = model_field(name="optionDetails", default=UNSET)
    """Contract terms if an option was traded; null otherwise."""
