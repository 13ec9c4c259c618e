# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class CollectionStatusFilter(OpenStrEnum):
    """State to filter collections by: `unopened`, `open` while combos can be made, or `closed`."""

    UNOPENED = "unopened"
    OPEN = "open"
    CLOSED = "closed"
