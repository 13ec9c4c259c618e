"""A Kalshi member's positions, by market and, summed, by event."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi.markets import ticker
from pennyweight_sandbox._kalshi.money import contracts, exact_dollars


@dataclass(slots=True)
class Position:
    """
    What a member holds in one market; all money in dollars.

    Args:
        market: the market as it is listed.
        subaccount: 0 is the primary account.
        held: contracts; YES when positive, NO when negative.
        exposure: what the contracts held did cost.
        traded: what was spent on this market in all.
        shares: contracts traded in all, of either kind.
        fees: paid on fills.
        realized: profit locked in.
        updated: when it changed last.
    """

    market: dict[str, Any]
    subaccount: int
    held: Decimal = Decimal(0)
    exposure: Decimal = Decimal(0)
    traded: Decimal = Decimal(0)
    shares: Decimal = Decimal(0)
    fees: Decimal = Decimal(0)
    realized: Decimal = Decimal(0)
    updated: str = "2026-11-02T18:21:45.000000Z"

    def view(self) -> dict[str, Any]:
        """Return it as GetPositions shows it."""
        return {
            "ticker": self.market["ticker"],
            "exchange_index": self.market["exchange_index"],
            "total_traded_dollars": exact_dollars(self.traded),
            "position_fp": contracts(self.held),
            "market_exposure_dollars": exact_dollars(self.exposure),
            "realized_pnl_dollars": exact_dollars(self.realized),
            "fees_paid_dollars": exact_dollars(self.fees),
            "last_updated_ts": self.updated,
        }


def event_view(positions: Iterable[Position]) -> dict[str, Any]:
    """Return the positions of one event in sum."""
    rows = list(positions)
    return {
        "event_ticker": rows[0].market["event_ticker"],
        "total_cost_dollars": exact_dollars(sum((row.traded for row in rows), Decimal(0))),
        "total_cost_shares_fp": contracts(sum((row.shares for row in rows), Decimal(0))),
        "event_exposure_dollars": exact_dollars(sum((row.exposure for row in rows), Decimal(0))),
        "realized_pnl_dollars": exact_dollars(sum((row.realized for row in rows), Decimal(0))),
        "fees_paid_dollars": exact_dollars(sum((row.fees for row in rows), Decimal(0))),
    }


def make_positions(markets: dict[str, dict[str, Any]]) -> list[Position]:
    """Return positions whose worth is what the balance calls `portfolio_value`, by subaccount and exchange index."""
    rows = [
        # event, strike, subaccount, held, average price, spent, fees
        (0, 0, 0, "100", "0.91", "91", "0.58"),
        (0, 5, 0, "50", "0.48", "96.5", "1.75"),
        (0, 8, 0, "-60", "0.73", "43.8", "0.8280"),
        (1, 1, 0, "25", "0.85", "21.25", "0.223125"),
        (1, 2, 0, "-10", "0.19", "1.9", "0.11"),
        (2, 6, 0, "10", "0.445", "4.45", "0.18"),
        (2, 9, 0, "10", "0.2", "2", "0.12"),
        (4, 4, 0, "0", "0", "12.2", "0.34"),
        (3, 8, 0, "50", "0.3", "15", "0.74"),
        (0, 0, 3, "25", "0.95", "23.75", "0.09"),
        (2, 5, 3, "30", "0.5", "15", "0.53"),
        (2, 8, 3, "3.6", "0.25", "0.9", "0.05"),
    ]
    return [
        Position(
            markets[ticker(event, strike)],
            subaccount,
            Decimal(held),
            abs(Decimal(held)) * Decimal(price),
            Decimal(spent),
            abs(Decimal(held)) or Decimal(20),
            Decimal(fees),
            Decimal(0) if Decimal(held) else Decimal("-1.05"),
        )
        for event, strike, subaccount, held, price, spent, fees in rows
    ]
