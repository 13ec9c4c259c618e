# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class RestingMarginReservation(OpenStrEnum):
    """
    Collateral that rebalancing leaves in place for resting orders: `none`, `max` (the largest commitment on one
    side of a market) or `sum` (that of every order).
    """

    NONE = "none"
    MAX = "max"
    SUM = "sum"
