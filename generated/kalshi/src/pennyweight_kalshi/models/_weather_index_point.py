# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number, UnixMilliseconds

    from ._weather_index_station_reading import WeatherIndexStationReading


@model
class WeatherIndexPoint:
    """Value of the temperature index for one minute."""

    t: UnixMilliseconds
    """Minute in Unix milliseconds, UTC."""

    status: str
    """
    `normal`, `degraded` (a station was missing or replaced; still used for settlement), or with `detailed` also
    `incomplete` (no value yet).
    """

    v: Number | Unset = UNSET
    """Index value in degrees Fahrenheit, with two decimal places. Absent on `incomplete` points."""

    contributors: int | Unset = UNSET
    """Stations whose readings were accepted. Absent on `incomplete` points."""

    receipt_basis: str | Unset = UNSET
    """`synoptic_latency` on points computed afterwards, which are not used for settlement. Absent on all others."""

    stations: list[WeatherIndexStationReading] | Unset = UNSET
    """Readings of every station, sorted by id. Sent with `detailed` only."""
