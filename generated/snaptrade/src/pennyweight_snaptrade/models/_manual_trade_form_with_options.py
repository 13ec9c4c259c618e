# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from pennyweight_core.runtime import Number

    from ._action_strict_with_options import ActionStrictWithOptions
    from ._manual_trade_place_time_in_force_strict import ManualTradePlaceTimeInForceStrict
    from ._order_type_strict import OrderTypeStrict
    from ._trading_session import TradingSession


@model
class ManualTradeFormWithOptions:
    """An order to place; exactly one of `units` and `notional_value` says how much."""

    account_id: str
    """The account that trades."""

    action: ActionStrictWithOptions
    """Which way to trade."""

    order_type: OrderTypeStrict
    """Whether it has a limit, a stop, both or neither."""

    time_in_force: ManualTradePlaceTimeInForceStrict
    """How long it waits."""

    universal_symbol_id: str | None | Unset = UNSET
    """The security, by SnapTrade's id. Null or absent when `symbol` names it."""

    symbol: str | None | Unset = UNSET
    """The security, by trading symbol; an option by OCC symbol. Null or absent when `universal_symbol_id` names it."""

    trading_session: TradingSession | Unset = UNSET
    """Whether it may trade outside regular hours, where the brokerage can do that. Absent means not."""

    expiry_date: datetime | None | Unset = UNSET
    """
    When it lapses, needed with `GTD`, which few brokerages have; UTC where the offset is missing. Null or absent
    otherwise.
    """

    price: Number | None | Unset = UNSET
    """Worst price to accept, for `Limit` and `StopLimit`, in the security's currency. Null or absent otherwise."""

    stop: Number | None | Unset = UNSET
    """Price that sets it off, for `Stop` and `StopLimit`, in the security's currency. Null or absent otherwise."""

    units: Number | None | Unset = UNSET
    """Shares, or contracts of an option. Null or absent when `notional_value` is given."""

    notional_value: Decimal | Number | None | Unset = UNSET
    """Amount to spend instead of `units`. Null or absent when `units` is given."""

    client_order_id: str | None | Unset = UNSET
    """Your own id, handed on to the brokerage; few use it to refuse a second order. Null or absent for none."""
