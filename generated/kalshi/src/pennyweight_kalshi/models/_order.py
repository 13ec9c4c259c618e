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
    from ._order_action import OrderAction
    from ._order_status import OrderStatus
    from ._order_type import OrderType
    from ._outcome_side import OutcomeSide
    from ._self_trade_prevention_type import SelfTradePreventionType


@model
class Order:
    """Order of yours in its present state."""

    order_id: str
    """Id given by the exchange; cancel and amend by it."""

    user_id: str
    """Id of the member who placed the order."""

    client_order_id: str
    """Your own id, as given when the order was placed."""

    ticker: str
    """Ticker of the order's market, e.g. `KXHIGHNY-26NOV29-T45`."""

    outcome_side: OutcomeSide
    """Outcome that the order gains from: `yes` for buying YES or selling NO. Prices are not converted to that side."""

    book_side: BookSide
    """The same direction in terms of the order book: `bid` gains from YES, `ask` from NO."""

    type: OrderType
    """Whether the order has a price limit; new ones always have."""

    status: OrderStatus
    """Whether the order still rests on the book."""

    yes_price_dollars: Decimal
    """Limit price in terms of YES, in US dollars per contract."""

    no_price_dollars: Decimal
    """Limit price in terms of NO, in US dollars per contract: one dollar minus the YES price."""

    fill_count_fp: Decimal
    """Contracts filled so far."""

    remaining_count_fp: Decimal
    """Contracts still resting; 0 after a cancel."""

    initial_count_fp: Decimal
    """Contracts that the order was placed for."""

    taker_fill_cost_dollars: Decimal
    """Cost of the contracts filled as taker, in US dollars."""

    maker_fill_cost_dollars: Decimal
    """Cost of the contracts filled as maker, in US dollars."""

    taker_fees_dollars: Decimal
    """Fees for contracts filled as taker, in US dollars."""

    maker_fees_dollars: Decimal
    """Fees for contracts filled as maker, in US dollars."""

    side: ContractSide | Unset = UNSET
    """Deprecated. Contract named in the order; says nothing about direction without `action`. Use `outcome_side`."""

    action: OrderAction | Unset = UNSET
    """Deprecated. Whether `side` was bought or sold. Use `book_side`."""

    expiration_time: datetime | None | Unset = UNSET
    """Time at which the order expires. Null or absent when it rests until cancelled."""

    created_time: datetime | None | Unset = UNSET
    """Time at which the order was placed. Null when not recorded."""

    last_update_time: datetime | None | Unset = UNSET
    """Time of the last amendment, cancel or fill. Null or absent before the first."""

    self_trade_prevention_type: SelfTradePreventionType | None | Unset = UNSET
    """Handling of a match with another order of yours. Null or absent when none was chosen."""

    order_group_id: str | None | Unset = UNSET
    """Order group that the order is part of. Null or absent without one."""

    cancel_order_on_pause: bool | Unset = UNSET
    """True when a pause of trading cancels the order. Default: false."""

    subaccount_number: int | None | Unset = UNSET
    """Subaccount that placed it; 0 is the primary account. Null or absent when unknown."""

    exchange_index: int | Unset = UNSET
    """Shard the order is on. Absent in answers older than the shards."""
