# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._fail_reason import FailReason
    from ._operation_status import OperationStatus


@model
class OperationState:
    """State of an execution in the older form, an object."""

    status: OperationStatus
    """State, as plain text in newer responses."""

    fail_reason: FailReason | Unset = model_field(name="failReason", default=UNSET)
    """Reason for a refund or failure; absent otherwise."""
