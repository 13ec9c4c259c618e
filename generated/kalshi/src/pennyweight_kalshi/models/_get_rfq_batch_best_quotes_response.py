# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._rfq_batch_best_quotes import RFQBatchBestQuotes


@model
class GetRFQBatchBestQuotesResponse:
    """Best bids on the batch asked for."""

    best_quotes: RFQBatchBestQuotes
    """Best bids, without the makers' identities."""
