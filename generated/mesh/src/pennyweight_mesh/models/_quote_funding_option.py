# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._broker_payment_method_type import BrokerPaymentMethodType
    from ._cryptocurrency_funding_option_type import CryptocurrencyFundingOptionType


@model
class QuoteFundingOption:
    """Fees of one way to fund the transfer."""

    funding_option: CryptocurrencyFundingOptionType | Unset = model_field(name="fundingOption", default=UNSET)
    """Source of the cryptocurrency to be sent."""

    payment_method_type: BrokerPaymentMethodType | None | Unset = model_field(name="paymentMethodType", default=UNSET)
    """Means of payment, for `paymentMethodDepositUsage`; null for other ways of funding."""

    payment_method_fee_fiat: Number | Unset = model_field(name="paymentMethodFeeFiat", default=UNSET)
    """Fee for the means of payment, in the `fiat_currency` of the quote."""

    trading_fee_fiat: Number | Unset = model_field(name="tradingFeeFiat", default=UNSET)
    """Fee for buying the cryptocurrency, in the `fiat_currency` of the quote; 0 if nothing must be bought."""
