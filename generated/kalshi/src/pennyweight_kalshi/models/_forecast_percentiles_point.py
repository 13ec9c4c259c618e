# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnixSeconds

    from ._percentile_point import PercentilePoint


@model
class ForecastPercentilesPoint:
    """Forecast of the event's value at the end of one period."""

    event_ticker: str
    """Ticker of the event whose value is forecast."""

    end_period_ts: UnixSeconds
    """End of the period in Unix seconds, itself included."""

    period_interval: int
    """Length of the period in minutes; 0 stands for five seconds."""

    percentile_points: list[PercentilePoint]
    """One entry for each percentile asked for."""
