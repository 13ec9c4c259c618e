"""Each fault, with each policy of full buffers, read by each kind of client: nothing is lost without a gap."""

from __future__ import annotations

import asyncio
import random
import threading
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_kalshi import Gap, SlowConsumerError
from streaming import wait_until

if TYPE_CHECKING:
    from dialling import Dial
    from pennyweight_sandbox import Sandbox

MARKET, OTHER = "KXSBXTEMP-32MAR01-T60", "KXSBXTEMP-32MAR01-T61"
FAULTS = ("drop", "duplicate", "reorder", "garbage", "half", "overflow", "disconnect", "slow")
MOVES = 60


class Reader:
    """Judges what a subscription to books gives."""

    def __init__(self, books: Any) -> None:
        self.books = books
        self.last = 0
        self.gaps: list[str] = []

    def read(self, message: Any) -> None:
        """Check that a message follows the one before, or a gap."""
        if isinstance(message, Gap):
            self.gaps.append(message.reason)
            self.last = -1
            assert all(self.books[ticker].stale for ticker in (MARKET, OTHER))
        else:
            assert self.last in {-1, message.seq - 1}, f"{message.seq} after {self.last} without a gap"
            self.last = message.seq

    def is_right(self, exchange: Any) -> bool:
        """Whether both books are those of the exchange."""
        return all(
            not self.books[it].stale and shown(self.books[it]) == exchange.watch.levels(it) for it in (MARKET, OTHER)
        )


def shown(book: Any) -> dict[tuple[str, Any], Any]:
    bids = {("bid", level.price): level.size for level in book.bids}
    return bids | {("ask", level.price): level.size for level in book.asks}


def trade(exchange: Any, fault: str) -> None:
    """Let both books change, and break some of the messages."""
    randomness = random.Random(fault)
    for number in range(MOVES):
        if number % 20 == 7:
            exchange.disturb(fault)
        exchange.move(randomness.choice((MARKET, OTHER)), "bid", f"0.{randomness.randrange(1, 6)}", str(number + 1))


@pytest.mark.anyio
@pytest.mark.parametrize("when_full", ["block", "drop_oldest", "raise"])
@pytest.mark.parametrize("fault", FAULTS)
async def test_an_asynchronous_reader_is_told_of_every_loss(
    dial: Dial, pennyweight_sandbox: Sandbox, fault: str, when_full: Any
) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    async with (
        dial.asynchronous("kalshi", limits=False) as kalshi,
        kalshi.stream(buffer=8, when_full=when_full) as live,
        asyncio.timeout(60),
    ):
        books = live.order_book([MARKET, OTHER])
        reader = Reader(books)
        await wait_until(lambda: not books._state.in_need)
        trading = asyncio.ensure_future(asyncio.to_thread(trade, exchange, fault))
        try:
            while not trading.done() or not reader.is_right(exchange):
                reader.read(await anext(books))
        except SlowConsumerError:
            assert when_full == "raise"
        await trading

    assert when_full != "block" or "slow consumer" not in reader.gaps


@pytest.mark.parametrize("when_full", ["block", "drop_oldest", "raise"])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_synchronous_reader_is_told_of_every_loss(
    dial: Dial, pennyweight_sandbox: Sandbox, fault: str, when_full: Any
) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    with dial("kalshi", limits=False).stream(buffer=8, when_full=when_full) as live:
        books = live.order_book([MARKET, OTHER])
        reader = Reader(books)
        live.list_subscriptions()
        trading = threading.Thread(target=trade, args=(exchange, fault))
        trading.start()
        try:
            while trading.is_alive() or not reader.is_right(exchange):
                reader.read(next(books))
        except SlowConsumerError:
            assert when_full == "raise"
        trading.join()

    assert when_full != "block" or "slow consumer" not in reader.gaps
