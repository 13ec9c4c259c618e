"""Kalshi's stream without a network: a test is the server, and says whatever it likes."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from pennyweight_core.live import Feed, FeedOptions
from pennyweight_kalshi._overlay.live import _channels_table as table
from pennyweight_kalshi._overlay.live._handler import KalshiHandler
from pennyweight_kalshi._overlay.live._state import SubscriptionState
from pennyweight_kalshi._overlay.live._subscription import AsyncOrderBookSubscription, AsyncSubscription
from pennyweight_kalshi.stream_messages import decode_message
from streaming import FakeDialer, make_session, wait_until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest
    from streaming import FakeConnection


def without_delays(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be no delays between attempts."""
    for module in ("pennyweight_kalshi._overlay.live._handler", "pennyweight_kalshi._overlay.live._commands"):
        monkeypatch.setattr(f"{module}.jitter", lambda _: 0)
    monkeypatch.setattr("pennyweight_core._live._session.jitter", lambda _: 0.001)


class Stage:
    """A stream, and its server."""

    def __init__(self, handler: KalshiHandler, dialer: FakeDialer) -> None:
        self.handler = handler
        self.dialer = dialer
        self.answered = 0

    @property
    def is_over(self) -> bool:
        """Whether the stream has ended."""
        return self.handler._session_is_over

    @property
    def connection(self) -> FakeConnection:
        return self.dialer.connections[-1]

    def say(self, kind: str, msg: Any = None, **fields: Any) -> None:
        """Send a message of this type."""
        whole = {"type": kind, **fields} | ({} if msg is None else {"msg": msg})
        self.connection.put(json.dumps(whole).encode())

    async def command(self) -> dict[str, Any]:
        """Return the next command."""
        await wait_until(lambda: len(self.connection.sent) > self.answered)
        self.answered += 1
        return self.connection.sent[self.answered - 1]

    async def accept(self, sid: int = 1) -> None:
        """Answer a command that subscribes."""
        command = await self.command()
        assert command["cmd"] == "subscribe"
        self.say("subscribed", {"channel": command["params"]["channels"][0], "sid": sid}, id=command["id"])
        await self.settle()

    async def settle(self) -> None:
        """Let the client handle what it was sent."""
        for _ in range(20):
            await asyncio.sleep(0)

    def subscribe(self, channel: table.Channel, *ids: str, buffer: int = 100, **options: Any) -> Any:
        """Return a new subscription."""
        key = options.pop("key", None)
        feed: Feed[Any] = Feed(channel.name, FeedOptions.of(buffer, options.pop("when_full", "drop_oldest")), key)
        state = SubscriptionState(channel, ids, {}, feed)
        self.handler.add(state)
        return (AsyncOrderBookSubscription if channel.has_books else AsyncSubscription)(state, self.handler)


@asynccontextmanager
async def stage() -> AsyncIterator[Stage]:
    handler, dialer = KalshiHandler(lambda body: decode_message(body, on_drift=lambda _: None)), FakeDialer()
    session = make_session(handler, dialer)
    handler.use(session)
    await session.start()
    try:
        async with asyncio.timeout(20):
            yield Stage(handler, dialer)
    finally:
        await session.aclose()


def snapshot(ticker: Any = "A", yes: Any = (("0.4", "10"),)) -> dict[str, Any]:
    return {"market_ticker": ticker, "clock": 1, "yes_dollars_fp": yes}


def delta(ticker: Any = "A", change: Any = "1", price: Any = "0.4", side: Any = "yes") -> dict[str, Any]:
    return {"market_ticker": ticker, "clock": 1, "price_dollars": price, "delta_fp": change, "side": side}


async def take_all(subscription: Any) -> list[Any]:
    """Return what can be read now."""
    await asyncio.sleep(0.01)
    taken = []
    while subscription._state.feed._readable.is_set() and not subscription._state.is_ended:
        taken.append(await anext(subscription))
    return taken


async def open_book(it: Stage, *tickers: str, **options: Any) -> Any:
    """Return a subscription to books that are right."""
    books = it.subscribe(table.ORDER_BOOK, *tickers, **options)
    await it.accept()
    for number, ticker in enumerate(tickers, 1):
        it.say("orderbook_snapshot", snapshot(ticker), sid=1, seq=number)
    await take_all(books)
    assert not any(books[ticker].stale for ticker in tickers)
    return books
