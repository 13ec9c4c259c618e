# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._failure_reason import FailureReason
    from ._transfer_verify_status import TransferVerifyStatus


@model
class TransferVerificationResponse:
    """Whether a combination can be transferred."""

    status: TransferVerifyStatus | Unset = UNSET
    """`succeeded` if the combination is valid."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """Explanation of a failure; null on success."""

    failure_reason: FailureReason | None | Unset = model_field(name="failureReason", default=UNSET)
    """Part of the combination that is not supported; null on success."""
