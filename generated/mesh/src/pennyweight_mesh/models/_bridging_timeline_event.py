# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class BridgingTimelineEvent:
    """A step of a transfer between chains."""

    event_type: str | None | Unset = model_field(name="eventType", default=UNSET)
    """What sort of step. Null when unknown."""

    description: str | None | Unset = UNSET
    """The step in words. Null when there are none."""

    timestamp: int | Unset = UNSET
    """When it happened, in Unix seconds."""
