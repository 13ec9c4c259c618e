# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class IncentiveType(OpenStrEnum):
    """Rewarded activity: resting orders (`liquidity`), trading (`volume`), or trading futures as maker or taker."""

    LIQUIDITY = "liquidity"
    VOLUME = "volume"
    MARGIN_MAKER_VOLUME = "margin_maker_volume"
    MARGIN_TAKER_VOLUME = "margin_taker_volume"
