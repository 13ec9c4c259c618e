# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._bridging_operation_status import BridgingOperationStatus
    from ._bridging_timeline_event import BridgingTimelineEvent
    from ._bridging_transfer_side import BridgingTransferSide


@model
class BridgingTransferDetailsModel:
    """Progress and both sides of a transfer between two networks."""

    status: BridgingOperationStatus | Unset = UNSET
    """Current step of the operation."""

    status_description: str | None | Unset = model_field(name="statusDescription", default=UNSET)
    """Current step in words, for people. Null when not reported."""

    target_side: BridgingTransferSide | None | Unset = model_field(name="targetSide", default=UNSET)
    """Delivery on the destination network; null before it starts."""

    source_side: BridgingTransferSide | None | Unset = model_field(name="sourceSide", default=UNSET)
    """Withdrawal on the source network; null before it starts."""

    timeline: list[BridgingTimelineEvent] | None | Unset = UNSET
    """Steps so far. Null when none was recorded."""
