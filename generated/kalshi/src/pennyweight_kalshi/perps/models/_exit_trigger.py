# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._exit_trigger_kind import ExitTriggerKind
    from ._exit_trigger_leg import ExitTriggerLeg
    from ._exit_trigger_reason import ExitTriggerReason
    from ._exit_trigger_status import ExitTriggerStatus


@model
class ExitTrigger:
    """Order that the exchange places when the mark price reaches a level."""

    id: str
    """The exchange's id of the trigger, for `update` and `cancel`."""

    ticker: str
    """Ticker of the margin market."""

    kind: ExitTriggerKind
    """Bracket or trailing stop."""

    status: ExitTriggerStatus
    """State."""

    count: Decimal
    """Contracts to close when it fires; 0 is the whole position."""

    filled_count: Decimal
    """Contracts closed so far."""

    created_time: datetime
    """Moment of creation."""

    updated_time: datetime
    """Moment of the last change."""

    status_reason: ExitTriggerReason | Unset = UNSET
    """Why the trigger ended. Absent while it lives."""

    triggered_leg: ExitTriggerLeg | Unset = UNSET
    """Leg that fired last. Absent before."""

    triggered_order_id: str | Unset = UNSET
    """Order of the last firing; present also when the trigger waits again."""

    anchor_order_id: str | Unset = UNSET
    """Order whose fills give the size of the trigger; it waits until the first fill. Brackets only."""

    client_trigger_id: str | Unset = UNSET
    """Your own id of the trigger; a repeated request with it creates no second one."""

    stop_loss_price: Decimal | Unset = UNSET
    """Mark price in US dollars at which the stop-loss fires. Brackets only."""

    take_profit_price: Decimal | Unset = UNSET
    """Mark price in US dollars at which the take-profit fires. Brackets only."""

    trail_amount: Decimal | Unset = UNSET
    """Distance of the trailing stop in US dollars; not together with `trail_bps`."""

    trail_bps: int | Unset = UNSET
    """Distance of the trailing stop in basis points of the best mark price; not together with `trail_amount`."""

    watermark_price: Decimal | Unset = UNSET
    """Best mark price since creation: the highest for a long position, the lowest for a short one."""

    effective_stop_price: Decimal | Unset = UNSET
    """Mark price at which the trailing stop fires now."""
