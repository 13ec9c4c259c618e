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
class EventFeeChange:
    """Planned change of an event's fees, which take precedence over those of its series."""

    id: str
    """Tells this change from others of the same event."""

    event_ticker: str
    """Ticker of the event whose fees change."""

    series_ticker: str
    """Ticker of the event's series, whose fees apply without override."""

    fee_type_override: FeeType | None
    """Fee structure from then on. Null ends the override: the series' structure applies again."""

    fee_multiplier_override: Number | None
    """Factor on the fees from then on. Null ends the override: the series' factor applies again."""

    scheduled_ts: datetime
    """Time at which it takes effect; a date and time, despite its name."""
