# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._weather_index_point import WeatherIndexPoint


@model
class GetWeatherIndexResponse:
    """Temperature index of a city, minute by minute."""

    city: str
    """Id of the city, as asked for, e.g. `miami`."""

    units: str
    """Unit of the values; always `fahrenheit`."""

    timeseries: list[WeatherIndexPoint]
    """Points in the window, one a minute; minutes without a value are left out."""

    config_version: str | Unset = UNSET
    """
    Version of the configuration behind the newest point, as in `live_data.list_weather_calibrations`; empty without
    points.
    """
