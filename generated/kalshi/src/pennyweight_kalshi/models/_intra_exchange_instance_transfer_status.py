# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class IntraExchangeInstanceTransferStatus(OpenStrEnum):
    """State of a transfer: `pending` until its last step is done, then `complete`."""

    PENDING = "pending"
    COMPLETE = "complete"
