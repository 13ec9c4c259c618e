"""A Kalshi member's orders, and how GetOrders shows them."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import uuid4

from pennyweight_sandbox._kalshi.markets import ticker
from pennyweight_sandbox._kalshi.money import ONE, contracts, dollars, exact_dollars

MEMBER_ID = "8f2c1d90-4b3e-4a57-9c61-d20f7e5a8b34"


@dataclass(slots=True)
class Order:
    """One order at the YES price of one market; `side` is bid (buy YES) or ask (sell YES)."""

    market: dict[str, Any]
    side: str
    price: Decimal
    initial: Decimal
    placed: float
    client_order_id: str = ""
    subaccount: int = 0
    filled: Decimal = Decimal(0)
    fill_cost: Decimal = Decimal(0)
    traded: Decimal = Decimal(0)
    """The sum of contracts times prices of what was filled."""
    fees: Decimal = Decimal(0)
    maker_cost: Decimal = Decimal(0)
    reserved: Decimal = Decimal(0)
    """Dollars put aside for what rests; given back when it is canceled."""
    status: str = "resting"
    changed: float | None = None
    expires: int | None = None
    self_trade_prevention: str = "taker_at_cross"
    cancel_on_pause: bool = False
    group_id: str | None = None
    order_id: str = field(default_factory=lambda: str(uuid4()))

    @property
    def remaining(self) -> Decimal:
        """Contracts that still rest."""
        return self.initial - self.filled if self.status == "resting" else Decimal(0)

    @property
    def fill_price(self) -> Decimal:
        """The average price of what was filled."""
        return self.traded / self.filled

    def cancel(self, now: float) -> Decimal:
        """Take what rests out of the book; return how many contracts that was."""
        gone = self.remaining
        self.status, self.changed = "canceled", now
        return gone

    def view(self) -> dict[str, Any]:
        """Return it as GetOrders shows it."""
        outcome = "yes" if self.side == "bid" else "no"
        return {
            "order_id": self.order_id,
            "user_id": MEMBER_ID,
            "client_order_id": self.client_order_id,
            "ticker": self.market["ticker"],
            "side": outcome,
            "action": "buy",
            "outcome_side": outcome,
            "book_side": self.side,
            "type": "limit",
            "status": self.status,
            "yes_price_dollars": dollars(self.price),
            "no_price_dollars": dollars(ONE - self.price),
            "fill_count_fp": contracts(self.filled),
            "remaining_count_fp": contracts(self.remaining),
            "initial_count_fp": contracts(self.initial),
            "taker_fill_cost_dollars": exact_dollars(self.fill_cost),
            "maker_fill_cost_dollars": exact_dollars(self.maker_cost),
            "taker_fees_dollars": exact_dollars(self.fees),
            "maker_fees_dollars": exact_dollars(Decimal(0)),
            "expiration_time": None if self.expires is None else timestamp(self.expires),
            "created_time": timestamp(self.placed),
            "last_update_time": None if self.changed is None else timestamp(self.changed),
            "self_trade_prevention_type": self.self_trade_prevention,
            "order_group_id": self.group_id,
            "cancel_order_on_pause": self.cancel_on_pause,
            "subaccount_number": self.subaccount,
            "exchange_index": self.market["exchange_index"],
        }


def make_orders(markets: dict[str, dict[str, Any]]) -> list[Order]:
    """Return seven orders, oldest first: three rest, two are filled, two were canceled (one after a part was filled)."""
    began = 1_793_600_000.0  # 2026-11-02
    rows = [
        # event, strike, side, price, contracts, filled, status, subaccount
        (0, 0, "bid", "0.91", "100", "100", "executed", 0),
        (0, 8, "ask", "0.27", "60", "60", "executed", 0),
        (1, 1, "bid", "0.85", "40", "25", "canceled", 0),
        (1, 6, "bid", "0.10", "5", "0", "canceled", 0),
        (2, 3, "bid", "0.6000", "12.5", "0", "resting", 0),
        (4, 10, "bid", "0.0550", "200", "0", "resting", 0),
        (2, 5, "ask", "0.6", "30", "0", "resting", 3),
    ]
    made = []
    for number, (event, strike, side, price, count, filled, status, subaccount) in enumerate(rows):
        paid = Decimal(price) if side == "bid" else ONE - Decimal(price)
        order = Order(
            markets[ticker(event, strike)],
            side,
            Decimal(price),
            Decimal(count),
            began + 60 * number,
            client_order_id=f"sandbox-{number + 1}",
            subaccount=subaccount,
            filled=Decimal(filled),
            fill_cost=paid * Decimal(filled),
            traded=Decimal(price) * Decimal(filled),
            status=status,
        )
        if status == "resting" and side == "bid":
            order.reserved = paid * order.remaining  # the ask of subaccount 3 sells what it holds
        made.append(order)
    return made


_LAST_MOMENT = datetime.max.replace(tzinfo=UTC, microsecond=0).timestamp()


def timestamp(moment: float) -> str:
    """Return a moment as RFC 3339 with microseconds, from Unix seconds; what comes after the year 9999 is its end."""
    return (
        datetime.fromtimestamp(min(moment, _LAST_MOMENT), UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    )
