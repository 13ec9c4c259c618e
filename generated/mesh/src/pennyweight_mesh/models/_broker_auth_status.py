# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerAuthStatus(OpenStrEnum):
    """Outcome of one login step; anything but `succeeded` and the failures asks for another input."""

    FAILED = "failed"
    CHALLENGE_FAILED = "challengeFailed"
    SUCCEEDED = "succeeded"
    CHALLENGE_ISSUED = "challengeIssued"
    MFA_REQUIRED = "mfaRequired"
    OPEN_IN_BROKER_MODULE = "openInBrokerModule"
    DELAYED = "delayed"
    DEVICE_CONFIRMATION_REQUIRED = "deviceConfirmationRequired"
    EMAIL_VERIFICATION = "emailVerification"
    EMAIL_RECEIVED = "emailReceived"
    CAPTCHA_CHALLENGE = "captchaChallenge"
    FACE_VERIFICATION = "faceVerification"
    BIND_MFA_REQUIRED = "bindMfaRequired"
    API_KEY_GENERATION_ERROR = "apiKeyGenerationError"
    QR_CODE_REQUIRED = "qrCodeRequired"
    QR_CODE_EXPIRED = "qrCodeExpired"
    DEVICE_LOGIN_VERIFIED = "deviceLoginVerified"
