# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class RFQBatchQuoteStatus(OpenStrEnum):
    """
    Step of a batch quote: `open`, `accepted`, `confirmed`, `executed`, `cancelled`; `partially_executed` if one
    fill cancelled an order that another leg needed.
    """

    OPEN = "open"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    EXECUTED = "executed"
    PARTIALLY_EXECUTED = "partially_executed"
    CANCELLED = "cancelled"
