# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class MfaScheme(OpenStrEnum):
    """Way in which an institution confirms a login."""

    MFA_CODE = "mfaCode"
    CHALLENGE = "challenge"
    DEVICE_CONFIRMATION = "deviceConfirmation"
    SECURITY_QUESTION = "securityQuestion"
