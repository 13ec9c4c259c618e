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
    """How a transfer between chains went."""

    status: BridgingOperationStatus | Unset = UNSET
    """How far it has come."""

    status_description: str | None | Unset = model_field(name="statusDescription", default=UNSET)
    """That in words. Null when there are none."""

    target_side: BridgingTransferSide | None | Unset = model_field(name="targetSide", default=UNSET)
    """What arrived. Null before."""

    source_side: BridgingTransferSide | None | Unset = model_field(name="sourceSide", default=UNSET)
    """What left. Null before."""

    timeline: list[BridgingTimelineEvent] | None | Unset = UNSET
    """Its steps. Null when none are recorded."""
