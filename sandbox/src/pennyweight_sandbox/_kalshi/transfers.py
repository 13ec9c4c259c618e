"""Records of cash that was moved: between subaccounts, exchanges, and shards of an exchange."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import uuid4

from pennyweight_sandbox._kalshi.money import dollars


@dataclass(frozen=True, slots=True)
class SubaccountTransfer:
    """Cash that was moved on one exchange index, in whole cents."""

    client_id: str
    source: int
    destination: int
    cents: int
    index: int
    moment: float
    transfer_id: str = field(default_factory=lambda: str(uuid4()))

    def view(self) -> dict[str, Any]:
        """Return it as GetSubaccountTransfers shows it."""
        return {
            "transfer_id": self.transfer_id,
            "from_subaccount": self.source,
            "to_subaccount": self.destination,
            "amount_cents": self.cents,
            "exchange_index": self.index,
            "created_ts": int(self.moment),
        }


@dataclass(frozen=True, slots=True)
class End:
    """One end of a transfer: an exchange, one of its indexes, and a subaccount."""

    exchange: str
    index: int
    subaccount: int

    @property
    def place(self) -> tuple[int, int]:
        """The account there."""
        return self.subaccount, self.index


@dataclass(frozen=True, slots=True)
class ExchangeTransfer:
    """Cash moved between the exchange of event contracts and that of perpetual futures, or between shards of one."""

    source: End
    destination: End
    amount: Decimal
    moment: float
    client_id: str | None
    transfer_id: str = field(default_factory=lambda: str(uuid4()))

    def view(self) -> dict[str, Any]:
        """Return it as GetIntraExchangeInstanceTransfers shows it."""
        shown = {
            "transfer_id": self.transfer_id,
            "amount": dollars(self.amount),
            "source": self.source.exchange,
            "source_exchange_shard": self.source.index,
            "destination": self.destination.exchange,
            "destination_exchange_shard": self.destination.index,
            "status": "complete",
            "created_ts": int(self.moment),
        }
        return shown | ({"client_transfer_id": self.client_id} if self.client_id else {})
