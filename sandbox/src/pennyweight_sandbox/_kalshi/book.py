"""
The order book of a market: one level of makers a side, whose size trades away, and the member's resting orders.

What a market shows of its book, its best prices and their sizes, follows every change.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi.money import ONE, contracts, dollars
from pennyweight_sandbox._kalshi.orders import Order

OTHER_SIDE = {"bid": "ask", "ask": "bid"}


@dataclass(slots=True)
class Level:
    """Contracts at one YES price."""

    price: Decimal
    size: Decimal


class Book:
    """The two sides of one market."""

    def __init__(self, market: dict[str, Any]) -> None:
        self._market = market
        self.makers = {
            side: Level(Decimal(market[f"yes_{side}_dollars"]), Decimal(market[f"yes_{side}_size_fp"]))
            for side in OTHER_SIDE
        }
        """What others offer: who buys YES (`bid`), who sells it (`ask`)."""

    def take(self, side: str, limit: Decimal, count: Decimal) -> Decimal:
        """Return how many contracts an order of this side finds at its limit or better, up to `count`."""
        level = self.makers[OTHER_SIDE[side]]
        reaches = level.price <= limit if side == "bid" else level.price >= limit
        return min(count, level.size) if reaches else Decimal(0)

    def levels(self, orders: Iterable[Order]) -> dict[str, list[Level]]:
        """Return the levels of both sides, the best last, with the member's orders in them."""
        sizes: dict[str, dict[Decimal, Decimal]] = {
            side: {level.price: level.size} if level.size else {} for side, level in self.makers.items()
        }
        for order in orders:
            if order.market is self._market and order.remaining:
                side = sizes[order.side]
                side[order.price] = side.get(order.price, Decimal(0)) + order.remaining
        return {
            "bid": [Level(*row) for row in sorted(sizes["bid"].items())],
            "ask": [Level(*row) for row in sorted(sizes["ask"].items(), reverse=True)],
        }

    def show(self, orders: Iterable[Order]) -> None:
        """Bring what the market shows of its book up to date."""
        levels = self.levels(orders)
        for side, nothing in (("bid", Level(Decimal(0), Decimal(0))), ("ask", Level(ONE, Decimal(0)))):
            best = levels[side][-1] if levels[side] else nothing
            self._market[f"yes_{side}_dollars"] = dollars(best.price)
            self._market[f"yes_{side}_size_fp"] = contracts(best.size)
            self._market[f"no_{OTHER_SIDE[side]}_dollars"] = dollars(ONE - best.price)

    def view(self, orders: Iterable[Order], depth: int) -> dict[str, Any]:
        """Return it as GetMarketOrderbook shows it: bids for YES and for NO, best last; a depth of 0 is all of them."""
        levels = self.levels(orders)
        yes = [[dollars(level.price), contracts(level.size)] for level in levels["bid"]]
        no = [[dollars(ONE - level.price), contracts(level.size)] for level in levels["ask"]]
        return {"yes_dollars": yes[-depth:], "no_dollars": no[-depth:]}
