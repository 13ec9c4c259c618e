# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerOrderStatus(OpenStrEnum):
    """State of an order; only `inProgress` orders can be canceled."""

    UNKNOWN = "unknown"
    IN_PROGRESS = "inProgress"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    FAILED = "failed"
    SUCCESS = "success"
    PARTIALLY_FILLED = "partiallyFilled"
    EXPIRED = "expired"
