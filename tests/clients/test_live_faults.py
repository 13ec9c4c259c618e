"""Kalshi live, when things go wrong on the way: a gap before anything newer, and books that are right or stale."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_kalshi import APIConnectionError, APIResponseError, AuthenticationError, Gap, Reconnection
from streaming import wait_until

if TYPE_CHECKING:
    from dialling import Dial
    from pennyweight_sandbox import Sandbox

pytestmark = pytest.mark.anyio
MARKET = "KXSBXTEMP-32MAR01-T60"


def client(dial: Dial, **options: Any) -> Any:
    return dial.asynchronous("kalshi", limits=False, **options)


def shown(book: Any) -> dict[tuple[str, Any], Any]:
    bids = {("bid", level.price): level.size for level in book.bids}
    return bids | {("ask", level.price): level.size for level in book.asks}


async def read_until_right(books: Any) -> list[Any]:
    """Take messages until the book is right; return them."""
    taken = [await anext(books)]
    while books[MARKET].stale:
        taken.append(await anext(books))
    return taken


@pytest.mark.parametrize(
    ("fault", "gaps"),
    [
        ("drop", ["sequence"]),
        ("duplicate", []),
        ("reorder", ["sequence"]),
        ("garbage", ["unreadable", "sequence"]),
        ("half", ["reconnect"]),
        ("overflow", ["overflow"]),
        ("disconnect", ["reconnect"]),
        ("slow", []),
    ],
)
async def test_after_each_fault_the_book_is_the_exchanges_again(
    dial: Dial, pennyweight_sandbox: Sandbox, fault: str, gaps: list[str]
) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    async with client(dial) as kalshi, kalshi.stream() as live:
        books = live.order_book([MARKET])
        await anext(books)
        exchange.disturb(fault)
        taken = []
        for number in range(4):
            exchange.move(MARKET, "bid", f"0.{number + 1}", "7")
        async with asyncio.timeout(10):
            while books[MARKET].stale or shown(books[MARKET]) != exchange.watch.levels(MARKET):
                taken.append(await anext(books))

        found = [message.reason for message in taken if isinstance(message, Gap)]
        assert found in (gaps, gaps[:1])  # two in a row are one


async def test_a_gap_says_which_messages_are_missing(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    async with client(dial) as kalshi, kalshi.stream() as live:
        books = live.order_book([MARKET])
        await anext(books)
        exchange.disturb("drop", 3)
        for _ in range(4):
            exchange.move(MARKET, "bid", "0.3", "1")

        assert await anext(books) == Gap("orderbook_delta", 1, 5, "sequence", 3)
        assert (await anext(books)).seq == 5


async def test_what_comes_late_is_delivered_after_its_gap_where_order_does_not_matter(
    dial: Dial, pennyweight_sandbox: Sandbox
) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    async with client(dial) as kalshi, kalshi.stream() as live:
        groups = live.order_groups()
        await live.list_subscriptions()
        exchange.disturb("reorder")
        exchange.disturb("duplicate")
        for number in range(3):
            content = {"event_type": "reset", "order_group_id": str(number), "ts_ms": 1}
            exchange.publish("order_group_updates", "order_group_updates", content)
        taken = [await anext(groups) for _ in range(4)]

        assert taken[0] == Gap("order_group_updates", 0, 2, "sequence", 1)
        assert [message.msg.order_group_id for message in taken[1:]] == ["1", "0", "2"]


async def test_channels_without_numbers_are_told_of_what_cannot_be_read(
    dial: Dial, pennyweight_sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    async with client(dial) as kalshi, kalshi.stream() as live:
        tickers = live.tickers([MARKET])
        await live.list_subscriptions()
        exchange.disturb("garbage")
        exchange.move(MARKET, "bid", "0.965", "1")

        assert await anext(tickers) == Gap("ticker", None, None, "unreadable")
    assert "a message is no JSON" in caplog.text


async def test_drift_that_is_to_raise_ends_the_stream(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with client(dial, on_drift="raise") as kalshi, kalshi.stream() as live:
        tickers = live.tickers([MARKET])
        await live.list_subscriptions()
        pennyweight_sandbox.kalshi.sockets.publish("ticker", "ticker", {"market_ticker": MARKET}, MARKET)
        with pytest.raises(APIResponseError, match=r"drifted at \$\.msg\.market_id"):
            await anext(tickers)


async def test_every_subscription_learns_of_a_reconnection_and_goes_on(
    dial: Dial, pennyweight_sandbox: Sandbox
) -> None:
    told: list[Reconnection] = []
    exchange = pennyweight_sandbox.kalshi.sockets
    async with client(dial) as kalshi, kalshi.stream(on_reconnect=told.append) as live:
        books, groups, fills = live.order_book([MARKET]), live.order_groups(), live.fills()
        await read_until_right(books)
        await live.list_subscriptions()
        exchange.disconnect()
        gaps = [await anext(each) for each in (books, groups, fills)]
        await read_until_right(books)
        subscriptions = await live.list_subscriptions()

        assert gaps == [
            Gap("orderbook_delta", 1, None, "reconnect"),
            Gap("order_group_updates", None, None, "reconnect"),
            Gap("fill", None, None, "reconnect"),
        ]
        assert len(subscriptions) == 3
        assert told[0].attempts == 1
        assert told[0].reason


async def test_markets_that_were_added_are_subscribed_again_after_a_reconnection(
    dial: Dial, pennyweight_sandbox: Sandbox
) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    async with client(dial) as kalshi, kalshi.stream() as live:
        books = live.order_book([MARKET])
        await books.update(add=["KXSBXTEMP-32MAR01-T61"])
        exchange.disconnect()
        seen: set[str] = set()
        while len(seen) < 2 or books["KXSBXTEMP-32MAR01-T61"].stale:
            message = await anext(books)
            seen = set() if isinstance(message, Gap) else seen | {message.msg.market_ticker}

        assert seen == {MARKET, "KXSBXTEMP-32MAR01-T61"}


async def test_a_key_that_is_refused_on_the_way_back_ends_the_stream(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with client(dial) as kalshi, kalshi.stream() as live:
        fills = live.fills()
        await live.list_subscriptions()
        pennyweight_sandbox.script("kalshi:401x1")
        pennyweight_sandbox.kalshi.sockets.disconnect()

        assert isinstance(await anext(fills), Gap)
        with pytest.raises(AuthenticationError, match="kalshi stream: 401"):
            await anext(fills)


async def test_a_vendor_that_does_not_come_back_is_given_up_after_the_deadline(
    dial: Dial, pennyweight_sandbox: Sandbox
) -> None:
    async with client(dial) as kalshi, kalshi.stream(deadline=0.5) as live:
        fills = live.fills()
        await live.list_subscriptions()
        pennyweight_sandbox.script("kalshi:503")
        pennyweight_sandbox.kalshi.sockets.disconnect()
        began = time.monotonic()

        assert isinstance(await anext(fills), Gap)
        with pytest.raises(APIConnectionError, match=r"no connection to ws://127.* in 0\.5 s .*503"):
            await anext(fills)
        assert time.monotonic() - began < 2


async def test_pongs_that_are_late_cost_the_connection_only_where_nothing_else_comes(
    dial: Dial, pennyweight_sandbox: Sandbox
) -> None:
    told: list[Reconnection] = []
    exchange = pennyweight_sandbox.kalshi.sockets
    exchange.pong_delay = 1.0
    async with client(dial) as kalshi, kalshi.stream(heartbeat=0.15, on_reconnect=told.append) as live:
        books = live.order_book([MARKET])
        for _ in range(20):
            exchange.move(MARKET, "bid", "0.3", "1")
            await asyncio.sleep(0.03)
        assert not told
        await wait_until(lambda: told)

        assert told[0].reason == "silence"
        while not isinstance(await anext(books), Gap):
            pass


async def test_pings_of_kalshis_are_signs_of_life(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    told: list[Reconnection] = []
    exchange = pennyweight_sandbox.kalshi.sockets
    exchange.ping_every, exchange.pong_delay = 0.05, 60
    async with client(dial) as kalshi, kalshi.stream(heartbeat=0.2, on_reconnect=told.append) as live:
        live.order_book([MARKET])
        await asyncio.sleep(1)

    assert not told


async def test_a_redirect_is_not_followed(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.script("kalshi:redirect=http://127.0.0.1:9/x1")
    async with client(dial) as kalshi:
        with pytest.raises(Exception, match="kalshi stream: 302"):
            await kalshi.stream().__aenter__()


async def test_no_signature_is_logged_or_kept(
    dial: Dial, pennyweight_sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with client(dial) as kalshi, kalshi.stream() as live:
        await live.list_subscriptions()
        handshake = pennyweight_sandbox.last_request("kalshi")
        connection = live._session._connection._inner

        signature = handshake.headers["kalshi-access-signature"]
        assert signature
        assert signature not in caplog.text
        assert connection.request is None
        assert signature not in repr(vars(connection)) + repr(vars(connection.protocol))
        assert handshake.signed_text == f"{handshake.headers['kalshi-access-timestamp']}GET/trade-api/ws/v2"


async def test_a_refused_handshake_shows_no_signature(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.script("kalshi:401x1")
    async with client(dial) as kalshi:
        with pytest.raises(AuthenticationError) as caught:
            await kalshi.stream().__aenter__()

    signature = pennyweight_sandbox.last_request("kalshi").headers["kalshi-access-signature"]
    seen: set[int] = set()
    stack: list[BaseException | None] = [caught.value]
    while stack:
        error = stack.pop()
        if error is None or id(error) in seen:
            continue
        seen.add(id(error))
        assert signature not in f"{error!r}{error.__dict__}"
        frame = error.__traceback__
        while frame is not None and frame.tb_frame.f_code.co_filename != __file__:
            assert signature not in repr(frame.tb_frame.f_locals)
            frame = frame.tb_next
        stack += [error.__cause__, error.__context__]
