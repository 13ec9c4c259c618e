# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number, UnixMilliseconds

    from ._weather_index_calibration_station import WeatherIndexCalibrationStation


@model
class WeatherIndexCalibration:
    """Configuration of the index, in force until the next one."""

    config_version: str
    """Version, which `config_version` of the index refers to."""

    effective_at_ms: UnixMilliseconds
    """Unix milliseconds from which the configuration holds."""

    city_reference_c: Number
    """Sum of all stations' weights times offsets, in degrees Celsius."""

    stations: list[WeatherIndexCalibrationStation]
    """Stations of the index, in their configured order."""

    published_at_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which the configuration was published."""

    change_reason: str | Unset = UNSET
    """Reason for the change, in words."""

    calibration_window_start_ms: UnixMilliseconds | Unset = UNSET
    """Start of the observations behind the offsets, in Unix milliseconds. Absent for the first configuration."""

    calibration_window_end_ms: UnixMilliseconds | Unset = UNSET
    """End of those observations in Unix milliseconds, itself not included."""
