# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._rfq_batch_quote_entry import RFQBatchQuoteEntry


@model
class CreateRFQBatchQuoteRequest:
    """Prices for every RFQ of a batch; replaces your previous ones."""

    quotes: list[RFQBatchQuoteEntry]
    """One entry for each RFQ of the batch, none left out."""

    rest_remainder: bool
    """True to let whatever stays unfilled rest as an order."""

    post_only: bool | Unset = UNSET
    """True to cancel your orders rather than take liquidity with them. Default: false."""

    subaccount: int | Unset = UNSET
    """Subaccount to quote from, 1–63. Default: 0, the primary account."""
