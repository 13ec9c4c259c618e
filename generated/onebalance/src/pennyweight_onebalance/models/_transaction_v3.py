# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from datetime import datetime

    from ._destination_token import DestinationToken
    from ._fail_reason import FailReason
    from ._operation_details import OperationDetails
    from ._operation_status import OperationStatus
    from ._origin_token import OriginToken
    from ._transaction_type import TransactionType


@model
class TransactionV3:
    """Executed quote in the history of several accounts."""

    quote_id: str = model_field(name="quoteId")
    """Id of the executed quote."""

    status: OperationStatus
    """State of the execution; final with `COMPLETED`, `REFUNDED` or `FAILED`."""

    type: TransactionType
    """Kind of the executed quote."""

    fail_reason: FailReason | Unset = model_field(name="failReason", default=UNSET)
    """Reason for a refund or failure; absent otherwise."""

    user: str | Unset = UNSET
    """Account that executed the quote."""

    recipient_account_id: str | Unset = model_field(name="recipientAccountId", default=UNSET)
    """CAIP-10 id of the recipient."""

    origin_chain_operations: list[OperationDetails] | Unset = model_field(name="originChainOperations", default=UNSET)
    """Transactions that spent tokens, so far."""

    destination_chain_operations: list[OperationDetails] | Unset = model_field(
        name="destinationChainOperations", default=UNSET
    )
    """Transactions that delivered tokens, so far."""

    origin_token: OriginToken | Unset = model_field(name="originToken", default=UNSET)
    """Token spent; absent for calls that spend none."""

    destination_token: DestinationToken | Unset = model_field(name="destinationToken", default=UNSET)
    """Token delivered; absent for calls that deliver none."""

    timestamp: datetime | Unset = UNSET
    """Time of the execution."""
