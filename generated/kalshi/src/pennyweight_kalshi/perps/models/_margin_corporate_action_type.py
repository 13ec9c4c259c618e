# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class MarginCorporateActionType(OpenStrEnum):
    """Kind of a corporate action."""

    CASH_DIVIDEND = "cash_dividend"
    SPECIAL_DIVIDEND = "special_dividend"
    SPIN_OFF = "spin_off"
    STOCK_SPLIT = "stock_split"
    FINAL_SETTLEMENT = "final_settlement"
    TICKER_CHANGE = "ticker_change"
