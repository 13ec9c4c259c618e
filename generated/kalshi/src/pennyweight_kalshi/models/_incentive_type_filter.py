# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class IncentiveTypeFilter(OpenStrEnum):
    """Programs to list by rewarded activity, or `all`. The two with `margin` are for perpetual futures."""

    ALL = "all"
    LIQUIDITY = "liquidity"
    VOLUME = "volume"
    MARGIN_MAKER_VOLUME = "margin_maker_volume"
    MARGIN_TAKER_VOLUME = "margin_taker_volume"
