# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from datetime import datetime

    from pennyweight_core.runtime import Number

    from ._fee_type import FeeType


@model
class SeriesFeeChange:
    """Planned change of a series' fees."""

    id: str
    """Tells this change from others of the same series."""

    series_ticker: str
    """Ticker of the series whose fees change."""

    fee_type: FeeType
    """Fee structure from then on."""

    fee_multiplier: Number
    """Factor on the fees from then on."""

    scheduled_ts: datetime
    """Time at which it takes effect; a date and time, despite its name."""
