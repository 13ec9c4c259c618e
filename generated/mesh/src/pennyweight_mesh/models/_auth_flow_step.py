# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class AuthFlowStep(OpenStrEnum):
    """Step of a login with several stages; so far only BinanceInternationalDirect uses them."""

    LOGIN_PASSWORD = "loginPassword"
    MFA_FLOW = "mfaFlow"
    FACE_VERIFICATION = "faceVerification"
    CREATE_API_KEY = "createAPIKey"
    LOGIN_QR_CODE = "loginQrCode"
