# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._execute_transfer_mfa_type import ExecuteTransferMfaType
    from ._execute_transfer_result_response import ExecuteTransferResultResponse
    from ._execute_transfer_status import ExecuteTransferStatus


@model
class ExecuteTransferResponse:
    """State of the transfer, or the confirmation that it still needs."""

    status: ExecuteTransferStatus | Unset = UNSET
    """Outcome; some values ask for the same request again with an MFA code, others for the user to confirm elsewhere."""

    mfa_type: ExecuteTransferMfaType | None | Unset = model_field(name="mfaType", default=UNSET)
    """Second factor to ask the user for if `status` is `mfaRequired`; null otherwise."""

    verification_steps: list[ExecuteTransferMfaType] | None | Unset = model_field(
        name="verificationSteps", default=UNSET
    )
    """Second factors that must all be passed if `status` is `mfaRequired`; null otherwise."""

    travel_rule_transaction_id: int | None | Unset = model_field(name="travelRuleTransactionId", default=UNSET)
    """Number of the transfer for travel-rule reporting, at institutions that require it; null elsewhere."""

    qr_code: Secret[str] | None | Unset = model_field(name="qrCode", default=UNSET)
    """QR code to show when the institution requires face verification. Null when not reported."""

    qr_code_link: Secret[str] | None | Unset = model_field(name="qrCodeLink", default=UNSET)
    """Link behind the QR code, for users on the device itself. Null when not reported."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """Reason for a failure; null on success."""

    execute_transfer_result: ExecuteTransferResultResponse | None | Unset = model_field(
        name="executeTransferResult", default=UNSET
    )
    """The transfer, once initiated; null before."""

    fallback_mfa_available: bool | Unset = model_field(name="fallbackMfaAvailable", default=UNSET)
    """True if another second factor may be used; ask for it with `try_another_mfa`."""

    challenge_id: str | None | Unset = model_field(name="challengeId", default=UNSET)
    """Id to send back with the MFA code; null if none is needed."""
