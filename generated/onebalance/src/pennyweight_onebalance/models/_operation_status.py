# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from pennyweight_core.runtime import OpenStrEnum


class OperationStatus(OpenStrEnum):
    """State of an execution; `COMPLETED`, `REFUNDED` and `FAILED` are final."""

    PENDING = "PENDING"
    IN_PROGRESS = "IN_PROGRESS"
    EXECUTED = "EXECUTED"
    COMPLETED = "COMPLETED"
    REFUNDED = "REFUNDED"
    FAILED = "FAILED"
