# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class QuoteFeesInFiat:
    """Fees in the fiat currency of the quote."""

    payment_method_fee_max_fiat: Number | Unset = model_field(name="paymentMethodFeeMaxFiat", default=UNSET)
    """Highest fee for paying with a payment method."""

    trading_fee_max_fiat: Number | Unset = model_field(name="tradingFeeMaxFiat", default=UNSET)
    """Highest fee for buying the cryptocurrency."""

    withdrawal_fee_fiat: Number | Unset = model_field(name="withdrawalFeeFiat", default=UNSET)
    """Fee of the exchange for the withdrawal."""

    partner_fee_fiat: Number | Unset = model_field(name="partnerFeeFiat", default=UNSET)
    """Your own fee, from `fee_flat` or `fee_percentage` of the request."""

    network_fee_fiat: Number | Unset = model_field(name="networkFeeFiat", default=UNSET)
    """Estimated gas fee."""

    min_fees_fiat: Number | Unset = model_field(name="minFeesFiat", default=UNSET)
    """Sum of fees with the cheapest way of funding."""

    max_fees_fiat: Number | Unset = model_field(name="maxFeesFiat", default=UNSET)
    """Sum of fees with the most expensive way of funding."""
