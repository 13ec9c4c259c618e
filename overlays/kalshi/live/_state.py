"""One subscription as its connection sees it."""

from __future__ import annotations

import asyncio

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.live import Feed, Gap

from ._sequence import Sequence

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

    from ._book import OrderBook
    from ._channels_table import Channel

_FIRST_SNAPSHOT = 5.0
"""Seconds for which snapshots are expected to come by themselves."""
_PAUSE = 0.5
"""Seconds between two commands that ask for snapshots."""


class SubscriptionState:
    """
    What a subscription asks for, and where it stands.

    Attributes:
        channel: its channel.
        ids: tickers or ids that are subscribed; empty for all, or for none where the channel has no "all".
        books: of these tickers, where the channel has books; a market that is removed and added again has a new one.
        options: further parameters of its command.
        feed: what its reader takes from.
        sid: Kalshi's number for it; None while it is not subscribed.
        sequence: of its messages.
        in_need: tickers whose books need a snapshot.
        ask_at: the loop's time from which on snapshots are asked for.
        failures: how often Kalshi has ended it since its last message.
        closed: whether its reader has left it.
    """

    def __init__(self, channel: Channel, ids: Collection[str], options: Mapping[str, object], feed: Feed[Any]) -> None:
        self.channel = channel
        self.ids = dict.fromkeys(ids)
        self.books: dict[str, OrderBook] = {}
        self.options = options
        self.feed = feed
        self.sid: int | None = None
        self.sequence = Sequence()
        self.in_need: set[str] = set()
        self.ask_at = self.asked_at = 0.0
        self.failures = 0
        self.closed = False
        self.busy = asyncio.Lock()
        """Held by whoever changes it with Kalshi."""
        self.need = asyncio.Event()
        """Set when a snapshot is needed."""
        self.settled = asyncio.Event()
        """Set while it is subscribed, and when it has ended."""
        self.choose(ids)

    @property
    def parameters(self) -> dict[str, object]:
        """The parameters of the command that subscribes."""
        ids = {self.channel.ids: list(self.ids)} if self.ids else {}
        return {"channels": [self.channel.name], **ids, **self.options}

    @property
    def is_ended(self) -> bool:
        """Whether its reader gets nothing new any more."""
        return self.closed or self.feed.is_ended

    def choose(self, ids: Collection[str]) -> None:
        """Replace what is subscribed. A new book takes no snapshot of before."""
        self.ids = dict.fromkeys(ids)
        if make := self.channel.book:
            books = {ticker: self.books.get(ticker) or make(ticker) for ticker in self.ids}
            for ticker in books.keys() - self.books.keys():
                books[ticker].sequence = self.sequence.last
            self.books = books
            self.in_need.intersection_update(books)

    def start(self, sid: int) -> None:
        """Count from the beginning, under a new number; snapshots come by themselves at first."""
        self.sid = sid
        self.sequence = Sequence()
        self.settled.set()
        if self.channel.has_books:
            self.ask_for_snapshots(self.ids, after=_FIRST_SNAPSHOT)

    def interrupt(self, reason: Any) -> None:
        """Note that whatever comes next may not follow what came last."""
        after = self.sequence.last or None
        self.feed.interrupt(Gap(self.channel.name, after, None, reason))

    def lose(self, reason: Any) -> None:
        """Note that the subscription is gone."""
        if self.sid is not None:
            self.sid = None
            self.settled.clear()
            self.interrupt(reason)
            self.in_need.clear()
            self.sequence = Sequence()

    def end(self, error: BaseException | None) -> None:
        """Let its reader have what is left, and then the error or the end."""
        self.feed.end(error)
        self.need.set()
        self.settled.set()

    def ask_for_snapshots(self, tickers: Collection[str], after: float = 0.0) -> None:
        """Note that these books need a snapshot, and that it is to be asked for after so many seconds."""
        self.in_need.update(ticker for ticker in tickers if ticker in self.ids)
        self.ask_at = max(asyncio.get_running_loop().time() + after, self.asked_at + _PAUSE)
        if self.in_need:
            self.need.set()

    def expect_snapshots(self, tickers: Collection[str]) -> None:
        """Note that snapshots of these new markets come by themselves."""
        if self.channel.has_books:
            self.ask_for_snapshots(tickers, after=_FIRST_SNAPSHOT)
