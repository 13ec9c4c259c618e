# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ._rfq import RFQ
    from ._rfq_batch_status import RFQBatchStatus


@model
class RFQBatch:
    """RFQs on several combos, which trade together or not at all."""

    id: str
    """UUID of the batch; pass it on exactly as received."""

    creator_id: str
    """Public id of the creator; hidden from others, when obscured, until an RFQ of the batch has executed."""

    status: RFQBatchStatus
    """Whether the batch takes quotes, waits for makers, or is finished."""

    created_ts: datetime
    """Time of creation; a date and time, despite its name."""

    rfqs: list[RFQ]
    """RFQs of the batch, in the order of the request."""

    accepted_ts: datetime | Unset = UNSET
    """Time of the acceptance. Absent before."""

    closed_ts: datetime | Unset = UNSET
    """Time at which the batch closed. Absent before."""

    updated_ts: datetime | Unset = UNSET
    """Time of the last change. Sent to the creator only."""

    close_reason: str | Unset = UNSET
    """Reason for closing, such as executed or cancelled. Sent to the creator only."""

    client_batch_id: str | Unset = UNSET
    """Your own id of the batch. Sent to the creator only."""

    creator_user_id: str | Unset = UNSET
    """User id of the creator. Sent to the creator only."""

    creator_subaccount: int | Unset = UNSET
    """Subaccount of the creator; 0 is the primary account. Sent to the creator only."""
