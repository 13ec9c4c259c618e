"""The order book of one market, exact, or stale."""

from __future__ import annotations

from decimal import Context, Decimal, DecimalException, Inexact, InvalidOperation

import attrs
from pennyweight_core import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_NOTHING_YET = "no snapshot yet"
_NONE = Decimal(0)
_EXACT = Context(prec=60, traps=[Inexact, InvalidOperation])
"""Whatever the caller's own context rounds to."""


@attrs.frozen
class Shape:
    """Sides of a book: as deltas name each, and the field of a snapshot with its levels."""

    bids: tuple[str, str]
    asks: tuple[str, str]


@attrs.frozen
class Level:
    """Contracts that rest at one price, in dollars for YES."""

    price: Decimal
    size: Decimal


class OrderBook:
    """
    Bids and asks of one market, in dollars for YES: an offer to buy NO at 0.40 is an ask at 0.60.

    While `stale`, it shows what was right before messages were lost; a fresh snapshot is on its way.

    Attributes:
        ticker: the market's.
        sequence: number of the last message in it; 0 before the first.
        clock: the exchange's clock at that message; None in messages that have none.
        why_stale: the reason; empty when it is right.
    """

    __slots__ = ("_best", "_sides", "clock", "sequence", "ticker", "why_stale")
    _shape = Shape(("yes", "yes_dollars_fp"), ("no", "no_dollars_fp"))

    def __init__(self, ticker: str) -> None:
        self.ticker = ticker
        self.sequence = 0
        self.clock: int | None = None
        self.why_stale = _NOTHING_YET
        self._sides: dict[str, dict[Decimal, Decimal]] = {self._shape.bids[0]: {}, self._shape.asks[0]: {}}
        self._best: dict[str, Level | None] = {}

    @property
    def stale(self) -> bool:
        """Whether messages are missing since the last snapshot."""
        return bool(self.why_stale)

    @property
    def bids(self) -> list[Level]:
        """Offers to buy YES, the best first."""
        return [Level(*row) for row in sorted(self._sides[self._shape.bids[0]].items(), reverse=True)]

    @property
    def asks(self) -> list[Level]:
        """Offers to sell YES, which are offers to buy NO, the best first."""
        return [Level(*row) for row in sorted(self._sides[self._shape.asks[0]].items())]

    @property
    def best_bid(self) -> Level | None:
        """The highest bid; None without one."""
        return self._find_best(self._shape.bids[0], max)

    @property
    def best_ask(self) -> Level | None:
        """The lowest ask; None without one."""
        return self._find_best(self._shape.asks[0], min)

    @property
    def spread(self) -> Decimal | None:
        """Dollars between the best ask and the best bid; None unless there are both."""
        bid, ask = self.best_bid, self.best_ask
        return None if bid is None or ask is None else _EXACT.subtract(ask.price, bid.price)

    def apply_snapshot(self, message: Any) -> bool:
        """Replace the book by an `orderbook_snapshot` and make it right; return False for one that is older or damaged."""
        try:
            if message.seq <= self.sequence:
                return False
            fields = (self._shape.bids, self._shape.asks)
            sides = {side: _levels(getattr(message.msg, field)) for side, field in fields}
        except (TypeError, ValueError, AttributeError):
            self.mark_stale("a snapshot that is not as documented")
            return False
        self._sides, self._best, self.why_stale = sides, {}, ""
        self._note(message)
        return True

    def apply_delta(self, message: Any) -> bool:
        """
        Apply an `orderbook_delta`; return False if it was refused.

        A stale book takes none. One that is out of order, or takes more from a level than it has, makes the book stale.
        """
        if self.why_stale:
            return False
        try:
            side, price, delta = self._read_delta(message.msg)
            levels = self._sides[side]
            if message.seq <= self.sequence:
                self.mark_stale(f"message {message.seq} came after {self.sequence}")
                return False
            size = _EXACT.add(levels.get(price, _NONE), delta)
        except (TypeError, LookupError, AttributeError, DecimalException):
            return self._refuse_delta()
        if type(price) is not Decimal or type(delta) is not Decimal:
            return self._refuse_delta()
        if size < 0:
            self.mark_stale(f"message {message.seq} takes more than there is at {price}")
            return False
        if size:
            levels[price] = size
        else:
            levels.pop(price, None)
        self._best.pop(side, None)
        self._note(message)
        return True

    def _refuse_delta(self) -> bool:
        self.mark_stale("a delta that is not as documented")
        return False

    def mark_stale(self, reason: str) -> None:
        """Refuse deltas until the next snapshot."""
        self.why_stale = self.why_stale or reason

    def start_over(self, reason: str) -> None:
        """Mark it stale, and take a snapshot of any number: a new subscription counts from 1."""
        self.mark_stale(reason)
        self.sequence = 0

    def _note(self, message: Any) -> None:
        self.sequence = message.seq
        clock = getattr(message.msg, "clock", None)
        self.clock = clock if isinstance(clock, int) else None

    @staticmethod
    def _read_delta(change: Any) -> tuple[Any, Any, Any]:
        """Return side, price and change."""
        return change.side, change.price_dollars, change.delta_fp

    def _find_best(self, side: str, choose: Any) -> Level | None:
        if side not in self._best:
            levels = self._sides[side]
            best = choose(levels, default=None)
            self._best[side] = None if best is None else Level(best, levels[best])
        return self._best[side]

    def __repr__(self) -> str:
        state = f"stale: {self.why_stale}" if self.why_stale else f"bid {self.best_bid}, ask {self.best_ask}"
        return f"<OrderBook {self.ticker} {state}>"


def _levels(rows: object) -> dict[Decimal, Decimal]:
    """Return sizes by price; a side that is absent has no offers. Raises TypeError or ValueError."""
    if rows is UNSET or rows is None:
        return {}
    if not isinstance(rows, list):
        raise TypeError
    pairs: Iterable[Any] = rows
    levels = dict(pairs)
    if not all(type(value) is Decimal for row in levels.items() for value in row):
        raise TypeError
    if len(levels) != len(rows) or any(size < 0 for size in levels.values()):
        raise ValueError
    return {price: size for price, size in levels.items() if size}
