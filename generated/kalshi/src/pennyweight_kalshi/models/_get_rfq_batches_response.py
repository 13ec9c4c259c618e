# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._rfq_batch import RFQBatch


@model
class GetRFQBatchesResponse:
    """One page of RFQ batches."""

    rfq_batches: list[RFQBatch]
    """Batches of this page, the latest change first."""

    cursor: str | Unset = UNSET
    """Cursor of the next page. Empty or absent on the last one."""
