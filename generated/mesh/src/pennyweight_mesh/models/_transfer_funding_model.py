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
    """Where some of a transfer's coins came from."""

    type: CryptocurrencyFundingOptionType | Unset = UNSET
    """How they were obtained."""

    amount: Number | Unset = UNSET
    """Coins obtained."""

    amount_in_fiat: Number | Unset = model_field(name="amountInFiat", default=UNSET)
    """Their worth, in the currency of the transfer's `amountInFiat`."""

    to_symbol: str | None | Unset = model_field(name="toSymbol", default=UNSET)
    """Symbol of the coins obtained. Null when unknown."""

    from_amount: Number | Unset = model_field(name="fromAmount", default=UNSET)
    """What was given for them."""

    from_symbol: str | None | Unset = model_field(name="fromSymbol", default=UNSET)
    """Coin or currency that was given. Null when unknown."""

    payment_method_type: BrokerPaymentMethodType | None | Unset = model_field(name="paymentMethodType", default=UNSET)
    """What was paid with. Null when nothing was paid."""

    fee: TransferFee | None | Unset = UNSET
    """What obtaining them cost. Null when nothing."""
