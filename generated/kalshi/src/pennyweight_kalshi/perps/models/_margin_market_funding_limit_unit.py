# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class MarginMarketFundingLimitUnit(OpenStrEnum):
    """Whether funding is bounded as a percentage of the price or in US dollars for one contract."""

    PERCENTAGE = "percentage"
    DOLLAR = "dollar"
