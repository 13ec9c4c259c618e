# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class MarketStatusFilter(OpenStrEnum):
    """
    State to filter by, in other words than `MarketStatus`: `open` finds active markets, `paused` inactive ones,
    `closed` all between close and payout, `settled` finalized ones.
    """

    UNOPENED = "unopened"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    SETTLED = "settled"
