# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._account_order_record_status import AccountOrderRecordStatus
    from ._child_brokerage_order_i_ds import ChildBrokerageOrderIDs
    from ._currency import Currency
    from ._options_symbol import OptionsSymbol
    from ._order_role import OrderRole
    from ._trailing_stop import TrailingStop
    from ._universal_symbol import UniversalSymbol


@model
class AccountOrderRecord:
    """One order, or one leg of an order, as the brokerage reports it."""

    brokerage_order_id: str | Unset = UNSET
    """The brokerage's id of the order."""

    brokerage_group_order_id: str | None | Unset = UNSET
    """The brokerage's id that orders tied together share. Null without one."""

    order_role: OrderRole | None | Unset = UNSET
    """Its part among orders tied together. Null when it stands alone."""

    status: AccountOrderRecordStatus | Unset = UNSET
    """What became of it so far."""

    universal_symbol: UniversalSymbol | None | Unset = UNSET
    """The security. Null for an option."""

    option_symbol: OptionsSymbol | None | Unset = UNSET
    """The option. Null for anything else."""

    quote_universal_symbol: UniversalSymbol | None | Unset = UNSET
    """The coin that pays in a pair of coins. Null otherwise."""

    quote_currency: Currency | None | Unset = UNSET
    """The currency that pays for a coin. Null otherwise."""

    action: str | Unset = UNSET
    """Which way it trades."""

    total_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts ordered. Null when unknown."""

    open_quantity: Decimal | None | Unset = UNSET
    """Of these, still waiting. Null when unknown."""

    canceled_quantity: Decimal | None | Unset = UNSET
    """Of these, cancelled. Null when unknown."""

    filled_quantity: Decimal | None | Unset = UNSET
    """Of these, traded. Null when unknown."""

    execution_price: Decimal | None | Unset = UNSET
    """Price it traded at, per share also for options. Null before it has."""

    limit_price: Decimal | None | Unset = UNSET
    """Worst price to accept, per share also for options. Null without a limit."""

    stop_price: Decimal | None | Unset = UNSET
    """Price that sets it off, per share also for options. Null without a stop."""

    trailing_stop: TrailingStop | None | Unset = UNSET
    """How its stop follows the market. Null when it does not."""

    order_type: str | None | Unset = UNSET
    """`Market`, `Limit`, `Stop`, `StopLimit`, or the brokerage's own word. Null when unknown."""

    time_in_force: str | Unset = UNSET
    """How long it waits, such as `Day` or `GTC`, or the brokerage's own word."""

    time_placed: datetime | Unset = UNSET
    """When the brokerage received it."""

    time_updated: datetime | None | Unset = UNSET
    """When the brokerage last changed it. Null when it does not say."""

    time_executed: datetime | None | Unset = UNSET
    """When it traded. Null before, and where a brokerage keeps silent."""

    expiry_date: datetime | None | Unset = UNSET
    """When it lapses. Null when the brokerage does not say."""

    symbol: str | Unset = UNSET
    """Deprecated. Given up by SnapTrade; use `universal_symbol`."""

    child_brokerage_order_ids: ChildBrokerageOrderIDs | None | Unset = UNSET
    """The orders that close a bracket. Null without one."""
