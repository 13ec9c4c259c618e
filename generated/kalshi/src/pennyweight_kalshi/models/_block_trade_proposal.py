# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ._outcome_side import OutcomeSide


@model
class BlockTradeProposal:
    """Trade of two named members off the order book, which both must accept."""

    id: str
    """Id of the proposal, as `block_trades.accept` takes it."""

    proposer_user_id: str
    """User id of the member who proposed it."""

    buyer_user_id: str
    """Buyer's user id. Empty unless that is you."""

    seller_user_id: str
    """Seller's user id. Empty unless that is you."""

    market_ticker: str
    """Which market the trade would be in."""

    price_centi_cents: int
    """Price in hundredths of a US cent per contract: 4500 is 45 cents."""

    centicount: int
    """Hundredths of contracts to trade: 1000 is 10 contracts."""

    maker_side: OutcomeSide
    """Outcome that the maker of the trade takes."""

    expiration_ts: datetime
    """Time after which it can't be accepted; a date and time, despite its name."""

    status: str
    """State of the proposal; Kalshi documents no list of values."""

    created_ts: datetime
    """Time of the proposal; a date and time, despite its name."""

    updated_ts: datetime
    """Time of the last change; a date and time, despite its name."""

    buyer_accepted: bool
    """True once the buyer has accepted."""

    seller_accepted: bool
    """True once the seller has accepted."""

    buyer_subtrader_id: str | Unset = UNSET
    """Subtrader of the buyer. Empty unless the buyer is you."""

    seller_subtrader_id: str | Unset = UNSET
    """Subtrader of the seller. Empty unless the seller is you."""

    buyer_accepted_ts: datetime | Unset = UNSET
    """Time at which the buyer accepted. Absent before."""

    seller_accepted_ts: datetime | Unset = UNSET
    """Time at which the seller accepted. Absent before."""

    executed_ts: datetime | Unset = UNSET
    """Time of the trade. Absent until both have accepted."""

    buyer_order_id: str | Unset = UNSET
    """Id of the order made for the buyer. Absent before the trade."""

    seller_order_id: str | Unset = UNSET
    """Id of the order made for the seller. Absent before the trade."""
