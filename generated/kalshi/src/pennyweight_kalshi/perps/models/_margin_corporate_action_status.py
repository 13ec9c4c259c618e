# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class MarginCorporateActionStatus(OpenStrEnum):
    """State of a corporate action."""

    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"
    APPLIED = "applied"
    LAPSED = "lapsed"
