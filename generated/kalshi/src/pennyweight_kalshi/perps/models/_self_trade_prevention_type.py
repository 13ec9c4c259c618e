# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class SelfTradePreventionType(OpenStrEnum):
    """
    Order to stop when two orders of one member would trade: `taker_at_cross` cancels the rest of the incoming one,
    `maker` cancels the resting one and goes on.
    """

    TAKER_AT_CROSS = "taker_at_cross"
    MAKER = "maker"
