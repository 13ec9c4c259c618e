# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput


@model
class RFQBatchAcceptLimit:
    """Lowest bid to accept on one RFQ of a batch."""

    rfq_id: str
    """UUID of the RFQ, exactly as received."""

    bid_dollars: DecimalInput
    """Lowest bid to accept on the chosen side, in US dollars per contract; usually the best bid you saw."""
