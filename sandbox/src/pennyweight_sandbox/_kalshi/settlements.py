"""
Settlements: what was paid for positions in markets that were decided.

See https://docs.kalshi.com/api-reference/portfolio/get-settlements
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi.money import ONE, contracts, exact_dollars
from pennyweight_sandbox._kalshi.orders import timestamp

_ROWS = ((27, 0, "40", "0.93"), (27, 9, "-25", "0.71"), (28, 2, "12.50", "0.6"), (29, 10, "8", "0.04"))
"""Event, strike, contracts (NO when negative), average price."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """A position (YES contracts when positive) at its end: what it did cost, and at which moment it was paid."""

    market: dict[str, Any]
    held: Decimal
    cost: Decimal
    fees: Decimal
    moment: float
    subaccount: int = 0

    @property
    def revenue(self) -> Decimal:
        """Dollars that were paid."""
        value = Decimal(self.market["settlement_value_dollars"])
        return self.held * value if self.held > 0 else -self.held * (ONE - value)

    def view(self) -> dict[str, Any]:
        """Return it as GetSettlements shows it."""
        yes, no = max(self.held, Decimal(0)), max(-self.held, Decimal(0))
        return {
            "ticker": self.market["ticker"],
            "event_ticker": self.market["event_ticker"],
            "market_result": self.market["result"],
            "yes_count_fp": contracts(yes),
            "yes_total_cost_dollars": exact_dollars(self.cost if yes else Decimal(0)),
            "no_count_fp": contracts(no),
            "no_total_cost_dollars": exact_dollars(self.cost if no else Decimal(0)),
            "revenue": int(self.revenue * 100),
            "value": int(Decimal(self.market["settlement_value_dollars"]) * 100),
            "fee_cost": exact_dollars(self.fees),
            "settled_time": timestamp(self.moment),
            "exchange_index": self.market["exchange_index"],
        }


def make_settlements(markets: list[dict[str, Any]]) -> list[Settlement]:
    """Return what was paid before, oldest first."""
    strikes = 11
    return [
        Settlement(
            market,
            Decimal(held),
            abs(Decimal(held)) * Decimal(price),
            Decimal("0.25"),
            datetime.fromisoformat(market["settlement_ts"]).timestamp(),
        )
        for event, strike, held, price in _ROWS
        for market in [markets[event * strikes + strike]]
    ]
