# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class OrderType(OpenStrEnum):
    """Kind of order: `limit` has a worst price, `market` has none."""

    LIMIT = "limit"
    MARKET = "market"
