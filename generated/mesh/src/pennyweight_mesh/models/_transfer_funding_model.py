# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._broker_payment_method_type import BrokerPaymentMethodType
    from ._cryptocurrency_funding_option_type import CryptocurrencyFundingOptionType
    from ._transfer_fee import TransferFee


@model
class TransferFundingModel:
    """Part of a transfer's cryptocurrency and the way it was obtained."""

    type: CryptocurrencyFundingOptionType | Unset = UNSET
    """How the cryptocurrency was obtained."""

    amount: Number | Unset = UNSET
    """Quantity obtained, in units of `to_symbol`."""

    amount_in_fiat: Number | Unset = model_field(name="amountInFiat", default=UNSET)
    """Value of `amount`, in the fiat currency of the transfer."""

    to_symbol: str | None | Unset = model_field(name="toSymbol", default=UNSET)
    """Symbol of the cryptocurrency obtained. Null when not reported."""

    from_amount: Number | Unset = model_field(name="fromAmount", default=UNSET)
    """Quantity given in exchange, in units of `from_symbol`."""

    from_symbol: str | None | Unset = model_field(name="fromSymbol", default=UNSET)
    """Symbol of the cryptocurrency or currency given in exchange. Null when not reported."""

    payment_method_type: BrokerPaymentMethodType | None | Unset = model_field(name="paymentMethodType", default=UNSET)
    """Means of payment used. Null if nothing was bought."""

    fee: TransferFee | None | Unset = UNSET
    """Fee of this way of funding. Null if there was none."""
