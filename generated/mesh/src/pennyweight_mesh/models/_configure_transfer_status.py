# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class ConfigureTransferStatus(OpenStrEnum):
    """
    Outcome of configuring a transfer; `notAuthorizedFrom` and `notAuthorizedTo` ask for a new connection of that
    account.
    """

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    VALIDATION_FAILED = "validationFailed"
    NOT_AUTHORIZED_TO = "notAuthorizedTo"
    NOT_AUTHORIZED_FROM = "notAuthorizedFrom"
    KYC_REQUIRED = "kycRequired"
    FROM_INTEGRATION_NOT_SUPPORTED = "fromIntegrationNotSupported"
    TO_INTEGRATION_NOT_SUPPORTED = "toIntegrationNotSupported"
