"""Order books of a stream: right, or stale, never wrong."""

from __future__ import annotations

import asyncio
import json
import random
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pennyweight_core.live import Feed, FeedOptions, Gap
from pennyweight_kalshi import OrderBook
from pennyweight_kalshi._overlay.live._channels_table import ORDER_BOOK
from pennyweight_kalshi._overlay.live._handler import KalshiHandler
from pennyweight_kalshi._overlay.live._sequence import Sequence
from pennyweight_kalshi._overlay.live._state import SubscriptionState
from pennyweight_kalshi._overlay.live._subscription import AsyncOrderBookSubscription
from streaming import FakeDialer, decode, encode, make_session, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from streaming import FakeConnection

TICKERS = ("A", "B")
Levels = dict[tuple[str, str, Decimal], Decimal]


class Exchange:
    """Makes the messages of one subscription, and remembers how each book was at each moment."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.levels: dict[str, dict[tuple[str, Decimal], Decimal]] = {ticker: {} for ticker in TICKERS}
        self.history: dict[tuple[str, int], dict[tuple[str, Decimal], Decimal]] = {}
        self.seq = 0
        self.clock = 0

    def snapshot(self, ticker: str, number: int | None = None) -> bytes:
        self.seq += 1
        self._remember()
        sides: dict[str, list[list[str]]] = {"yes_dollars_fp": [], "no_dollars_fp": []}
        for (side, price), size in self.levels[ticker].items():
            sides[f"{side}_dollars_fp"].append([str(price), str(size)])
        return encode("orderbook_snapshot", sid=1, seq=self.seq, number=number, clock=self.clock, market_ticker=ticker, **sides)

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
        content = {"price_dollars": str(price), "delta_fp": str(change), "side": side}
        return encode("orderbook_delta", sid=1, seq=self.seq, clock=self.clock, market_ticker=ticker, **content)

    def _remember(self) -> None:
        self.clock += 1
        for ticker, levels in self.levels.items():
            self.history[ticker, self.clock] = dict(levels)


def shown(book: OrderBook) -> dict[tuple[str, Decimal], Decimal]:
    bids = {("yes", level.price): level.size for level in book.bids}
    return bids | {("no", level.price): level.size for level in book.asks}


async def play(faults: list[str], seed: int, buffer: int, read_every: int) -> None:
    """Let a subscription live through deltas that are broken in these ways, and check its books after each message."""
    exchange = Exchange(seed)
    handler, dialer = KalshiHandler(decode), FakeDialer()
    session = make_session(handler, dialer)
    handler.use(session)
    await session.start()
    connection = dialer.connections[0]
    state = SubscriptionState(ORDER_BOOK, TICKERS, {}, Feed("orderbook_delta", FeedOptions.of(buffer, "drop_oldest")))
    handler.add(state)
    books = AsyncOrderBookSubscription(state, handler)
    answered = 0

    async def serve() -> None:
        """Answer the commands that came since."""
        nonlocal answered
        for command in connection.sent[answered:]:
            answered += 1
            if command["cmd"] == "subscribe":
                connection.put(encode("subscribed", number=command["id"], content={"channel": "orderbook_delta", "sid": 1}))
                connection.put(*(exchange.snapshot(ticker) for ticker in TICKERS))
            elif command["cmd"] == "update_subscription":
                wanted = command["params"]["market_tickers"]
                connection.put(*(exchange.snapshot(ticker, command["id"]) for ticker in wanted))
        await asyncio.sleep(0)

    async def read() -> None:
        for _ in range(6):
            await asyncio.sleep(0)
        assert not state.feed.is_ended
        while state.feed._readable.is_set():
            message = await anext(books)
            at = None if isinstance(message, Gap) else message.msg.clock
            for ticker in TICKERS:
                book = books[ticker]
                if book.stale:
                    continue
                assert at is not None, "a gap leaves no book right"
                assert shown(book) == exchange.history[ticker, at], (ticker, at, faults)

    await wait_until(lambda: connection.sent)
    await serve()
    await read()
    held: list[bytes] = []
    for number, fault in enumerate(faults):
        message = exchange.delta()
        if fault == "reorder":
            held.append(message)
        elif fault == "overflow":
            exchange.seq += 1
            connection.put(message, encode("error", sid=1, seq=exchange.seq, code=25, msg="overflow"))
            await _settle(connection, answered)
            exchange.seq = 0
        elif fault != "drop":
            connection.put(message, *([message] if fault == "duplicate" else []))
            connection.put(*held)
            held = []
        await serve()
        if number % read_every == 0:
            await read()
    await serve()
    await read()
    await session.aclose()


async def _settle(connection: FakeConnection, answered: int) -> None:
    """Wait for the command that subscribes anew."""
    await wait_until(lambda: len(connection.sent) > answered)


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
        patch.setattr("pennyweight_kalshi._overlay.live._handler.jitter", lambda attempt: 0)
        asyncio.run(play(faults, seed, buffer, read_every))
