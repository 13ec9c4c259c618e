# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class OrderAction(OpenStrEnum):
    """Direction in the older order form, which names a contract and whether to buy or sell it."""

    BUY = "buy"
    SELL = "sell"
