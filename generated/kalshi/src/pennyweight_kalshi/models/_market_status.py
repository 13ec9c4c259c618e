# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class MarketStatus(OpenStrEnum):
    """
    State of a market: `initialized` before trading, `inactive` while paused, `active`, `closed`, `determined`
    (result known), `disputed`, `amended` (result changed), `finalized` (paid out).
    """

    INITIALIZED = "initialized"
    INACTIVE = "inactive"
    ACTIVE = "active"
    CLOSED = "closed"
    DETERMINED = "determined"
    DISPUTED = "disputed"
    AMENDED = "amended"
    FINALIZED = "finalized"
