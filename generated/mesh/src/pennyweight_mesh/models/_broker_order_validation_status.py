# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerOrderValidationStatus(OpenStrEnum):
    """Whether an order would be accepted."""

    SUCCESS = "success"
    FAILED = "failed"
