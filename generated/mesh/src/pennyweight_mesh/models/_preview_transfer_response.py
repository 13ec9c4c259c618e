# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._preview_transfer_result import PreviewTransferResult
    from ._preview_transfer_status import PreviewTransferStatus
    from ._transfer_balance_funding_availability import TransferBalanceFundingAvailability
    from ._transfer_from_another_account_availability_info import TransferFromAnotherAccountAvailabilityInfo


@model
class PreviewTransferResponse:
    """Validated transfer with fees, or the funding that it lacks."""

    status: PreviewTransferStatus | Unset = UNSET
    """Outcome; `preview_result` can be executed only with `succeeded`."""

    preview_result: PreviewTransferResult | None | Unset = model_field(name="previewResult", default=UNSET)
    """Transfer as it would be executed; null on failure."""

    transfer_balance_funding_availability: TransferBalanceFundingAvailability | None | Unset = model_field(
        name="transferBalanceFundingAvailability", default=UNSET
    )
    """Whether a missing balance can be bought on the spot. Null if not evaluated."""

    transfer_from_another_account_availability_info: TransferFromAnotherAccountAvailabilityInfo | None | Unset = (
        model_field(name="transferFromAnotherAccountAvailabilityInfo", default=UNSET)
    )
    """
    Whether the institution must first move funds between the user's own accounts, e.g. from Funding to Spot. Null
    if not.
    """
