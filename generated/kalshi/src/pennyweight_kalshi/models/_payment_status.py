# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class PaymentStatus(OpenStrEnum):
    """State of a deposit or withdrawal: `pending`, `applied` to the balance, `failed`, or `returned` (sent back)."""

    PENDING = "pending"
    APPLIED = "applied"
    FAILED = "failed"
    RETURNED = "returned"
