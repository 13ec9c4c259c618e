# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

from pennyweight_core.runtime import OpenStrEnum


class AuthenticationStatus(OpenStrEnum):
    """Outcome of a request for a token; `mfaRequired` and `available` are not documented further."""

    FAILED = "failed"
    SUCCEEDED = "succeeded"
    MFA_REQUIRED = "mfaRequired"
    AVAILABLE = "available"
