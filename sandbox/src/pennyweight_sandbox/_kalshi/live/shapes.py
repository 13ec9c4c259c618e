"""How messages show the contracts of an exchange: event markets and perpetual futures differ in it."""

from decimal import Decimal
from typing import Any, Protocol

from pennyweight_sandbox._kalshi.fills import Fill
from pennyweight_sandbox._kalshi.orders import Order

Levels = dict[tuple[str, Decimal], Decimal]
"""Sizes by side of the book and price."""


class Shapes(Protocol):
    """The messages that both exchanges send, each with fields of its own."""

    def snapshot(self, market: dict[str, Any], levels: Levels, clock: int, *, yes_price: bool) -> dict[str, Any]:
        """Return the book of a market; a side without offers is absent."""
        ...

    def delta(
        self,
        market: dict[str, Any],
        side: str,
        price: Decimal,
        change: Decimal,
        clock: int,
        now: float,
        *,
        yes_price: bool,
    ) -> dict[str, Any]:
        """Return a change of one level."""
        ...

    def ticker(self, market: dict[str, Any], now: float) -> dict[str, Any]:
        """Return the prices of a market."""
        ...

    def trade_row(self, fill: Fill) -> dict[str, Any]:
        """Return the trade behind a fill, as REST shows it."""
        ...

    def trade(self, row: dict[str, Any], now: float) -> dict[str, Any]:
        """Return a public trade, from a row of REST."""
        ...

    def fill(self, it: Fill, held: Decimal) -> dict[str, Any]:
        """Return one of the member's fills."""
        ...

    def user_order(self, order: Order, reason: str) -> dict[str, Any]:
        """Return an order of the member's."""
        ...

    def prices(self, market: dict[str, Any]) -> tuple[str, ...]:
        """Return what a ticker message tells of."""
        ...
