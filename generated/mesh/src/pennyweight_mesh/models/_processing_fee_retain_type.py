# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class ProcessingFeeRetainType(OpenStrEnum):
    """Way in which a processing fee is collected."""

    DEFAULT = "default"
    SMART_DEPOSIT = "smartDeposit"
