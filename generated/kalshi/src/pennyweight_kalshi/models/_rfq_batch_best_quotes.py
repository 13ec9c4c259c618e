# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ._rfq_batch_best_quote import RFQBatchBestQuote
    from ._rfq_batch_status import RFQBatchStatus


@model
class RFQBatchBestQuotes:
    """Best bids on all RFQs of a batch; accepting fills at these prices."""

    rfq_batch_id: str
    """UUID of the batch."""

    status: RFQBatchStatus
    """Whether the batch can still be accepted; only an open one has bids."""

    version: int
    """Number that grows with every change of a best bid."""

    yes_complete: bool
    """True when every RFQ has a bid for YES, which accepting that side needs."""

    no_complete: bool
    """True when every RFQ has a bid for NO, which accepting that side needs."""

    rfqs: list[RFQBatchBestQuote]
    """One entry for each RFQ, in the order of the batch."""

    updated_ts: datetime | Unset = UNSET
    """Time of the last change of a best bid. Absent before the first."""
