# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnixSeconds


@model
class BridgingTimelineEvent:
    """One step in the progress of a transfer between networks."""

    event_type: str | None | Unset = model_field(name="eventType", default=UNSET)
    """Code of the step. Null when not reported."""

    description: str | None | Unset = UNSET
    """Step in words, for people. Null when not reported."""

    timestamp: UnixSeconds | Unset = UNSET
    """Time of the step in Unix seconds."""
