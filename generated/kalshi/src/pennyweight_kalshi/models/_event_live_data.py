# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from typing import Any


@model
class EventLiveData:
    """Live figures of an event, such as a price chart or weather observations."""

    type: str
    """Kind of data, which decides the form of `details`."""

    details: dict[str, Any]
    """Figures in a form that differs by `type`."""

    is_historical: bool | Unset = UNSET
    """True once the event has ended and the figures no longer change. Sent for crypto only."""

    default_range: str | Unset = UNSET
    """Range of the chart to show first, e.g. `15min` or `1h`. Absent when unset."""

    range_options: list[str] | Unset = UNSET
    """Ranges that `range` may ask for. Absent when unset."""
