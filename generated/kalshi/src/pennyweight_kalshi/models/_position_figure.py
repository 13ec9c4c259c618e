# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class PositionFigure(OpenStrEnum):
    """A figure of a position: contracts held, or dollars spent."""

    POSITION = "position"
    TOTAL_TRADED = "total_traded"
