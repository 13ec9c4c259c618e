# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_cryptocurrency_transaction_status import BrokerCryptocurrencyTransactionStatus
    from ._transfer_status import TransferStatus
    from ._update_transfer_model import UpdateTransferModel


@model
class UpdateTransferResponse:
    """State of a transfer as the institution reports it now."""

    status: TransferStatus | Unset = UNSET
    """State of the transfer at Mesh."""

    status_details: BrokerCryptocurrencyTransactionStatus | Unset = model_field(name="statusDetails", default=UNSET)
    """State of the transfer at the institution, in finer steps."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """Reason for a failed update; null on success."""

    transfer_result: UpdateTransferModel | None | Unset = model_field(name="transferResult", default=UNSET)
    """The transfer after the update; null on failure."""
