# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class WeatherIndexCalibrationStation:
    """Weight and offset of one station."""

    station_id: str
    """Id of the station, e.g. `KMIA1M`."""

    weight: Number
    """Share of the station in the index; all weights add up to 1."""

    offset_c: Number
    """Degrees Celsius by which the station usually reads warmer than the others; negative when colder."""

    update_note: str | Unset = UNSET
    """Outcome of the weekly calibration: begins with `updated` or `insufficient`. Sent for weekly records only."""
