"""Cash moved between the exchange of event contracts and that of perpetual futures, or between shards of one."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import uuid4

from pennyweight_sandbox._kalshi.money import dollars


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
    """A transfer that is complete."""

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
