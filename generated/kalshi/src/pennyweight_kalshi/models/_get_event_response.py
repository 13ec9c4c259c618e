# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._event_data import EventData
    from ._market import Market


@model
class GetEventResponse:
    """One event with its markets."""

    event: EventData
    """Event with the ticker that was asked for."""

    markets: list[Market]
    """Deprecated. Markets of the event. Use `markets` inside `event`, with `with_nested_markets`."""
