# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._outcome_side import OutcomeSide
    from ._quote import Quote


@model
class AcceptRFQBatchResponse:
    """Quotes that were accepted; their makers confirm next."""

    accepted_side: OutcomeSide
    """Side accepted on every RFQ."""

    quotes: list[Quote]
    """Quote accepted on each RFQ, in the order of the batch."""
