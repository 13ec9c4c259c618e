# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._book_side import BookSide
    from ._last_update_reason import LastUpdateReason
    from ._order_reason import OrderReason
    from ._order_source import OrderSource
    from ._self_trade_prevention_type import SelfTradePreventionType


@model
class MarginOrder:
    """Order on the margin exchange."""

    order_id: str
    """Id given by the exchange."""

    user_id: str
    """Member that placed the order."""

    client_order_id: str
    """Your own id of the order."""

    ticker: str
    """Ticker of the margin market."""

    side: BookSide
    """`bid` buys, `ask` sells."""

    last_update_reason: LastUpdateReason
    """What changed the order last; empty if nothing did."""

    price: Decimal
    """Dollars for one contract."""

    fill_count: Decimal
    """Contracts filled so far."""

    remaining_count: Decimal
    """Contracts that are still open."""

    expiration_time: datetime | None | Unset = UNSET
    """Moment at which the order expires. Null or absent for none."""

    created_time: datetime | None | Unset = UNSET
    """Moment of creation."""

    last_update_time: datetime | None | Unset = UNSET
    """Moment of the last change. Null if there was none."""

    self_trade_prevention_type: SelfTradePreventionType | None | Unset = UNSET
    """Which of your own two orders is cancelled when they would meet."""

    cancel_order_on_pause: bool | Unset = UNSET
    """Cancel the order when trading is paused."""

    order_group_id: str | Unset = UNSET
    """Order group of the order. Absent without one."""

    order_source: OrderSource | Unset = UNSET
    """Placed by you, or by the system for you."""

    order_reason: OrderReason | Unset = UNSET
    """Why the system placed the order. Absent for your own."""
