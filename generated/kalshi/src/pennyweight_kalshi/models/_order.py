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
    """An order of yours, as it stands now."""

    order_id: str
    """The exchange's id."""

    user_id: str
    """The member who placed it."""

    client_order_id: str
    """Your own id, as given when it was placed."""

    ticker: str
    """The market."""

    outcome_side: OutcomeSide
    """The result it gains from; its price is not turned around by that."""

    book_side: BookSide
    """The same in terms of the book: `bid` gains from YES, `ask` from NO."""

    type: OrderType
    """Whether it names its price."""

    status: OrderStatus
    """Whether it is still on the book."""

    yes_price_dollars: Decimal
    """Its price for YES, in US dollars a contract."""

    no_price_dollars: Decimal
    """Its price for NO, in US dollars a contract."""

    fill_count_fp: Decimal
    """Contracts traded so far."""

    remaining_count_fp: Decimal
    """Contracts still on the book; 0 once it is cancelled."""

    initial_count_fp: Decimal
    """Contracts it was placed for."""

    taker_fill_cost_dollars: Decimal
    """Spent where it met resting orders, in US dollars."""

    maker_fill_cost_dollars: Decimal
    """Spent where others met it, in US dollars."""

    taker_fees_dollars: Decimal
    """Fees where it met resting orders, in US dollars."""

    maker_fees_dollars: Decimal
    """Fees where others met it, in US dollars."""

    side: ContractSide | Unset = UNSET
    """Deprecated. The contract named in the order. Use `outcome_side`."""

    action: OrderAction | Unset = UNSET
    """Deprecated. Buy or sell, as to `side`. Use `book_side`."""

    expiration_time: datetime | None | Unset = UNSET
    """When it lapses. Null or absent when it does not."""

    created_time: datetime | None | Unset = UNSET
    """When it was placed. Null when not recorded."""

    last_update_time: datetime | None | Unset = UNSET
    """When it was last amended, cancelled or traded. Null or absent before."""

    self_trade_prevention_type: SelfTradePreventionType | None | Unset = UNSET
    """What gives way when it meets another of yours. Null or absent when none was named."""

    order_group_id: str | None | Unset = UNSET
    """The group of orders it is in. Null or absent without one."""

    cancel_order_on_pause: bool | Unset = UNSET
    """True when a pause of the exchange cancels it. Absent means false."""

    subaccount_number: int | None | Unset = UNSET
    """0 is the primary account, 1–63 a subaccount. Null or absent when unknown."""

    exchange_index: int | Unset = UNSET
    """The shard it is on. Absent in answers older than the shards."""
