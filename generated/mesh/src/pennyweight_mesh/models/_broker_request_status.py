# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerRequestStatus(OpenStrEnum):
    """Whether an institution answered; `notAuthorized` means that the account must be connected again."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    NOT_AUTHORIZED = "notAuthorized"
