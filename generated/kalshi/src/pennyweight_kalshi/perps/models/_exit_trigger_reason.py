# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class ExitTriggerReason(OpenStrEnum):
    """Why a trigger ended."""

    USER_CANCELED = "user_canceled"
    POSITION_CLOSED = "position_closed"
    ENTRY_NOT_FILLED = "entry_not_filled"
    ORDER_REJECTED = "order_rejected"
    POSITION_FLIPPED = "position_flipped"
