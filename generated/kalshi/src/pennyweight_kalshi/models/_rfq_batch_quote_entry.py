# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput


@model
class RFQBatchQuoteEntry:
    """Prices for one RFQ of a batch."""

    rfq_id: str
    """UUID of the RFQ to price, exactly as received."""

    yes_bid: DecimalInput
    """Your bid for YES, in US dollars per contract."""

    no_bid: DecimalInput
    """Your bid for NO, in US dollars per contract."""
