# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class SettlementBoundsType(OpenStrEnum):
    """Bounds on the payout of YES: `default` for none, `floor` for a least amount."""

    DEFAULT = "default"
    FLOOR = "floor"
