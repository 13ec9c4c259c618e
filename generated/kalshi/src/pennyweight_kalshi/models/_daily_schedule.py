# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class DailySchedule:
    """One trading session of a day."""

    open_time: str
    """Start of the session as `HH:MM`, New York time."""

    close_time: str
    """End of the session as `HH:MM`, New York time."""
