# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from pennyweight_core.runtime import UnixSeconds

    from ._book_side import BookSide
    from ._contract_side import ContractSide
    from ._order_action import OrderAction
    from ._outcome_side import OutcomeSide


@model
class Fill:
    """Match of an order of yours, in whole or in part."""

    fill_id: str
    """Id of the fill; `trade_id` holds the same value."""

    trade_id: str
    """Older name of `fill_id`, with the same value."""

    order_id: str
    """Order that was filled, in whole or in part."""

    ticker: str
    """Ticker of the market traded."""

    market_ticker: str
    """Older name of `ticker`, with the same value."""

    outcome_side: OutcomeSide
    """Outcome that you gain from: `yes` for buying YES or selling NO. Prices are not converted to that side."""

    book_side: BookSide
    """The same direction in terms of the order book: `bid` gains from YES, `ask` from NO."""

    count_fp: Decimal
    """Contracts filled at this price."""

    yes_price_dollars: Decimal
    """Fill price in terms of YES, in US dollars per contract."""

    no_price_dollars: Decimal
    """Fill price in terms of NO, in US dollars per contract: one dollar minus the YES price."""

    is_taker: bool
    """True when your order took liquidity from the book, false when it was resting."""

    fee_cost: Decimal
    """Your fee for this fill, in US dollars."""

    exchange_index: int | Unset = UNSET
    """Shard on which it was matched. Absent in answers older than the shards."""

    side: ContractSide | Unset = UNSET
    """Deprecated. Contract named in the order; says nothing about direction without `action`. Use `outcome_side`."""

    action: OrderAction | Unset = UNSET
    """Deprecated. Whether `side` was bought or sold. Use `book_side`."""

    created_time: datetime | Unset = UNSET
    """Time at which the order was filled. Absent when not recorded."""

    subaccount_number: int | None | Unset = UNSET
    """Subaccount that traded; 0 is the primary account. Null or absent for customers of clearing members."""

    ts: UnixSeconds | Unset = UNSET
    """Unix seconds of the fill; older form of `created_time`."""
