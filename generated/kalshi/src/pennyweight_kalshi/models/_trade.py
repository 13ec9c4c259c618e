# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._book_side import BookSide
    from ._contract_side import ContractSide
    from ._outcome_side import OutcomeSide


@model
class Trade:
    """Trade between two members, without their identities."""

    trade_id: str
    """Id of the trade, e.g. to skip one that was seen before."""

    ticker: str
    """Ticker of the market traded."""

    count_fp: Decimal
    """Contracts that changed hands."""

    yes_price_dollars: Decimal
    """Price in terms of YES, in US dollars per contract."""

    no_price_dollars: Decimal
    """Price in terms of NO, in US dollars per contract: one dollar minus the YES price."""

    taker_outcome_side: OutcomeSide
    """Outcome that the taker gains from; the maker has the other one. Prices are not converted to that side."""

    taker_book_side: BookSide
    """The taker's direction in terms of the order book: `bid` gains from YES, `ask` from NO."""

    created_time: datetime
    """Time at which the trade was executed."""

    is_block_trade: bool
    """True for a trade negotiated off the order book, e.g. by RFQ or block trade."""

    taker_side: ContractSide | Unset = UNSET
    """Deprecated. Contract that the taker named; not a direction. Use `taker_outcome_side`."""
