# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._account_order_record_leg import AccountOrderRecordLeg
    from ._account_order_record_status import AccountOrderRecordStatus
    from ._account_order_record_v2_order_role import AccountOrderRecordV2OrderRole
    from ._account_order_record_v2_price_effect import AccountOrderRecordV2PriceEffect
    from ._trailing_stop import TrailingStop


@model
class AccountOrderRecordV2:
    """One order with all its legs."""

    price_effect: AccountOrderRecordV2PriceEffect
    """Whether the order pays or receives cash."""

    brokerage_order_id: str | Unset = UNSET
    """Order id assigned by the brokerage; cancel and replace orders by it."""

    brokerage_group_order_id: str | None | Unset = UNSET
    """Id that linked orders (OCO, OTO, OTOCO) share. Null for a single order."""

    order_role: AccountOrderRecordV2OrderRole | None | Unset = UNSET
    """Role among linked orders. Null for a single order."""

    status: AccountOrderRecordStatus | Unset = UNSET
    """State of the order, mapped from the brokerage's own states."""

    order_type: str | None | Unset = UNSET
    """`MARKET`, `LIMIT`, `STOP` or `STOP_LIMIT`. Null when unknown."""

    time_in_force: str | Unset = UNSET
    """How long the order stays active, e.g. `DAY` or `GTC`, or the brokerage's own word."""

    time_placed: datetime | Unset = UNSET
    """When the brokerage received the order."""

    time_executed: datetime | None | Unset = UNSET
    """When the order executed. Null before that, and when the brokerage does not say."""

    price_currency: str | Unset = UNSET
    """ISO 4217 code of the prices."""

    execution_price: Decimal | None | Unset = UNSET
    """Net execution price. Null before execution."""

    limit_price: Decimal | None | Unset = UNSET
    """Limit price: the highest to buy at or the lowest to sell at. Null without a limit."""

    stop_price: Decimal | None | Unset = UNSET
    """Stop price that triggers the order. Null without a stop."""

    trailing_stop: TrailingStop | None | Unset = UNSET
    """Distance of a trailing stop. Null for other orders."""

    legs: list[AccountOrderRecordLeg] | Unset = UNSET
    """Legs of the order; exactly one for most orders."""
