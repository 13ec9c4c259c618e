# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from pennyweight_core.runtime import DecimalInput, NumberInput

    from ._action_strict_with_options import ActionStrictWithOptions
    from ._manual_trade_place_time_in_force_strict import ManualTradePlaceTimeInForceStrict
    from ._order_type_strict import OrderTypeStrict
    from ._trading_session import TradingSession


@model
class ManualTradeFormWithOptions:
    """An order to place; exactly one of `units` and `notional_value` is required."""

    account_id: str
    """Account to trade in, by its SnapTrade id."""

    action: ActionStrictWithOptions
    """Side of the order."""

    order_type: OrderTypeStrict
    """Type of the order, which decides whether `price` and `stop` are required."""

    time_in_force: ManualTradePlaceTimeInForceStrict
    """How long the order stays active."""

    universal_symbol_id: str | None | Unset = UNSET
    """Security, by the `id` from `symbols.search`. Null or absent when `symbol` is given."""

    symbol: str | None | Unset = UNSET
    """Ticker, or OCC symbol of an option. Null or absent when `universal_symbol_id` is given."""

    trading_session: TradingSession | Unset = UNSET
    """Trading hours; extended hours only where the brokerage supports them. Default: `REGULAR`."""

    expiry_date: datetime | None | Unset = UNSET
    """When the order expires; required with `GTD` and null or absent otherwise. UTC without an offset."""

    price: NumberInput | None | Unset = UNSET
    """Limit price in the security's currency. Required for `Limit` and `StopLimit`."""

    stop: NumberInput | None | Unset = UNSET
    """Stop price in the security's currency. Required for `Stop` and `StopLimit`."""

    units: NumberInput | None | Unset = UNSET
    """Shares, or contracts of an option. Null or absent with `notional_value`."""

    notional_value: DecimalInput | NumberInput | None | Unset = UNSET
    """Cash amount to trade. Null or absent with `units`."""

    client_order_id: str | None | Unset = UNSET
    """Your own id, forwarded to the brokerage; few refuse duplicates. Null or absent for none."""
