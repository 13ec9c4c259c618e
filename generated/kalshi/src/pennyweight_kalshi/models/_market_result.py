# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class MarketResult(OpenStrEnum):
    """How a market came out. `scalar` pays `settlement_value_dollars`; the empty string says that it is still open."""

    YES = "yes"
    NO = "no"
    SCALAR = "scalar"
    VALUE = ""
