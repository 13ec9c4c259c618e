# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class TimeInForce(OpenStrEnum):
    """
    How long an order may rest: `fill_or_kill` fills in full at once or not at all, `immediate_or_cancel` fills at
    once what it can, `good_till_canceled` rests.
    """

    FILL_OR_KILL = "fill_or_kill"
    GOOD_TILL_CANCELED = "good_till_canceled"
    IMMEDIATE_OR_CANCEL = "immediate_or_cancel"
