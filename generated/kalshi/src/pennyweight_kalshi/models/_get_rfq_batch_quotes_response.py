# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._rfq_batch_quote import RFQBatchQuote


@model
class GetRFQBatchQuotesResponse:
    """Batch quotes that you may see."""

    batch_quotes: list[RFQBatchQuote]
    """Your own as a maker; as the creator, those of the winning makers once the batch is accepted."""
