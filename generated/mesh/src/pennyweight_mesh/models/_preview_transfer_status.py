# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class PreviewTransferStatus(OpenStrEnum):
    """Outcome of a preview; `requiresFunding` means that the balance is too low."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    REQUIRES_FUNDING = "requiresFunding"
