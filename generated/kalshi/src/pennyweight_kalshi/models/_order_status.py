# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class OrderStatus(OpenStrEnum):
    """State of an order: `resting` on the book, `canceled`, or `executed` in full."""

    RESTING = "resting"
    CANCELED = "canceled"
    EXECUTED = "executed"
