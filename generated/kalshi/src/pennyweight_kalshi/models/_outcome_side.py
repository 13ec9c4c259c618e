# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class OutcomeSide(OpenStrEnum):
    """Outcome of a market: YES or NO. Of an order or trade, the outcome that it gains from."""

    YES = "yes"
    NO = "no"
