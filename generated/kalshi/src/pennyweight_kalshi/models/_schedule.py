# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._maintenance_window import MaintenanceWindow
    from ._weekly_schedule import WeeklySchedule


@model
class Schedule:
    """Trading hours by weekday in New York time, and planned maintenance."""

    standard_hours: list[WeeklySchedule]
    """Weekly hours, one entry for each period in which they hold."""

    maintenance_windows: list[MaintenanceWindow]
    """Planned maintenance, when calls may fail; empty when none is planned."""
