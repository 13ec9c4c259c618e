"""Order books of a stream: right, or stale, never wrong."""

from __future__ import annotations

import asyncio
import random
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pennyweight_core.live import Feed, FeedOptions, Gap
from pennyweight_kalshi._overlay.live._channels_table import ORDER_BOOK
from pennyweight_kalshi._overlay.live._handler import KalshiHandler
from pennyweight_kalshi._overlay.live._state import SubscriptionState
from pennyweight_kalshi._overlay.live._subscription import AsyncOrderBookSubscription
from streaming import FakeDialer, decode, encode, make_session, wait_until

if TYPE_CHECKING:
    from pennyweight_kalshi import OrderBook
    from streaming import FakeConnection

TICKERS = ("A", "B")


class Exchange:
    """Makes the messages of one subscription, and remembers how each book was at each moment."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.levels: dict[str, dict[tuple[str, Decimal], Decimal]] = {ticker: {} for ticker in TICKERS}
        self.history: dict[tuple[str, int], dict[tuple[str, Decimal], Decimal]] = {}
        self.sid = self.seq = self.clock = 0

    def start(self) -> int:
        """Begin another subscription; return its number."""
        self.sid, self.seq = self.sid + 1, 0
        return self.sid

    def overflow(self) -> bytes:
        """Return the message that ends the subscription."""
        self.seq += 1
        return encode("error", sid=self.sid, seq=self.seq, code=25, msg="overflow")

    def snapshot(self, ticker: str, number: int | None = None) -> bytes:
        self.seq += 1
        self._remember()
        book: dict[str, Any] = {"market_ticker": ticker, "clock": self.clock, "yes_dollars_fp": [], "no_dollars_fp": []}
        for (side, price), size in self.levels[ticker].items():
            book[f"{side}_dollars_fp"].append([str(price), str(size)])
        return encode("orderbook_snapshot", sid=self.sid, seq=self.seq, number=number, content=book)

    def delta(self) -> bytes:
        ticker, side = self.random.choice(TICKERS), self.random.choice(("yes", "no"))
        price = Decimal(self.random.randrange(1, 6)) / 10
        size = self.levels[ticker].get((side, price), Decimal(0))
        change = Decimal(self.random.randrange(-int(size), 9) or 1)
        self.levels[ticker][side, price] = size + change
        if not size + change:
            del self.levels[ticker][side, price]
        self.seq += 1
        self._remember()
        where = {"market_ticker": ticker, "clock": self.clock, "side": side}
        change_there = {"price_dollars": str(price), "delta_fp": str(change)}
        return encode("orderbook_delta", sid=self.sid, seq=self.seq, content=where | change_there)

    def _remember(self) -> None:
        self.clock += 1
        for ticker, levels in self.levels.items():
            self.history[ticker, self.clock] = dict(levels)


def shown(book: OrderBook) -> dict[tuple[str, Decimal], Decimal]:
    bids = {("yes", level.price): level.size for level in book.bids}
    return bids | {("no", level.price): level.size for level in book.asks}


class Play:
    """A subscription to two books, and a server that breaks messages."""

    def __init__(self, connection: FakeConnection, books: AsyncOrderBookSubscription[Any], exchange: Exchange) -> None:
        self.connection = connection
        self.books = books
        self.exchange = exchange
        self.answered = self.judged = 0
        self.held: list[bytes] = []

    async def serve(self) -> None:
        """Answer the commands that came since."""
        for command in self.connection.sent[self.answered :]:
            self.answered += 1
            if command["cmd"] == "subscribe":
                sid = self.exchange.start()
                content = {"channel": "orderbook_delta", "sid": sid}
                self.connection.put(encode("subscribed", number=command["id"], content=content))
                self.connection.put(*(self.exchange.snapshot(ticker) for ticker in TICKERS))
            elif command["cmd"] == "update_subscription":
                wanted = command["params"]["market_tickers"]
                self.connection.put(*(self.exchange.snapshot(ticker, command["id"]) for ticker in wanted))
        await asyncio.sleep(0)

    async def trade(self, fault: str) -> None:
        """Let a book change, and break the message about it."""
        message = self.exchange.delta()
        if fault == "reorder":
            self.held.append(message)
        elif fault == "overflow":
            self.connection.put(message, self.exchange.overflow())
            await wait_until(lambda: len(self.connection.sent) > self.answered)
        elif fault != "drop":
            self.connection.put(message, *([message] if fault == "duplicate" else []), *self.held)
            self.held = []
        await self.serve()

    async def read(self) -> None:
        """Take what there is, and compare the books with those of the exchange after every message."""
        for _ in range(6):
            await asyncio.sleep(0)
        while self.books._state.feed._readable.is_set():
            message = await anext(self.books)
            self.judged += 1
            for ticker in TICKERS:
                book = self.books[ticker]
                if not book.stale:
                    assert not isinstance(message, Gap), "a gap leaves no book right"
                    assert shown(book) == self.exchange.history[ticker, message.msg.clock]


async def play(faults: list[str], seed: int, buffer: int, read_every: int) -> Play:
    """Let a subscription live through messages that are broken in these ways."""
    handler, dialer = KalshiHandler(decode), FakeDialer()
    session = make_session(handler, dialer)
    handler.use(session)
    await session.start()
    state = SubscriptionState(ORDER_BOOK, TICKERS, {}, Feed("orderbook_delta", FeedOptions.of(buffer, "drop_oldest")))
    handler.add(state)
    it = Play(dialer.connections[0], AsyncOrderBookSubscription(state, handler), Exchange(seed))
    await wait_until(lambda: it.connection.sent)
    await it.serve()
    for number, fault in enumerate(faults):
        await it.trade(fault)
        if number % read_every == 0:
            await it.read()
    await it.serve()
    await it.read()
    await session.aclose()
    return it


FAULTS = st.sampled_from(["", "", "", "drop", "duplicate", "reorder", "overflow"])


@given(
    faults=st.lists(FAULTS, min_size=1, max_size=40),
    seed=st.integers(0, 10**6),
    buffer=st.integers(3, 50),
    read_every=st.integers(1, 7),
)
@settings(max_examples=150)
def test_whatever_happens_to_messages_a_book_is_right_or_stale(
    faults: list[str], seed: int, buffer: int, read_every: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pennyweight_kalshi._overlay.live._handler.jitter", lambda _: 0)
        it = asyncio.run(play(faults, seed, buffer, read_every))

    assert it.judged  # after every message, by the play itself


@pytest.mark.anyio
async def test_books_are_right_again_once_their_snapshots_came() -> None:
    it = await play(["drop", "", "reorder", "", "duplicate", "", "", ""], 7, 50, 1)

    assert [it.books[ticker].stale for ticker in TICKERS] == [False, False]
