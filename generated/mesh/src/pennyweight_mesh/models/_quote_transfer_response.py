# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._broker_type import BrokerType
    from ._network_transfer_ineligibility_reason import NetworkTransferIneligibilityReason
    from ._quote_fees import QuoteFees
    from ._quote_funding_option import QuoteFundingOption


@model
class QuoteTransferResponse:
    """Range of amounts and fees that a transfer would have, depending on how it is funded."""

    amount_in_fiat: Number | Unset = model_field(name="amountInFiat", default=UNSET)
    """Value to transfer before fees, repeated from the request."""

    fiat_currency: str | None | Unset = model_field(name="fiatCurrency", default=UNSET)
    """ISO 4217 code, repeated from the request. Null when not reported."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency, repeated from the request. Null when not reported."""

    network_id: str | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network, repeated from the request."""

    to_address: str | None | Unset = model_field(name="toAddress", default=UNSET)
    """Address that would receive the transfer, repeated from the request. Null when not reported."""

    broker_type: BrokerType | Unset = model_field(name="brokerType", default=UNSET)
    """Exchange to send from, repeated from the request."""

    is_eligible: bool | Unset = model_field(name="isEligible", default=UNSET)
    """True if the amount is within the limits of the exchange."""

    min_eligible_amount: Number | Unset = model_field(name="minEligibleAmount", default=UNSET)
    """Smallest transfer for this token, exchange and network, in units of `symbol`."""

    min_eligible_amount_fiat: Number | Unset = model_field(name="minEligibleAmountFiat", default=UNSET)
    """Value of `min_eligible_amount` in `fiat_currency`."""

    max_eligible_amount: Number | None | Unset = model_field(name="maxEligibleAmount", default=UNSET)
    """Largest transfer for this token, exchange and network, in units of `symbol`. Null without a limit."""

    max_eligible_amount_fiat: Number | None | Unset = model_field(name="maxEligibleAmountFiat", default=UNSET)
    """Value of `max_eligible_amount` in `fiat_currency`. Null without a limit."""

    ineligibility_reason: NetworkTransferIneligibilityReason | None | Unset = model_field(
        name="ineligibilityReason", default=UNSET
    )
    """Reason why the transfer is not possible; null if it is."""

    broker_price: Number | Unset = model_field(name="brokerPrice", default=UNSET)
    """Price of one unit at the exchange, in `fiat_currency`; the reference price if the exchange gives none."""

    price: Number | Unset = UNSET
    """Reference price of one unit, in `fiat_currency`."""

    min_amount_fiat: Number | Unset = model_field(name="minAmountFiat", default=UNSET)
    """Least that would arrive, in `fiat_currency`."""

    max_amount_fiat: Number | Unset = model_field(name="maxAmountFiat", default=UNSET)
    """Most that would arrive, in `fiat_currency`."""

    min_amount: Number | Unset = model_field(name="minAmount", default=UNSET)
    """Least that would arrive, in units of `symbol`."""

    max_amount: Number | Unset = model_field(name="maxAmount", default=UNSET)
    """Most that would arrive, in units of `symbol`."""

    fees: QuoteFees | None | Unset = UNSET
    """Breakdown of the possible fees. Null when not reported."""

    funding_options: list[QuoteFundingOption] | None | Unset = model_field(name="fundingOptions", default=UNSET)
    """Ways to fund the transfer, with their fees. Null when not reported."""
