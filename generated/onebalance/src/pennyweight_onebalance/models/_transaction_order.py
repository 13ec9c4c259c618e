# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from pennyweight_core.runtime import OpenStrEnum


class TransactionOrder(OpenStrEnum):
    """Field by which a history is sorted."""

    CREATED_AT = "createdAt"
    UPDATED_AT = "updatedAt"
