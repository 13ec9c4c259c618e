# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class RFQBatchStatus(OpenStrEnum):
    """
    State of an RFQ batch: `open` for quotes, `accepted` while the winning makers confirm and it executes, `closed`
    when finished.
    """

    OPEN = "open"
    ACCEPTED = "accepted"
    CLOSED = "closed"
