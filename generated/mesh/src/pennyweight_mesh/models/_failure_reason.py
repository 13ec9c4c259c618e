# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class FailureReason(OpenStrEnum):
    """Reason why a transfer could not be verified."""

    NOT_SUPPORTED_ON_INTEGRATION = "notSupportedOnIntegration"
    NOT_SUPPORTED_ON_NETWORK = "notSupportedOnNetwork"
    INVALID_ADDRESS_FORMAT = "invalidAddressFormat"
    NOT_SUPPORTED_ON_TOKEN = "notSupportedOnToken"
