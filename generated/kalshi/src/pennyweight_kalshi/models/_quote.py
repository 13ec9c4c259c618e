# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._outcome_side import OutcomeSide
    from ._quote_status import QuoteStatus


@model
class Quote:
    """Maker's answer to an RFQ: a price for YES and one for NO."""

    id: str
    """UUID of the quote; pass it on exactly as received."""

    rfq_id: str
    """UUID of the RFQ that is answered."""

    creator_id: str
    """Public id of the maker."""

    rfq_creator_id: str
    """
    Public id of the RFQ's creator. For an obscured one, others see the SHA-256 of nothing until the quote has
    executed.
    """

    market_ticker: str
    """Which market the prices are for."""

    contracts_fp: Decimal
    """Contracts quoted; each side may offer its own number."""

    yes_bid_dollars: Decimal
    """Maker's bid for YES, in US dollars per contract."""

    no_bid_dollars: Decimal
    """Maker's bid for NO, in US dollars per contract."""

    created_ts: datetime
    """Time of creation; a date and time, despite its name."""

    updated_ts: datetime
    """Time of the last change; a date and time, despite its name."""

    status: QuoteStatus
    """Step the quote has reached: accepted by the RFQ's creator, confirmed by the maker, executed."""

    accepted_side: OutcomeSide | Unset = UNSET
    """Side of the quote that was accepted. Absent before."""

    accepted_ts: datetime | Unset = UNSET
    """Time of the acceptance. Absent before."""

    confirmed_ts: datetime | Unset = UNSET
    """Time of the maker's confirmation. Absent before."""

    executed_ts: datetime | Unset = UNSET
    """Time of the execution. Absent before."""

    cancelled_ts: datetime | Unset = UNSET
    """Time of the cancellation. Absent unless cancelled."""

    rest_remainder: bool | Unset = UNSET
    """True when whatever stays unfilled goes on resting as an order."""

    post_only: bool | Unset = UNSET
    """True when the maker's order must not take liquidity. Sent to the maker only."""

    cancellation_reason: str | Unset = UNSET
    """Reason for the cancellation. Absent unless cancelled."""

    creator_user_id: str | Unset = UNSET
    """User id of the maker. Sent to the maker only."""

    rfq_creator_user_id: str | Unset = UNSET
    """User id of the RFQ's creator. Sent to that creator only."""

    rfq_target_cost_dollars: Decimal | Unset = UNSET
    """Target cost of the RFQ, in US dollars. Absent when it is sized in contracts."""

    target_cost_excludes_fees: bool | Unset = UNSET
    """True when the offered contracts were computed without room for fees in the target cost. Default: false."""

    rfq_creator_order_id: str | Unset = UNSET
    """Order of the RFQ's creator. Sent to that creator only."""

    creator_order_id: str | Unset = UNSET
    """Order of the maker. Sent to the maker only."""

    creator_subaccount: int | Unset = UNSET
    """Subaccount of the maker; 0 is the primary account. Sent to the maker only."""

    rfq_creator_subaccount: int | Unset = UNSET
    """Subaccount of the RFQ's creator; 0 is the primary account. Sent to that creator only."""

    yes_contracts_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for YES. May be absent."""

    no_contracts_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for NO. May be absent."""
