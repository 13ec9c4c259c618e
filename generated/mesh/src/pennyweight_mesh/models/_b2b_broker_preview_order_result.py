# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._broker_order_type import BrokerOrderType
    from ._broker_order_validation_status import BrokerOrderValidationStatus
    from ._broker_type import BrokerType


@model
class B2BBrokerPreviewOrderResult:
    """Validation of an order with its estimated price and fee. Nothing was placed."""

    broker_type: BrokerType | Unset = model_field(name="brokerType", default=UNSET)
    """Integration that validated the order."""

    fee: Number | None | Unset = UNSET
    """Estimated fee; null if the institution does not disclose it in advance."""

    fee_text: str | None | Unset = model_field(name="feeText", default=UNSET)
    """The institution's own description of the fee. Null when not reported."""

    amount: Number | Unset = UNSET
    """Quantity that would be ordered."""

    side: BrokerOrderType | Unset = UNSET
    """`buy` or `sell`."""

    status: BrokerOrderValidationStatus | Unset = UNSET
    """`success` if the order would be accepted."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """Reason why the order would be rejected; null on success."""

    payment_symbol: str | None | Unset = model_field(name="paymentSymbol", default=UNSET)
    """Currency or cryptocurrency of payment, e.g. `USD`. Null when not reported."""

    payment_is_cryptocurrency: bool | Unset = model_field(name="paymentIsCryptocurrency", default=UNSET)
    """True if `payment_symbol` is a cryptocurrency, false for fiat money."""

    estimated_unit_price: Number | None | Unset = model_field(name="estimatedUnitPrice", default=UNSET)
    """Estimated price of one unit, in `payment_symbol`. Null when not reported."""
