# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from ._book_side import BookSide
    from ._self_trade_prevention_type import SelfTradePreventionType
    from ._time_in_force import TimeInForce


@model
class CreateOrderV2Request:
    """An order in an event market, in terms of its YES book."""

    ticker: str
    """The market."""

    side: BookSide
    """Whether to buy or to sell YES."""

    count: Decimal
    """Contracts to trade, in steps of 0.01."""

    price: Decimal
    """
    Worst price to accept for one YES contract, in US dollars with two to four decimal places; one that
    `price_ranges` of the market allow.
    """

    time_in_force: TimeInForce
    """How long the order waits for a counterpart."""

    self_trade_prevention_type: SelfTradePreventionType
    """What gives way when the order meets one of yours."""

    client_order_id: str | Unset = UNSET
    """
    Your own id of the order, new for each and never used again, not even after a cancel. Absent means that the
    client makes one up.
    """

    expiration_time: int | Unset = UNSET
    """When the order lapses, in Unix seconds; only with `good_till_canceled`. Absent means it does not."""

    post_only: bool | Unset = UNSET
    """True to refuse the order if it would trade at once. Absent means false."""

    cancel_order_on_pause: bool | Unset = UNSET
    """True to cancel the order when trading on the exchange pauses. Absent means false."""

    reduce_only: bool | Unset = UNSET
    """True to trade no more than closes the position you hold. Absent means false."""

    subaccount: int | Unset = UNSET
    """0 is the primary account, 1–63 a subaccount. Absent means the one a restricted key is bound to, else 0."""

    order_group_id: str | Unset = UNSET
    """The group of orders it joins. Absent means none."""

    exchange_index: int | Unset = UNSET
    """The shard; -1 finds it by `ticker`. Absent means by `ticker` as well."""
