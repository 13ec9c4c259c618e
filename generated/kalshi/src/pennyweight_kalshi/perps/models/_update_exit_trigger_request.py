# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput


@model
class UpdateExitTriggerRequest:
    """Prices in US dollars at which a bracket should fire from now on."""

    stop_loss_price: DecimalInput | Unset = UNSET
    """Mark price in US dollars at which the stop-loss fires. Brackets only."""

    take_profit_price: DecimalInput | Unset = UNSET
    """Mark price in US dollars at which the take-profit fires. Brackets only."""
