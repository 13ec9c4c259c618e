# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._network_transfer_ineligibility_reason import NetworkTransferIneligibilityReason
    from ._transfer_fee import TransferFee


@model
class ConfigureTransferResultNetwork:
    """Network for a transfer, with its limits and estimated fees."""

    name: str | None | Unset = UNSET
    """Display name of the network, e.g. `Ethereum`. Null when not reported."""

    id: str | Unset = UNSET
    """Mesh's UUID of the network; pass it to `transfers.preview`."""

    minimum_amount: Number | None | Unset = model_field(name="minimumAmount", default=UNSET)
    """Smallest withdrawal over this network, in units of the token. Null when not reported."""

    maximum_amount: Number | None | Unset = model_field(name="maximumAmount", default=UNSET)
    """Largest withdrawal over this network, in units of the token. Null when not reported."""

    total_estimated_transfer_fee_in_fiat: Number | None | Unset = model_field(
        name="totalEstimatedTransferFeeInFiat", default=UNSET
    )
    """
    Estimated fees of institution and network together, in the `fiat_currency` of the response. Null when not
    reported.
    """

    minimum_amount_in_fiat: Number | None | Unset = model_field(name="minimumAmountInFiat", default=UNSET)
    """Value of `minimum_amount`, in the `fiat_currency` of the response. Null when not reported."""

    maximum_amount_in_fiat: Number | None | Unset = model_field(name="maximumAmountInFiat", default=UNSET)
    """Value of `maximum_amount`, in the `fiat_currency` of the response. Null when not reported."""

    estimated_network_gas_fee: TransferFee | None | Unset = model_field(name="estimatedNetworkGasFee", default=UNSET)
    """Estimated gas fee; at some institutions `institution_transfer_fee` already covers it. Null when not reported."""

    institution_transfer_fee: TransferFee | None | Unset = model_field(name="institutionTransferFee", default=UNSET)
    """Withdrawal fee charged by the institution, which may cover the gas fee. Null if it charges none."""

    eligible_for_transfer: bool | Unset = model_field(name="eligibleForTransfer", default=UNSET)
    """True if the transfer is possible with the current balance."""

    ineligibility_reason: NetworkTransferIneligibilityReason | None | Unset = model_field(
        name="ineligibilityReason", default=UNSET
    )
    """Reason why the transfer cannot go over this network; null if it can."""

    eligible_for_transfer_with_funding: bool | Unset = model_field(name="eligibleForTransferWithFunding", default=UNSET)
    """True if the transfer becomes possible once the missing balance is bought with other funds."""

    to_address: str | None | Unset = model_field(name="toAddress", default=UNSET)
    """Address that would receive the transfer over this network. Null when not reported."""

    transfer_amount: Number | None | Unset = model_field(name="transferAmount", default=UNSET)
    """Quantity to transfer, as given in the request; null if none was."""

    minimum_required_for_transfer_amount: Number | None | Unset = model_field(
        name="minimumRequiredForTransferAmount", default=UNSET
    )
    """
    Balance required for this particular transfer, fees included; `minimum_amount` is the general minimum. Null when
    not reported.
    """

    caip_network_id: str | None | Unset = model_field(name="caipNetworkId", default=UNSET)
    """CAIP-2 id of the network, e.g. `eip155:1`. Null when not reported."""

    logo_url: str | None | Unset = model_field(name="logoUrl", default=UNSET)
    """Address of the logo image. Null when not reported."""
