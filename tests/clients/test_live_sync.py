"""The synchronous stream: the same, over a thread that ends with it."""

from __future__ import annotations

import threading
import time
from threading import Timer
from typing import TYPE_CHECKING

import pytest
from pennyweight_kalshi import AuthenticationError, BadRequestError, Gap
from pennyweight_kalshi.stream_messages import OrderbookSnapshot

if TYPE_CHECKING:
    from dialling import Dial
    from pennyweight_sandbox import Sandbox

MARKET, OTHER = "KXSBXTEMP-32MAR01-T60", "KXSBXTEMP-32MAR01-T61"


def streams() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "pennyweight-kalshi-stream"]


def test_books_and_orders_arrive(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    kalshi = dial("kalshi", limits=False)
    with kalshi.stream() as live:
        books, orders = live.order_book([MARKET]), live.orders()
        first = next(books)
        assert len(live.list_subscriptions()) == 2
        order = kalshi.orders.create(
            ticker=MARKET,
            side="bid",
            count="5",
            price="0.95",
            time_in_force="good_till_canceled",
            self_trade_prevention_type="maker",
        )
        next(books)

        assert isinstance(first, OrderbookSnapshot)
        assert [str(level.price) for level in books[MARKET].bids] == ["0.9600", "0.9500"]
        assert next(orders).msg.order_id == order.order_id
    assert not streams()


def test_a_reconnection_is_a_gap_and_the_book_is_right_again(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    with dial("kalshi", limits=False).stream() as live:
        books = live.order_book([MARKET])
        next(books)
        pennyweight_sandbox.kalshi.sockets.disconnect()
        gap, _ = next(books), next(books)

        assert gap == Gap("orderbook_delta", 1, None, "reconnect")
        assert not books[MARKET].stale


def test_markets_are_added_and_snapshots_asked_for(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    with dial("kalshi", limits=False).stream() as live:
        books = live.order_book([MARKET])
        books.update(add=[OTHER])
        assert books.ids == [MARKET, OTHER]
        for _ in range(2):
            next(books)
        exchange.disturb("drop")
        exchange.move(OTHER, "bid", "0.2", "1")
        exchange.move(OTHER, "bid", "0.2", "1")
        while books[OTHER].stale or str(books[OTHER].bids[-1].size) != "2.00":
            next(books)
        with pytest.raises(ValueError, match="no market would be left"):
            books.update(remove=[MARKET, OTHER])


def test_a_subscription_ends_with_its_stream_and_a_stream_with_its_client(dial: Dial) -> None:
    kalshi = dial("kalshi", limits=False)
    live = kalshi.stream().__enter__()
    with live.fills() as fills:
        assert len(live.list_subscriptions()) == 1
    trades = live.trades()
    Timer(0.1, kalshi.close).start()

    assert list(fills) == []
    assert list(trades) == []
    with pytest.raises(RuntimeError, match="the stream is not open; use it in a with block"):
        live.trades()
    time.sleep(0.1)
    assert not streams()


def test_errors_are_raised_where_they_belong(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    kalshi = dial("kalshi", limits=False)
    pennyweight_sandbox.script("kalshi:401x1")
    with pytest.raises(AuthenticationError):
        kalshi.stream().__enter__()
    assert not streams()
    with kalshi.stream() as live:
        pennyweight_sandbox.kalshi.sockets.fail(26)
        with pytest.raises(BadRequestError, match="error 26"):
            next(live.trades())


def test_a_stream_of_an_http_endpoint_is_what_it_was(dial: Dial) -> None:
    with dial("kalshi", limits=False).stream("GET", "/exchange/status") as answer:
        assert b"exchange_active" in b"".join(answer.iter_bytes())
