# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class B2BBrokerAuthStatus(OpenStrEnum):
    """Outcome of a token refresh; `mfaRequired` asks for another request with an MFA code."""

    FAILED = "failed"
    SUCCEEDED = "succeeded"
    MFA_REQUIRED = "mfaRequired"
