# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class MarketType(OpenStrEnum):
    """Payout of a market: `binary` all or nothing, `scalar` a share."""

    BINARY = "binary"
    SCALAR = "scalar"
