# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._configure_transfer_result_network import ConfigureTransferResultNetwork
    from ._holding_transfer_ineligibility_reason import HoldingTransferIneligibilityReason


@model
class ConfigureTransferResultHolding:
    """Holding of the source account with the networks that can carry it."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency held, e.g. `USDC`. Null when not reported."""

    available_balance: Number | Unset = model_field(name="availableBalance", default=UNSET)
    """Quantity that can be withdrawn."""

    available_balance_in_fiat: Number | Unset = model_field(name="availableBalanceInFiat", default=UNSET)
    """Value of the available balance, in the `fiat_currency` of the response."""

    eligible_for_transfer: bool | Unset = model_field(name="eligibleForTransfer", default=UNSET)
    """True if the transfer is possible with the current balance."""

    networks: list[ConfigureTransferResultNetwork] | None | Unset = UNSET
    """Networks that can carry the token, eligible or not. Null when not reported."""

    ineligibility_reason: HoldingTransferIneligibilityReason | None | Unset = model_field(
        name="ineligibilityReason", default=UNSET
    )
    """Reason why the holding cannot be transferred; null if it can."""

    eligible_for_transfer_with_funding: bool | Unset = model_field(name="eligibleForTransferWithFunding", default=UNSET)
    """True if the transfer becomes possible once the missing balance is bought with other funds."""

    logo_url: str | None | Unset = model_field(name="logoUrl", default=UNSET)
    """Address of the logo image. Null when not reported."""

    is_bridging_asset: bool | None | Unset = model_field(name="isBridgingAsset", default=UNSET)
    """True if the token would arrive by a bridge from another network. Null when not reported."""
