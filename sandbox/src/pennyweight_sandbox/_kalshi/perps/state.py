"""A member's margin accounts: one with a long position and a resting order, one that is empty."""

from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from pennyweight_sandbox._kalshi.exchange import Exchange, Holding
from pennyweight_sandbox._kalshi.fills import Fill
from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.orders import Order, timestamp
from pennyweight_sandbox._kalshi.perps.markets import make_markets
from pennyweight_sandbox._kalshi.perps.terms import PerpTerms
from pennyweight_sandbox._kalshi.positions import Position

_BEGAN = 1_793_600_000.0  # 2026-11-02


def _accounts() -> dict[int, dict[int, Holding]]:
    return {0: {0: Holding(Decimal("2500.0000"), 12_350)}, 1: {0: Holding(Decimal("0.0000"), 0)}}


@dataclass
class PerpsState(Exchange):
    """Perpetual futures; every market is on exchange index 0."""

    terms = PerpTerms()

    accounts: dict[int, dict[int, Holding]] = field(default_factory=_accounts)

    @cached_property
    def markets(self) -> list[dict[str, Any]]:
        return make_markets()

    @cached_property
    def positions(self) -> list[Position]:
        bought = self.orders[0]
        held, cost = bought.filled, bought.fill_cost
        return [Position(bought.market, 0, held, cost, cost, held, bought.fees)]

    @cached_property
    def orders(self) -> list[Order]:
        bitcoin, price = self.markets[0], Decimal("6.1")
        bought = Order(bitcoin, "bid", price, Decimal(100), _BEGAN, "sandbox-perp-1", filled=Decimal(100))
        bought.fill_cost, bought.traded = self.terms.cost("bid", price) * 100, price * 100
        bought.fees, bought.status = self.terms.fee(Decimal(100), price), "executed"
        waits = Order(bitcoin, "bid", Decimal("5.9"), Decimal(10), _BEGAN + 60, "sandbox-perp-2")
        waits.reserved = self.terms.cost("bid", waits.price) * waits.initial
        return [bought, waits]

    @cached_property
    def fills(self) -> list[Fill]:
        bought = self.orders[0]
        return [Fill(bought, bought.filled, bought.price, bought.fees, is_taker=True, moment=bought.placed + 1)]

    @cached_property
    def trades(self) -> list[tuple[float, dict[str, Any]]]:
        rows = []
        for number in range(40):
            market, moment = self.markets[number % 2], _BEGAN - 3600 + 60 * number
            trade = {
                "trade_id": str(uuid5(NAMESPACE_URL, f"perp-trade-{number}")),
                "ticker": market["ticker"],
                "count": contracts(Decimal(1 + number)),
                "price": dollars(Decimal(market["price"])),
                "taker_side": "ask" if number % 3 else "bid",
                "created_time": timestamp(moment),
            }
            rows.append((moment, trade))
        return rows
