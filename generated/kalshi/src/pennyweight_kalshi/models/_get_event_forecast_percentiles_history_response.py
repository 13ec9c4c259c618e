# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._forecast_percentiles_point import ForecastPercentilesPoint


@model
class GetEventForecastPercentilesHistoryResponse:
    """Forecasts over time."""

    forecast_history: list[ForecastPercentilesPoint]
    """One entry for each period in the time range."""
