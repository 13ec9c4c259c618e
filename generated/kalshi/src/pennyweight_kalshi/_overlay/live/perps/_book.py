"""The order book of one perpetual future."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

from .._book import OrderBook, Shape

if TYPE_CHECKING:
    from typing import Any


class PerpsOrderBook(OrderBook):
    """
    Bids and asks of one perpetual future, in dollars per contract; otherwise as `OrderBook`.

    While `stale`, it shows what was right before messages were lost; a fresh snapshot is on its way.
    """

    __slots__ = ()
    _shape = Shape(("bid", "bid"), ("ask", "ask"))

    @staticmethod
    def _read_delta(change: Any) -> tuple[Any, Any, Any]:
        return change.side, change.price, change.delta
