# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput

    from ._exit_trigger_kind import ExitTriggerKind


@model
class SetIsolatedExitTriggerRequest:
    """When to close a position that has margin of its own: at a price, or after a fall from the best one."""

    kind: ExitTriggerKind | Unset = UNSET
    """Bracket or trailing stop."""

    stop_loss_price: DecimalInput | Unset = UNSET
    """Mark price in US dollars at which the stop-loss fires. Brackets only."""

    take_profit_price: DecimalInput | Unset = UNSET
    """Mark price in US dollars at which the take-profit fires. Brackets only."""

    trail_amount: DecimalInput | Unset = UNSET
    """Distance of the trailing stop in US dollars; not together with `trail_bps`."""

    trail_bps: int | Unset = UNSET
    """Distance of the trailing stop in basis points of the best mark price; not together with `trail_amount`."""
