# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._fail_reason import FailReason
    from ._operation_details import OperationDetails
    from ._operation_state import OperationState
    from ._operation_status import OperationStatus


@model
class ExecutionStatus:
    """Progress of an executed quote; empty until OneBalance knows the quote."""

    quote_id: str | Unset = model_field(name="quoteId", default=UNSET)
    """Id of the executed quote."""

    status: OperationStatus | OperationState | Unset = UNSET
    """State of the execution. Older responses give an object in place of the plain value."""

    user: str | Unset = UNSET
    """Account that executed the quote."""

    recipient_account_id: str | Unset = model_field(name="recipientAccountId", default=UNSET)
    """CAIP-10 id of the recipient."""

    fail_reason: FailReason | Unset = model_field(name="failReason", default=UNSET)
    """Reason for a refund or failure; absent otherwise."""

    origin_chain_operations: list[OperationDetails] | Unset = model_field(name="originChainOperations", default=UNSET)
    """Transactions that spent tokens, so far."""

    destination_chain_operations: list[OperationDetails] | Unset = model_field(
        name="destinationChainOperations", default=UNSET
    )
    """Transactions that delivered tokens, so far."""
