# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixSeconds

    from ._exchange_instance import ExchangeInstance
    from ._intra_exchange_instance_transfer_status import IntraExchangeInstanceTransferStatus


@model
class IntraExchangeInstanceTransfer:
    """Transfer of cash within your account."""

    transfer_id: str
    """Id made by Kalshi when the transfer was accepted."""

    source: ExchangeInstance
    """Exchange that paid."""

    destination: ExchangeInstance
    """Exchange that received."""

    source_exchange_shard: int
    """Shard that paid."""

    destination_exchange_shard: int
    """Shard that received."""

    amount: Decimal
    """Amount moved, in US dollars; the request had it in hundredths of a cent."""

    status: IntraExchangeInstanceTransferStatus
    """Whether the transfer is done."""

    created_ts: UnixSeconds
    """Unix seconds at which the transfer was accepted."""

    client_transfer_id: str | Unset = UNSET
    """Your own id of the transfer. Absent when you gave none."""
