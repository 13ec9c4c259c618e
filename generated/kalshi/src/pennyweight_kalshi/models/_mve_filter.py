# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class MveFilter(OpenStrEnum):
    """How to treat markets that combine several events."""

    ONLY = "only"
    EXCLUDE = "exclude"
