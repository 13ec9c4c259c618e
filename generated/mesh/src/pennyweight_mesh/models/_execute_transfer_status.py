# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class ExecuteTransferStatus(OpenStrEnum):
    """Outcome of executing a transfer. Values ending in `Required` name a confirmation that the user still owes."""

    SUCCEEDED = "succeeded"
    IN_PROGRESS = "inProgress"
    FAILED = "failed"
    MFA_REQUIRED = "mfaRequired"
    EMAIL_CONFIRMATION_REQUIRED = "emailConfirmationRequired"
    DEVICE_CONFIRMATION_REQUIRED = "deviceConfirmationRequired"
    MFA_FAILED = "mfaFailed"
    ADDRESS_WHITELIST_REQUIRED = "addressWhitelistRequired"
    SECOND_MFA_REQUIRED = "secondMfaRequired"
    DE_FI_WALLET_CONFIRMATION_REQUIRED = "deFiWalletConfirmationRequired"
    EMAIL_CONFIRMATION_APPROVAL_REQUIRED = "emailConfirmationApprovalRequired"
