# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""
Webhook messages of Mesh, one JSON object each; so far there is one kind. Facts:
https://docs.meshconnect.com/resources/webhooks
"""

from __future__ import annotations

from pennyweight_core._events import UnknownEvent
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, OpenStrEnum, Unset, model, model_field

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from pennyweight_core.runtime import Number, UnixSeconds

__all__ = ["Event", "TransferStatus", "TransferUpdated", "UnknownEvent"]


class TransferStatus(OpenStrEnum):
    """State of a transfer, `Pending` or final, and of its refund."""

    PENDING = "Pending"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    REFUND_PENDING = "RefundPending"
    REFUND_SUCCEEDED = "RefundSucceeded"


@model
class TransferUpdated:
    """The state of a transfer initiated through Mesh has changed."""

    event_id: str = model_field(name="EventId")
    """Id of the event, the same in every delivery; use it to skip duplicates."""

    id: str = model_field(name="Id")
    """Id of this delivery, new each time."""

    sent_timestamp: UnixSeconds = model_field(name="SentTimestamp")
    """Time of the delivery in Unix seconds."""

    transfer_status: TransferStatus = model_field(name="TransferStatus")
    """State of the transfer after the change."""

    transfer_id: str | Unset = model_field(name="TransferId", default=UNSET)
    """Mesh's UUID of the transfer."""

    timestamp: int | Unset = model_field(name="Timestamp", default=UNSET)
    """
    Time of the change as Unix time. Mesh's example has milliseconds, unlike `sent_timestamp`; tell them apart by
    size.
    """

    transaction_id: str | None | Unset = model_field(name="TransactionId", default=UNSET)
    """Your id of the transfer. Null or absent if you gave none."""

    tx_hash: str | None | Unset = model_field(name="TxHash", default=UNSET)
    """Transaction hash on the chain. Null or absent before broadcast."""

    user_id: str | None | Unset = model_field(name="UserId", default=UNSET)
    """Your id of the user. Null or absent when unknown."""

    token: str | None | Unset = model_field(name="Token", default=UNSET)
    """Symbol of the cryptocurrency, e.g. `USDC`. Null or absent when unknown."""

    chain: str | None | Unset = model_field(name="Chain", default=UNSET)
    """Name of the network. Null or absent when unknown."""

    source_amount: Number | None | Unset = model_field(name="SourceAmount", default=UNSET)
    """Quantity sent. Null or absent until known."""

    source_account_provider: str | None | Unset = model_field(name="SourceAccountProvider", default=UNSET)
    """Name of the institution or wallet that sent the transfer. Null or absent when unknown."""

    source_address: str | None | Unset = model_field(name="SourceAddress", default=UNSET)
    """Address that sent the transfer. Null or absent when unknown."""

    destination_amount: Number | None | Unset = model_field(name="DestinationAmount", default=UNSET)
    """Quantity received. Null or absent until known."""

    destination_address: str | None | Unset = model_field(name="DestinationAddress", default=UNSET)
    """Address that the transfer was sent to. Null or absent when unknown."""

    refund_address: str | None | Unset = model_field(name="RefundAddress", default=UNSET)
    """Address that receives a refund. Null or absent without one."""

    refund_type: str | None | Unset = model_field(name="RefundType", default=UNSET)
    """How a refund is made. Null or absent without one."""

    transfer_steps: list[dict[str, Any]] | None | Unset = model_field(name="TransferSteps", default=UNSET)
    """Single transfers that this one consists of, in order. Null or absent if there is only one."""


Event: TypeAlias = TransferUpdated | UnknownEvent
"""Whatever `webhooks.unwrap` returns; ask with `isinstance` or `match` which it is."""
