# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from pennyweight_core.runtime import UnknownVariant

    from ._account_order_group import AccountOrderGroup
    from ._account_order_leg import AccountOrderLeg
    from ._account_order_record_status_v2 import AccountOrderRecordStatusV2
    from ._account_order_record_v2_price_effect import AccountOrderRecordV2PriceEffect
    from ._account_order_time_in_force import AccountOrderTimeInForce
    from ._limit_order_type import LimitOrderType
    from ._market_order_type import MarketOrderType
    from ._other_order_type import OtherOrderType
    from ._stop_limit_order_type import StopLimitOrderType
    from ._stop_order_type import StopOrderType
    from ._trailing_stop_limit_order_type import TrailingStopLimitOrderType
    from ._trailing_stop_order_type import TrailingStopOrderType


@model
class AccountOrder:
    """An order with all its legs."""

    brokerage_order_id: str
    """Order id assigned by the brokerage; cancel and replace orders by it."""

    status: AccountOrderRecordStatusV2
    """State of the order, mapped from the brokerage's own states."""

    order_type: (
        MarketOrderType
        | LimitOrderType
        | StopOrderType
        | StopLimitOrderType
        | TrailingStopOrderType
        | TrailingStopLimitOrderType
        | OtherOrderType
        | UnknownVariant
    )
    """Market, limit, stop and so on, with the prices of that type."""

    time_in_force: AccountOrderTimeInForce
    """How long the order stays active."""

    price_effect: AccountOrderRecordV2PriceEffect
    """Whether the order pays or receives cash."""

    legs: list[AccountOrderLeg]
    """Legs of the order; exactly one for most orders."""

    expiry_date: datetime | None | Unset = UNSET
    """When the order expires. Null when the brokerage does not say."""

    price_currency: str | None | Unset = UNSET
    """ISO 4217 code of all prices. Null when unknown."""

    total_quantity: Decimal | None | Unset = UNSET
    """Quantity ordered: shares, contracts or coins. Null when unknown."""

    filled_quantity: Decimal | None | Unset = UNSET
    """Shares, contracts or coins executed. Null when unknown."""

    canceled_quantity: Decimal | None | Unset = UNSET
    """Shares, contracts or coins cancelled. Null when unknown."""

    open_quantity: Decimal | None | Unset = UNSET
    """Shares, contracts or coins still open. Null when unknown."""

    execution_price: Decimal | None | Unset = UNSET
    """Net execution price. Null before execution."""

    time_placed: datetime | None | Unset = UNSET
    """When the brokerage received the order. Null when it does not say."""

    time_updated: datetime | None | Unset = UNSET
    """When the brokerage last changed the order. Null when it does not say."""

    time_executed: datetime | None | Unset = UNSET
    """When the order executed. Null before that, and when the brokerage does not say."""

    group: AccountOrderGroup | None | Unset = UNSET
    """Group of linked orders. Null for a single order."""
