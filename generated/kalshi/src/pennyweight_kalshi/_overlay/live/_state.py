"""One subscription as its connection sees it."""

from __future__ import annotations

import asyncio

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.live import Feed, Gap

from ._sequence import Sequence

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

    from ._channels_table import Channel

_FIRST_SNAPSHOT = 5.0
"""Seconds."""


class SubscriptionState:
    """
    What a subscription asks for, and where it stands.

    Attributes:
        channel: its channel.
        ids: tickers or ids that are subscribed; empty for all, or for none where the channel has no "all".
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
        self.options = options
        self.feed = feed
        self.sid: int | None = None
        self.sequence = Sequence()
        self.in_need: set[str] = set()
        self.ask_at = 0.0
        self.failures = 0
        self.closed = False
        self.busy = asyncio.Lock()
        """Held by whoever changes it with Kalshi."""
        self.need = asyncio.Event()
        """Set when a snapshot is needed."""
        self.settled = asyncio.Event()
        """Set while it is subscribed, and when it has ended."""

    @property
    def parameters(self) -> dict[str, object]:
        """The parameters of the command that subscribes."""
        ids = {self.channel.ids: list(self.ids)} if self.ids else {}
        return {"channels": [self.channel.name], **ids, **self.options}

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

    def end(self, error: BaseException | None) -> None:
        """Let its reader have what is left, and then the error or the end."""
        self.feed.end(error)
        self.need.set()
        self.settled.set()

    def ask_for_snapshots(self, tickers: Collection[str], after: float = 0.0) -> None:
        """Note that these books need a snapshot, and that it is to be asked for after so many seconds."""
        self.in_need.update(ticker for ticker in tickers if ticker in self.ids)
        self.ask_at = asyncio.get_running_loop().time() + after
        if self.in_need:
            self.need.set()

    def expect_snapshots(self, before: Collection[str]) -> None:
        """Note a change of markets: snapshots of new ones come by themselves, and none of removed ones."""
        self.in_need.intersection_update(self.ids)
        if self.channel.has_books and (new := [ticker for ticker in self.ids if ticker not in before]):
            self.ask_for_snapshots(new, after=_FIRST_SNAPSHOT)
