# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ._outcome_side import OutcomeSide
    from ._quote import Quote
    from ._rfq_batch_quote_status import RFQBatchQuoteStatus


@model
class RFQBatchQuote:
    """One maker's prices for all RFQs of a batch."""

    id: str
    """UUID of the batch quote; pass it on exactly as received."""

    rfq_batch_id: str
    """UUID of the batch that is quoted."""

    creator_id: str
    """Public id of the maker."""

    rfq_creator_id: str
    """Public id of the batch's creator, unless obscured."""

    status: RFQBatchQuoteStatus
    """Step that the batch quote has reached."""

    created_ts: datetime
    """Time of creation; a date and time, despite its name."""

    updated_ts: datetime
    """Time of the last change; a date and time, despite its name."""

    quotes: list[Quote]
    """One quote for each RFQ; after the acceptance, for each RFQ this maker won. Match them by `rfq_id`."""

    accepted_side: OutcomeSide | Unset = UNSET
    """Side that was accepted on the RFQs this maker won. Absent before."""

    accepted_ts: datetime | Unset = UNSET
    """Time of the acceptance. Absent before."""

    confirmed_ts: datetime | Unset = UNSET
    """Time of the maker's confirmation. Absent before."""

    rest_remainder: bool | Unset = UNSET
    """True when whatever stays unfilled goes on resting as an order. Sent to the maker only."""

    post_only: bool | Unset = UNSET
    """True when the maker's orders must not take liquidity. Sent to the maker only."""

    creator_user_id: str | Unset = UNSET
    """User id of the maker. Sent to the maker only."""

    creator_subaccount: int | Unset = UNSET
    """Subaccount of the maker; 0 is the primary account. Sent to the maker only."""

    rfq_creator_user_id: str | Unset = UNSET
    """User id of the batch's creator. Sent to that creator only."""

    rfq_creator_subaccount: int | Unset = UNSET
    """Subaccount of the batch's creator; 0 is the primary account. Sent to that creator only."""
