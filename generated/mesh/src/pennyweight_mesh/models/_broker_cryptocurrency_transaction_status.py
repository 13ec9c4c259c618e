# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerCryptocurrencyTransactionStatus(OpenStrEnum):
    """State of a transfer at an institution. Several values name a confirmation that the user still owes."""

    UNKNOWN = "unknown"
    FAILED = "failed"
    FROZEN = "frozen"
    SUCCEEDED = "succeeded"
    MFA_REQUIRED = "mfaRequired"
    PENDING = "pending"
    EXPIRED = "expired"
    CANCELED = "canceled"
    WAITING_FOR_SIGNATURE = "waitingForSignature"
    WAITING_FOR_CLEARING = "waitingForClearing"
    AWAITING_APPROVAL = "awaitingApproval"
    AWAITING_CONFIRMATION = "awaitingConfirmation"
    AWAITING_VERIFICATION = "awaitingVerification"
    REJECTED = "rejected"
    PENDING_CANCEL = "pendingCancel"
    EMAIL_VERIFICATION = "emailVerification"
    DEVICE_CONFIRMATION_REQUIRED = "deviceConfirmationRequired"
    MFA_FAILED = "mfaFailed"
    ADDRESS_WHITELIST_REQUIRED = "addressWhitelistRequired"
    SECOND_MFA_REQUIRED = "secondMfaRequired"
    EMAIL_CONFIRMATION_APPROVAL_REQUIRED = "emailConfirmationApprovalRequired"
    TRAVEL_RULE_REQUIRED = "travelRuleRequired"
