"""The order books of one subscription, as of the last message that its reader took."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.live import Gap

from ._errors import message_type

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import Any

    from ._book import OrderBook
    from ._state import SubscriptionState


class OrderBooks:
    """
    Books by market ticker: those that are subscribed.

    Args:
        state: the subscription's, which has the books.
        request_snapshots: called with the tickers of books that are stale.
    """

    def __init__(self, state: SubscriptionState, request_snapshots: Callable[[Collection[str]], None]) -> None:
        self._state = state
        self._request_snapshots = request_snapshots
        self._requested: set[str] = set()
        """Tickers whose snapshot is on its way."""

    def __getitem__(self, ticker: str) -> OrderBook:
        return self._state.books[ticker]

    def apply(self, message: Any) -> None:
        """Follow a message or a gap; what is neither a snapshot nor a delta may be a change of any book."""
        if isinstance(message, Gap):
            self._interrupt(message)
            return
        kind = message_type(message)
        ticker = getattr(getattr(message, "msg", None), "market_ticker", None)
        if kind not in _KNOWN or not isinstance(ticker, str):
            self.distrust("a message that is not as documented")
            return
        book = self._state.books.get(ticker)
        if book is None:
            return  # of a market that was removed
        if kind == "orderbook_snapshot":
            self._requested.discard(ticker)
            if book.apply_snapshot(message):
                return
        elif book.apply_delta(message):
            return
        self._request([ticker])

    def distrust(self, reason: str) -> None:
        """Mark all books stale, and ask for snapshots."""
        books = self._state.books
        for book in books.values():
            book.mark_stale(reason)
        self._request(list(books))

    def _interrupt(self, gap: Gap) -> None:
        self._requested.clear()
        if gap.restarts:
            for book in self._state.books.values():
                book.start_over(gap.reason)
        if not gap.restarts or gap.before is not None:  # otherwise the renewed subscription begins with snapshots
            self.distrust(gap.reason)

    def _request(self, tickers: Collection[str]) -> None:
        new = [ticker for ticker in tickers if ticker not in self._requested]
        if new:
            self._requested.update(new)
            self._request_snapshots(new)


_KNOWN = frozenset({"orderbook_snapshot", "orderbook_delta"})
