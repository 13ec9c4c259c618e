# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput


@model
class CreateQuoteRequest:
    """Prices to answer an RFQ with."""

    rfq_id: str
    """UUID of the RFQ to answer, exactly as received."""

    yes_bid: DecimalInput
    """Your bid for YES, in US dollars per contract."""

    no_bid: DecimalInput
    """Your bid for NO, in US dollars per contract."""

    rest_remainder: bool
    """True to let whatever stays unfilled rest as an order."""

    post_only: bool | Unset = UNSET
    """True to cancel your order rather than take liquidity with it. Default: false."""

    subaccount: int | Unset = UNSET
    """Subaccount to quote from, 1–63. Default: 0, the primary account."""
