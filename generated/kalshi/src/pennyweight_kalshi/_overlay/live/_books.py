"""The order books of one subscription, as of the last message that its reader took."""

from __future__ import annotations

from collections.abc import Mapping

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.live import Gap

from ._book import OrderBook

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from typing import Any


class OrderBooks(Mapping[str, OrderBook]):
    """
    Books by market ticker.

    Args:
        request_snapshots: called with the tickers of books that are stale.
    """

    def __init__(self, request_snapshots: Callable[[Collection[str]], None]) -> None:
        self._request_snapshots = request_snapshots
        self._books: dict[str, OrderBook] = {}
        self._requested: set[str] = set()
        """Tickers whose snapshot is on its way."""

    def __getitem__(self, ticker: str) -> OrderBook:
        return self._books[ticker]

    def __iter__(self) -> Iterator[str]:
        return iter(self._books)

    def __len__(self) -> int:
        return len(self._books)

    def add(self, tickers: Collection[str]) -> None:
        """Keep books of these markets, too; they are stale until their snapshots come."""
        for ticker in tickers:
            self._books.setdefault(ticker, OrderBook(ticker))

    def remove(self, tickers: Collection[str]) -> None:
        """Forget the books of these markets."""
        for ticker in tickers:
            self._books.pop(ticker, None)

    def apply(self, message: Any) -> None:
        """Follow a message or a gap."""
        if isinstance(message, Gap):
            self._interrupt(message)
            return
        book = self._books.get(getattr(message.msg, "market_ticker", ""))
        if book is None:
            return  # of a market that was removed
        if message.type == "orderbook_snapshot":
            if book.apply_snapshot(message):
                self._requested.discard(book.ticker)
                return
        elif book.apply_delta(message):
            return
        self._request([book.ticker])

    def _interrupt(self, gap: Gap) -> None:
        for book in self._books.values():
            if gap.restarts:
                book.start_over(gap.reason)
            else:
                book.mark_stale(gap.reason)
        self._requested.clear()
        if not gap.restarts:  # otherwise the renewed subscription begins with snapshots
            self._request(list(self._books))

    def _request(self, tickers: Collection[str]) -> None:
        new = [ticker for ticker in tickers if ticker not in self._requested]
        if new:
            self._requested.update(new)
            self._request_snapshots(new)
