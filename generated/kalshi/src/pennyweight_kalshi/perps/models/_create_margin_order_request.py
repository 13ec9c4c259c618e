# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput, UnixSecondsInput

    from ._book_side import BookSide
    from ._create_margin_order_request_time_in_force import CreateMarginOrderRequestTimeInForce
    from ._self_trade_prevention_type import SelfTradePreventionType


@model
class CreateMarginOrderRequest:
    """Side, count and limit price in US dollars, and how long the order may rest."""

    client_order_id: str
    """Your own id of the order."""

    side: BookSide
    """`bid` buys, `ask` sells."""

    count: DecimalInput
    """Number of contracts."""

    price: DecimalInput
    """Dollars for one contract."""

    time_in_force: CreateMarginOrderRequestTimeInForce
    """How long the order stays."""

    self_trade_prevention_type: SelfTradePreventionType
    """Which of your own two orders is cancelled when they would meet."""

    ticker: str | Unset = UNSET
    """Ticker of the margin market."""

    market_id: str | Unset = UNSET
    """UUID of the market, which a new ticker does not change."""

    expiration_time: UnixSecondsInput | Unset = UNSET
    """Expiry in Unix seconds. Default: none."""

    post_only: bool | Unset = UNSET
    """Reject the order if it would take. Default: false."""

    cancel_order_on_pause: bool | Unset = UNSET
    """Cancel the order when trading is paused."""

    reduce_only: bool | Unset = UNSET
    """Only reduce the position; needs `immediate_or_cancel`. Default: false."""

    subaccount: int | Unset = UNSET
    """Subaccount, 1–63; 0 is the primary account."""

    order_group_id: str | Unset = UNSET
    """Order group of the order. Absent without one."""

    market_version: int | Unset = UNSET
    """Version that you expect; with another one the order is rejected with 409."""
