# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class MveFilter(OpenStrEnum):
    """Treatment of combo markets: `only` lists nothing else, `exclude` leaves them out."""

    ONLY = "only"
    EXCLUDE = "exclude"
