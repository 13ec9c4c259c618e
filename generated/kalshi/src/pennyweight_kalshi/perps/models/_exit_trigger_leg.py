# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class ExitTriggerLeg(OpenStrEnum):
    """Leg of a bracket."""

    STOP_LOSS = "stop_loss"
    TAKE_PROFIT = "take_profit"
