# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._weather_index_calibration import WeatherIndexCalibration


@model
class GetWeatherIndexCalibrationsResponse:
    """Every configuration that a city's temperature index has had."""

    city: str
    """Id of the city, as asked for, e.g. `miami`."""

    units: str
    """Unit of offsets and reference; always `celsius`, though the index itself is in Fahrenheit."""

    calibrations: list[WeatherIndexCalibration]
    """Configurations, oldest first; none is ever removed."""
