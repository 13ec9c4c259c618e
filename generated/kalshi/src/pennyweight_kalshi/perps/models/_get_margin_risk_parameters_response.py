# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class GetMarginRiskParametersResponse:
    """Margin ratios at which the exchange acts, and multipliers by ticker."""

    liquidation_margin_ratio_threshold: Number
    """Below this margin ratio a position is liquidated."""

    queue_entry_margin_ratio_threshold: Number
    """Below this margin ratio a position waits for liquidation."""

    initial_margin_multiplier: dict[str, Number]
    """Factor by ticker from maintenance margin to initial margin."""
