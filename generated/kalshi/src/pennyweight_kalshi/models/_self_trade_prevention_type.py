# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class SelfTradePreventionType(OpenStrEnum):
    """
    What gives way when two orders of one member meet: `taker_at_cross` ends the incoming one, with what it has
    traded by then; `maker` cancels the resting one and goes on.
    """

    TAKER_AT_CROSS = "taker_at_cross"
    MAKER = "maker"
