# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class RFQBatchBestQuote:
    """Best bids on one RFQ of a batch, over all makers."""

    rfq_id: str
    """UUID of the RFQ."""

    market_ticker: str
    """Ticker of its combo market."""

    yes_bid_dollars: Decimal | Unset = UNSET
    """Best bid for YES, in US dollars per contract. Absent when there is none."""

    no_bid_dollars: Decimal | Unset = UNSET
    """Best bid for NO, in US dollars per contract. Absent when there is none."""

    yes_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the best bid for YES. Absent when there is none."""

    no_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the best bid for NO. Absent when there is none."""
