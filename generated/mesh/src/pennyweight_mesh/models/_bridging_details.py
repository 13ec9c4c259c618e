# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class BridgingDetails:
    """Route by which a transfer crosses from one network to another."""

    bridging_direction_id: str | Unset = model_field(name="bridgingDirectionId", default=UNSET)
    """UUID of the route chosen for the preview."""

    target_address: str | None | Unset = model_field(name="targetAddress", default=UNSET)
    """Final recipient on the destination network. Null when not reported."""
