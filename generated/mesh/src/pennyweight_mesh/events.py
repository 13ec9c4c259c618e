# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/events.yaml. Missing behaviour? overlays/mesh.

"""
What Mesh posts to your webhook, one JSON object each; so far there is one kind. Facts:
https://docs.meshconnect.com/resources/webhooks
"""

from __future__ import annotations

from pennyweight_core._events import UnknownEvent
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, OpenStrEnum, Unset, model, model_field

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from pennyweight_core.runtime import Number

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
    """A transfer that Mesh has started has a new status."""

    event_id: str = model_field(name="EventId")
    """Id of the event, the same each time it is sent; use it to drop what you have seen."""

    id: str = model_field(name="Id")
    """Id of this sending, new each time."""

    sent_timestamp: int = model_field(name="SentTimestamp")
    """When it was sent, in Unix seconds."""

    transfer_status: TransferStatus = model_field(name="TransferStatus")
    """What became of the transfer so far."""

    transfer_id: str | Unset = model_field(name="TransferId", default=UNSET)
    """Mesh's id of the transfer."""

    timestamp: int | Unset = model_field(name="Timestamp", default=UNSET)
    """When it happened, in Unix time; Mesh's example has milliseconds, unlike `SentTimestamp`, so tell them by size."""

    transaction_id: str | None | Unset = model_field(name="TransactionId", default=UNSET)
    """Your own id of the transfer. Null or absent when you gave none."""

    tx_hash: str | None | Unset = model_field(name="TxHash", default=UNSET)
    """Its hash on the chain. Null or absent before it has one."""

    user_id: str | None | Unset = model_field(name="UserId", default=UNSET)
    """The user, by the id you gave Mesh. Null or absent when unknown."""

    token: str | None | Unset = model_field(name="Token", default=UNSET)
    """Symbol of the coin. Null or absent when unknown."""

    chain: str | None | Unset = model_field(name="Chain", default=UNSET)
    """The chain. Null or absent when unknown."""

    source_amount: Number | None | Unset = model_field(name="SourceAmount", default=UNSET)
    """Coins that left. Null or absent before."""

    source_account_provider: str | None | Unset = model_field(name="SourceAccountProvider", default=UNSET)
    """Name of the institution or wallet they left. Null or absent when unknown."""

    source_address: str | None | Unset = model_field(name="SourceAddress", default=UNSET)
    """Address they left. Null or absent when unknown."""

    destination_amount: Number | None | Unset = model_field(name="DestinationAmount", default=UNSET)
    """Coins that arrived. Null or absent before."""

    destination_address: str | None | Unset = model_field(name="DestinationAddress", default=UNSET)
    """Address they went to. Null or absent when unknown."""

    refund_address: str | None | Unset = model_field(name="RefundAddress", default=UNSET)
    """Address for coins that cannot be delivered. Null or absent without one."""

    refund_type: str | None | Unset = model_field(name="RefundType", default=UNSET)
    """How they are given back. Null or absent without a refund."""

    transfer_steps: list[dict[str, Any]] | None | Unset = model_field(name="TransferSteps", default=UNSET)
    """The transfers it consists of, in order. Null or absent when it is a single one."""


Event: TypeAlias = TransferUpdated | UnknownEvent
"""Whatever `webhooks.unwrap` returns; ask with `isinstance` or `match` which it is."""
