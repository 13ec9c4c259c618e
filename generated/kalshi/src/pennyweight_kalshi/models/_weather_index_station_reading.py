# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number, UnixMilliseconds


@model
class WeatherIndexStationReading:
    """Reading of one station for one minute, and whether it was used."""

    station_id: str
    """Id of the station, e.g. `KMIA1M`, or of its official replacement."""

    code: str
    """
    `ok` when accepted; `missing`, `late`, `range`, `rate_spatial` or `extreme` when not; `pending` before quality
    control.
    """

    source: str | Unset = UNSET
    """
    `hf_asos` for a reading of that very minute, `metar` for an official one carried forward. Absent without a
    reading.
    """

    temp_f: Number | Unset = UNSET
    """Temperature reported, in degrees Fahrenheit, not rounded. Absent when the reading is missing."""

    obs_time_ms: UnixMilliseconds | Unset = UNSET
    """Time of a reading carried forward, in Unix milliseconds. Absent when it is of the minute itself."""

    received_at_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi received the reading."""

    primary_code: str | Unset = UNSET
    """Reason why the first choice of station was passed over. Absent when it was used."""
