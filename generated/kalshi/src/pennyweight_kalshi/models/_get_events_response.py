# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._event_data import EventData
    from ._milestone import Milestone


@model
class GetEventsResponse:
    """One page of events."""

    events: list[EventData]
    """Events of this page; empty when none match."""

    cursor: str
    """Cursor of the next page. Empty on the last one."""

    milestones: list[Milestone] | Unset = UNSET
    """Milestones related to these events. Absent unless asked for by `with_milestones`."""
