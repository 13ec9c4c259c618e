"""
Requests for quotes on several markets that trade together or not at all.

Another maker quotes every request of a batch at once, as it does for a single one; the member may quote its own batch
never, and another's batch like any maker.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_URL, uuid4, uuid5

from pennyweight_sandbox._kalshi.orders import MEMBER_ID, timestamp
from pennyweight_sandbox._kalshi.rfqs import OTHER_MEMBER, OWN, Quote, Rfq


@dataclass(slots=True)
class RfqBatch:
    """The requests of one batch, in its order."""

    rfqs: list[Rfq]
    creator: str
    created: float
    client_id: str | None = None
    status: str = "open"
    accepted: float | None = None
    closed: float | None = None
    close_reason: str | None = None
    batch_id: str = field(default_factory=lambda: str(uuid4()))

    def close(self, reason: str, now: float) -> None:
        """End it and its requests."""
        self.status, self.closed, self.close_reason = "closed", now, reason
        for rfq in self.rfqs:
            rfq.closed = now

    def view(self) -> dict[str, Any]:
        """Return it as GetRFQBatch shows it; more of it to whom it belongs."""
        moments = {"accepted_ts": self.accepted, "closed_ts": self.closed}
        shown: dict[str, Any] = {
            "id": self.batch_id,
            "creator_id": self.creator,
            "status": self.status,
            "created_ts": timestamp(self.created),
            "rfqs": [rfq.view() for rfq in self.rfqs],
            **{name: timestamp(moment) for name, moment in moments.items() if moment is not None},
        }
        if self.creator == OWN:
            own = {"client_batch_id": self.client_id, "close_reason": self.close_reason}
            shown |= {name: text for name, text in own.items() if text}
            shown |= {"creator_user_id": MEMBER_ID, "creator_subaccount": self.rfqs[0].subaccount}
            shown["updated_ts"] = timestamp(self.closed or self.accepted or self.created)
        return shown


@dataclass(slots=True)
class BatchQuote:
    """One maker's quotes for a batch, by the ids of its requests."""

    batch: RfqBatch
    quotes: Mapping[str, Quote]
    creator: str
    created: float
    batch_quote_id: str = field(default_factory=lambda: str(uuid4()))

    @property
    def status(self) -> str:
        """The step that all its quotes have reached."""
        return next(iter(self.quotes.values())).status

    def view(self) -> dict[str, Any]:
        """Return it as GetRFQBatchQuotes shows it."""
        quotes = [quote.view() for quote in self.quotes.values()]
        first = next(iter(self.quotes.values()))
        shared = ("accepted_side", "accepted_ts", "confirmed_ts")
        return {
            "id": self.batch_quote_id,
            "rfq_batch_id": self.batch.batch_id,
            "creator_id": self.creator,
            "rfq_creator_id": self.batch.creator,
            "status": self.status,
            "created_ts": timestamp(self.created),
            "updated_ts": quotes[0]["updated_ts"],
            "quotes": quotes,
            **{name: quotes[0][name] for name in shared if name in quotes[0]},
            **({"creator_user_id": MEMBER_ID, "creator_subaccount": first.subaccount} if self.creator == OWN else {}),
        }


def make_batches(markets: list[dict[str, Any]]) -> dict[str, RfqBatch]:
    """Return what another member asks for, by id."""
    began = 1_793_600_000.0
    rfqs = [
        Rfq(markets[n], Decimal(5), OTHER_MEMBER, began, rfq_id=str(uuid5(NAMESPACE_URL, f"batched-rfq-{n}")))
        for n in (5, 6)
    ]
    batch = RfqBatch(rfqs, OTHER_MEMBER, began, batch_id=str(uuid5(NAMESPACE_URL, "rfq-batch")))
    return {batch.batch_id: batch}
