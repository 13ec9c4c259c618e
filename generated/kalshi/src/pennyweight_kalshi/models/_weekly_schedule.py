# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from datetime import datetime

    from ._daily_schedule import DailySchedule


@model
class WeeklySchedule:
    """Trading hours of a week, and the period in which they hold."""

    start_time: datetime
    """Start of the period in which these hours hold."""

    end_time: datetime
    """End of the period in which these hours hold."""

    monday: list[DailySchedule]
    """Sessions on Mondays; several when trading pauses in between."""

    tuesday: list[DailySchedule]
    """Sessions on Tuesdays; several when trading pauses in between."""

    wednesday: list[DailySchedule]
    """Sessions on Wednesdays; several when trading pauses in between."""

    thursday: list[DailySchedule]
    """Sessions on Thursdays; several when trading pauses in between."""

    friday: list[DailySchedule]
    """Sessions on Fridays; several when trading pauses in between."""

    saturday: list[DailySchedule]
    """Sessions on Saturdays; several when trading pauses in between."""

    sunday: list[DailySchedule]
    """Sessions on Sundays; several when trading pauses in between."""
