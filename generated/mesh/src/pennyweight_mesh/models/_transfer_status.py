# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class TransferStatus(OpenStrEnum):
    """State of a transfer that Mesh has started."""

    PENDING = "pending"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
