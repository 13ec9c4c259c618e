"""A request for quotes, and a quote, as values that show themselves."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_URL, uuid4, uuid5

from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.orders import MEMBER_ID, timestamp

OWN = "2f6b0c1e-93a7-4d58-8e44-7b1d5c9a6f02"
"""The member's id in communications, which is not its user id."""
OTHER_MEMBER = "c41d7e95-0b36-4f2a-a8d9-5e60f3b7218c"


@dataclass(slots=True)
class Rfq:
    """Somebody asks for a price for so many contracts of a market."""

    market: dict[str, Any]
    count: Decimal
    creator: str
    created: float
    rest_remainder: bool = False
    subaccount: int = 0
    closed: float | None = None
    rfq_id: str = field(default_factory=lambda: str(uuid4()))

    @property
    def is_open(self) -> bool:
        """Whether it can be quoted."""
        return self.closed is None

    def view(self) -> dict[str, Any]:
        """Return it as GetRFQs shows it; more of it to whom it belongs."""
        shown: dict[str, Any] = {
            "id": self.rfq_id,
            "creator_id": self.creator,
            "market_ticker": self.market["ticker"],
            "contracts_fp": contracts(self.count),
            "status": "open" if self.is_open else "closed",
            "created_ts": timestamp(self.created),
            "updated_ts": timestamp(self.closed or self.created),
            "rest_remainder": self.rest_remainder,
        }
        if self.creator == OWN:
            shown |= {"creator_user_id": MEMBER_ID, "creator_subaccount": self.subaccount}
        if self.closed is not None:
            shown["cancelled_ts"] = timestamp(self.closed)
        return shown


@dataclass(slots=True)
class Quote:
    """Somebody bids for both sides of what another asked for."""

    rfq: Rfq
    creator: str
    yes_bid: Decimal
    no_bid: Decimal
    created: float
    status: str = "open"
    subaccount: int = 0
    accepted_side: str | None = None
    accepted: float | None = None
    executed: float | None = None
    cancelled: float | None = None
    order_id: str | None = None
    """The member's order that traded it."""
    quote_id: str = field(default_factory=lambda: str(uuid4()))

    def accept(self, side: str, now: float) -> None:
        """Say that one of its bids is accepted."""
        self.status, self.accepted_side, self.accepted = "accepted", side, now

    def cancel(self, now: float) -> None:
        """Say that it holds no longer."""
        self.status, self.cancelled = "cancelled", now

    def view(self) -> dict[str, Any]:
        """Return it as GetQuotes shows it."""
        moments = {
            "accepted_ts": self.accepted,
            "confirmed_ts": self.executed,
            "executed_ts": self.executed,
            "cancelled_ts": self.cancelled,
        }
        reached = {name: timestamp(moment) for name, moment in moments.items() if moment is not None}
        shown = {
            "id": self.quote_id,
            "rfq_id": self.rfq.rfq_id,
            "creator_id": self.creator,
            "rfq_creator_id": self.rfq.creator,
            "market_ticker": self.rfq.market["ticker"],
            "contracts_fp": contracts(self.rfq.count),
            "yes_bid_dollars": dollars(self.yes_bid),
            "no_bid_dollars": dollars(self.no_bid),
            "created_ts": timestamp(self.created),
            "updated_ts": max(reached.values(), default=timestamp(self.created)),
            "status": self.status,
            "rest_remainder": self.rfq.rest_remainder,
            **reached,
        }
        if self.accepted_side:
            shown["accepted_side"] = self.accepted_side
        if self.order_id:
            shown["creator_order_id" if self.creator == OWN else "rfq_creator_order_id"] = self.order_id
        return shown


def make_rfqs(markets: list[dict[str, Any]]) -> dict[str, Rfq]:
    """Return what another member asks for, by id."""
    ids = [str(uuid5(NAMESPACE_URL, f"rfq-{number}")) for number in range(2)]
    return {
        rfq_id: Rfq(markets[number], Decimal(10), OTHER_MEMBER, 1_793_600_000.0, rfq_id=rfq_id)
        for number, rfq_id in enumerate(ids, start=3)
    }
