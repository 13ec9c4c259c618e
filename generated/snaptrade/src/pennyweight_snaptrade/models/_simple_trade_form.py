# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from pennyweight_core.runtime import DecimalInput

    from ._simple_trade_form_order_type import SimpleTradeFormOrderType
    from ._simple_trade_form_price_effect import SimpleTradeFormPriceEffect
    from ._simple_trade_form_time_in_force import SimpleTradeFormTimeInForce
    from ._simple_trade_form_trading_session import SimpleTradeFormTradingSession
    from ._simple_trade_leg import SimpleTradeLeg


@model
class SimpleTradeForm:
    """An order to place, with one leg or several."""

    order_type: SimpleTradeFormOrderType
    """Type of the order, which decides the prices that it needs."""

    time_in_force: SimpleTradeFormTimeInForce
    """How long the order stays active."""

    legs: list[SimpleTradeLeg]
    """Legs of the order, at least 1."""

    limit_price: DecimalInput | None | Unset = UNSET
    """Limit price. Required for `limit` and `stop_limit`."""

    stop_price: DecimalInput | None | Unset = UNSET
    """Stop price. Required for `stop` and `stop_limit`."""

    price_effect: SimpleTradeFormPriceEffect | None | Unset = UNSET
    """Whether an order with several legs should receive or pay cash. Null or absent with one leg."""

    client_order_id: str | None | Unset = UNSET
    """Your own id, forwarded to the brokerage; few refuse duplicates. Null or absent for none."""

    expiry_date: datetime | None | Unset = UNSET
    """When the order expires; required with `gtd`. Null or absent otherwise."""

    notional_value: DecimalInput | None | Unset = UNSET
    """Cash amount to trade instead of `units` of a leg. Null or absent otherwise."""

    trading_session: SimpleTradeFormTradingSession | Unset = UNSET
    """Trading hours. Absent for the brokerage's default."""
