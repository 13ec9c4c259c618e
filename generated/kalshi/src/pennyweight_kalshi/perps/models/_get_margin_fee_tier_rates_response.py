# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._margin_fee_tier_rate import MarginFeeTierRate


@model
class GetMarginFeeTierRatesResponse:
    """Rates of every tier of every schedule."""

    fee_tier_rates: list[MarginFeeTierRate]
    """Tiers, lowest first."""
