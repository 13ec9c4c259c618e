# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._margin_fee_tier_rate_fee_schedule import MarginFeeTierRateFeeSchedule


@model
class MarginFeeTierRate:
    """Maker's and taker's rate of one tier, as fractions of notional value."""

    fee_schedule: MarginFeeTierRateFeeSchedule
    """Schedule that the tier belongs to."""

    tier: int
    """Number of the tier within its schedule; it never changes."""

    maker_fee_rate: Number
    """Maker fee as a fraction of notional value: 0.0005 is 5 basis points."""

    taker_fee_rate: Number
    """Taker fee as a fraction of notional value: 0.0012 is 12 basis points."""
