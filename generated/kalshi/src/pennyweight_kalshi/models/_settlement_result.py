# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class SettlementResult(OpenStrEnum):
    """Result that a market was settled on: `yes`, `no`, or `scalar` for a payout of its own."""

    YES = "yes"
    NO = "no"
    SCALAR = "scalar"
