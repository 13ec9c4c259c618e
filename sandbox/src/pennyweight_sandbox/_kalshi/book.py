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
from pennyweight_sandbox._kalshi.terms import OTHER_SIDE, Terms


@dataclass(slots=True)
class Level:
    """Contracts at one price."""

    price: Decimal
    size: Decimal


class Book:
    """The two sides of one market."""

    def __init__(self, market: dict[str, Any], terms: Terms) -> None:
        self._market = market
        self._terms = terms
        self.makers = {side: Level(*terms.best(market, side)) for side in OTHER_SIDE}
        """What others offer: to buy (`bid`) and to sell (`ask`), YES where contracts are about an event."""
        self._deeper: dict[str, dict[Decimal, Decimal]] = {side: {} for side in OTHER_SIDE}
        """What others offer at further prices, which nobody trades with."""

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
        for side, levels in self._deeper.items():
            for price, size in levels.items():
                sizes[side][price] = sizes[side].get(price, Decimal(0)) + size
        for order in orders:
            if order.market is self._market and order.remaining:
                own = sizes[order.side]
                own[order.price] = own.get(order.price, Decimal(0)) + order.remaining
        return {
            "bid": [Level(*row) for row in sorted(sizes["bid"].items())],
            "ask": [Level(*row) for row in sorted(sizes["ask"].items(), reverse=True)],
        }

    def move(self, side: str, price: Decimal, change: Decimal) -> None:
        """Let others offer more at a price, or less: never less than nothing."""
        levels = self._deeper[side]
        size = levels.get(price, Decimal(0)) + change
        if size > 0:
            levels[price] = size
        else:
            levels.pop(price, None)

    def ahead(self, order: Order, orders: Iterable[Order]) -> Decimal:
        """
        Return how many contracts have to trade before a resting order does, by price and then by time.

        `orders` are the member's, oldest first.
        """
        sign = 1 if order.side == "bid" else -1
        maker = self.makers[order.side]
        first = maker.size if (maker.price - order.price) * sign >= 0 else Decimal(0)
        earlier = True
        for other in orders:
            earlier = earlier and other is not order
            if other.market is self._market and other.side == order.side:
                better = (other.price - order.price) * sign
                first += other.remaining if better > 0 or (better == 0 and earlier) else 0
        return first

    def show(self, orders: Iterable[Order]) -> None:
        """Bring what the market shows of its book up to date."""
        levels = self.levels(orders)
        for side, nothing in self._terms.nothing.items():
            best = levels[side][-1] if levels[side] else Level(nothing, Decimal(0))
            self._terms.show_best(self._market, side, best.price, best.size)

    def view(self, orders: Iterable[Order], depth: int) -> dict[str, Any]:
        """Return it as GetMarketOrderbook shows it: bids for YES and for NO, best last; a depth of 0 is all of them."""
        levels = self.levels(orders)
        yes = [[dollars(level.price), contracts(level.size)] for level in levels["bid"]]
        no = [[dollars(ONE - level.price), contracts(level.size)] for level in levels["ask"]]
        return {"yes_dollars": yes[-depth:], "no_dollars": no[-depth:]}
