# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput, UnixSecondsInput

    from ._book_side import BookSide
    from ._self_trade_prevention_type import SelfTradePreventionType
    from ._time_in_force import TimeInForce


@model
class CreateOrderV2Request:
    """Order in an event market, in terms of its YES order book."""

    ticker: str
    """Ticker of the market to trade in."""

    side: BookSide
    """`bid` to buy YES, `ask` to sell YES, which equals buying NO."""

    count: DecimalInput
    """Contracts to trade, in steps of 0.01."""

    price: DecimalInput
    """Worst price to accept for one YES contract, in US dollars. `price_ranges` of the market tells the valid ones."""

    time_in_force: TimeInForce
    """How long the order may rest."""

    self_trade_prevention_type: SelfTradePreventionType
    """Handling of a match with another order of yours."""

    client_order_id: str | Unset = UNSET
    """Your own id, new for each order; used ones stay rejected, even after a cancel. Generated if omitted."""

    expiration_time: UnixSecondsInput | Unset = UNSET
    """Unix seconds at which the order expires; only with `good_till_canceled`. Default: it rests until cancelled."""

    post_only: bool | Unset = UNSET
    """True to reject the order if it would trade at once. Default: false."""

    cancel_order_on_pause: bool | Unset = UNSET
    """True to cancel the order when trading is paused. Default: false."""

    reduce_only: bool | Unset = UNSET
    """True to trade at most the position you hold, closing it; needs `immediate_or_cancel`. Default: false."""

    subaccount: int | Unset = UNSET
    """Subaccount to trade from, 1–63; 0 is the primary account. Default: that of a restricted key, else 0."""

    order_group_id: str | Unset = UNSET
    """Order group to put the order in. Default: none."""

    exchange_index: int | Unset = UNSET
    """Shard of the market; -1 finds it by `ticker`. Default: found by `ticker`."""
