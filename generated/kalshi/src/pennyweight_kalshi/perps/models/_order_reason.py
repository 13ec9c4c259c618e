# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class OrderReason(OpenStrEnum):
    """Why the system placed an order."""

    LIQUIDATION = "liquidation"
    TAKE_PROFIT_STOP_LOSS = "take_profit_stop_loss"
