# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class MarketResult(OpenStrEnum):
    """Result of a market: `yes`, `no`, `scalar` for a payout of `settlement_value_dollars`, empty until known."""

    YES = "yes"
    NO = "no"
    SCALAR = "scalar"
    EMPTY = ""
