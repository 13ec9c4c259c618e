# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class QuoteFeesInCrypto:
    """Fees in units of the quoted cryptocurrency."""

    payment_method_fee_max: Number | Unset = model_field(name="paymentMethodFeeMax", default=UNSET)
    """Highest fee for paying with a payment method."""

    trading_fee_max: Number | Unset = model_field(name="tradingFeeMax", default=UNSET)
    """Highest fee for buying the cryptocurrency."""

    withdrawal_fee: Number | Unset = model_field(name="withdrawalFee", default=UNSET)
    """Fee of the exchange for the withdrawal."""

    partner_fee: Number | Unset = model_field(name="partnerFee", default=UNSET)
    """Your own fee, from `fee_flat` or `fee_percentage` of the request."""

    network_fee: Number | Unset = model_field(name="networkFee", default=UNSET)
    """Estimated gas fee."""

    min_fees: Number | Unset = model_field(name="minFees", default=UNSET)
    """Sum of fees with the cheapest way of funding."""

    max_fees: Number | Unset = model_field(name="maxFees", default=UNSET)
    """Sum of fees with the most expensive way of funding."""
