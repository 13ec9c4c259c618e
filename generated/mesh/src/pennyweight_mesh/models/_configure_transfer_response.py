# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._configure_transfer_result_holding import ConfigureTransferResultHolding
    from ._configure_transfer_status import ConfigureTransferStatus
    from ._transfer_balance_funding_availability_base import TransferBalanceFundingAvailabilityBase


@model
class ConfigureTransferResponse:
    """Holdings of the source account that can be transferred, each with its networks."""

    status: ConfigureTransferStatus | Unset = UNSET
    """Outcome; holdings are complete only with `succeeded`."""

    holdings: list[ConfigureTransferResultHolding] | None | Unset = UNSET
    """Holdings of the source account, eligible or not. Null when not reported."""

    amount_in_fiat: Number | None | Unset = model_field(name="amountInFiat", default=UNSET)
    """Amount to transfer, if the request gave one; documented as US dollars. Null when not reported."""

    fiat_currency: str | None | Unset = model_field(name="fiatCurrency", default=UNSET)
    """ISO 4217 code of the currency of the converted values. Null when not reported."""

    minimum_transfer_amount_in_fiat: Number | None | Unset = model_field(
        name="minimumTransferAmountInFiat", default=UNSET
    )
    """Smallest transfer allowed, in `fiat_currency`. Null when not reported."""

    maximum_transfer_amount_in_fiat: Number | None | Unset = model_field(
        name="maximumTransferAmountInFiat", default=UNSET
    )
    """Largest transfer allowed, in `fiat_currency`. Null when not reported."""

    supported_fiat_currencies: list[str] | None | Unset = model_field(name="supportedFiatCurrencies", default=UNSET)
    """Fiat currencies that can be used. Null or empty if unknown."""

    transfer_balance_funding_availability: TransferBalanceFundingAvailabilityBase | None | Unset = model_field(
        name="transferBalanceFundingAvailability", default=UNSET
    )
    """Whether a missing balance can be bought on the spot. Null if not evaluated."""
