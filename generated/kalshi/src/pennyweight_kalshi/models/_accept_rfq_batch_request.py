# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._outcome_side import OutcomeSide
    from ._rfq_batch_accept_limit import RFQBatchAcceptLimit


@model
class AcceptRFQBatchRequest:
    """Side of a batch to accept, and the lowest bids to accept it at."""

    accepted_side: OutcomeSide
    """Side to accept on every RFQ: `yes` or `no`."""

    min_bids: list[RFQBatchAcceptLimit]
    """One entry for each RFQ; a bid below it makes the whole call fail, a better one fills better."""

    client_order_id: str | Unset = UNSET
    """Your own id of the acceptance; repeating it returns the result of the one that succeeded. Generated if omitted."""
