# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerResponseStatus(OpenStrEnum):
    """Extra step that an institution demands: an MFA code, or identity verification (KYC)."""

    UNKNOWN = "unknown"
    MFA_REQUIRED = "mfaRequired"
    KYC_REQUIRED = "kycRequired"
