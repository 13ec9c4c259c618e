# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class PercentilePoint:
    """Forecast at one percentile."""

    percentile: int
    """Percentile as asked for, on a scale of 0–9999."""

    raw_numerical_forecast: Number
    """Forecast as computed, in the event's unit."""

    numerical_forecast: Number
    """Forecast after processing, in the event's unit."""

    formatted_forecast: str
    """Forecast as text for people, with its unit."""
