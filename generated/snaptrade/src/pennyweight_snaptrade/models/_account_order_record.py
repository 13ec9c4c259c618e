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
    """One order, or one leg of an order with several legs."""

    brokerage_order_id: str | Unset = UNSET
    """Order id assigned by the brokerage; cancel and replace orders by it."""

    brokerage_group_order_id: str | None | Unset = UNSET
    """Id that linked orders (OCO, OTO, OTOCO) share. Null for a single order."""

    order_role: OrderRole | None | Unset = UNSET
    """Role among linked orders. Null for a single order."""

    status: AccountOrderRecordStatus | Unset = UNSET
    """State of the order, mapped from the brokerage's own states."""

    universal_symbol: UniversalSymbol | None | Unset = UNSET
    """Security traded. Null for an option."""

    option_symbol: OptionsSymbol | None | Unset = UNSET
    """Option traded. Null for anything else."""

    quote_universal_symbol: UniversalSymbol | None | Unset = UNSET
    """Cryptocurrency that pays for another one. Null otherwise."""

    quote_currency: Currency | None | Unset = UNSET
    """Fiat currency that pays for a cryptocurrency. Null otherwise."""

    action: str | Unset = UNSET
    """Side of the order, e.g. `BUY` or `SELL_SHORT`."""

    total_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts ordered. Null when unknown."""

    open_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts still open. Null when unknown."""

    canceled_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts cancelled. Null when unknown."""

    filled_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts executed. Null when unknown."""

    execution_price: Decimal | None | Unset = UNSET
    """Execution price, per share also for options. Null before execution."""

    limit_price: Decimal | None | Unset = UNSET
    """Limit price, per share also for options. Null without a limit."""

    stop_price: Decimal | None | Unset = UNSET
    """Stop price that triggers the order, per share also for options. Null without a stop."""

    trailing_stop: TrailingStop | None | Unset = UNSET
    """Distance of a trailing stop. Null for other orders."""

    order_type: str | None | Unset = UNSET
    """`Market`, `Limit`, `Stop`, `StopLimit`, or the brokerage's own word. Null when unknown."""

    time_in_force: str | Unset = UNSET
    """How long the order stays active, e.g. `Day` or `GTC`, or the brokerage's own word."""

    time_placed: datetime | Unset = UNSET
    """When the brokerage received the order."""

    time_updated: datetime | None | Unset = UNSET
    """When the brokerage last changed the order. Null when it does not say."""

    time_executed: datetime | None | Unset = UNSET
    """When the order executed. Null before that, and when the brokerage does not say."""

    expiry_date: datetime | None | Unset = UNSET
    """When the order expires. Null when the brokerage does not say."""

    symbol: str | Unset = UNSET
    """Deprecated. Deprecated; use `universal_symbol`."""

    child_brokerage_order_ids: ChildBrokerageOrderIDs | None | Unset = UNSET
    """Exit orders of a bracket. Null without a bracket."""
