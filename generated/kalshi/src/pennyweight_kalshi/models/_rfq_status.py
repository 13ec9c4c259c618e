# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class RFQStatus(OpenStrEnum):
    """State of an RFQ: `open` for quotes, or `closed`."""

    OPEN = "open"
    CLOSED = "closed"
