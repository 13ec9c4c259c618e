"""Kalshi live: what happens on the exchange arrives, typed, in each subscription."""

from __future__ import annotations

import asyncio
import gc
import warnings
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_kalshi import (
    AuthenticationError,
    BadRequestError,
    Gap,
    Level,
    MissingCredentialsError,
    SlowConsumerError,
    UnsafeHostError,
)
from pennyweight_kalshi.stream_messages import OrderbookDelta, OrderbookSnapshot, Ticker

if TYPE_CHECKING:
    from dialling import Dial
    from pennyweight_sandbox import Sandbox

pytestmark = pytest.mark.anyio
MARKET, OTHER = "KXSBXTEMP-32MAR01-T60", "KXSBXTEMP-32MAR01-T61"
ORDER = {"time_in_force": "good_till_canceled", "self_trade_prevention_type": "maker"}


def client(dial: Dial, **options: Any) -> Any:
    return dial.asynchronous("kalshi", limits=False, **options)


async def place(kalshi: Any, price: str = "0.95", count: str = "5", side: str = "bid") -> str:
    order = await kalshi.orders.create(ticker=MARKET, side=side, count=count, price=price, **ORDER)
    return str(order.order_id)


async def test_an_order_shows_in_the_book_the_orders_and_the_fills(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with client(dial) as kalshi, kalshi.stream() as live:
        books, orders, fills = live.order_book([MARKET]), live.orders(), live.fills()
        positions, trades = live.positions(), live.trades([MARKET])
        first = await anext(books)
        assert len(await live.list_subscriptions()) == 5
        order_id = await place(kalshi)
        placed = await anext(books)
        pennyweight_sandbox.kalshi.fill_order(order_id, "2")
        filled = await anext(books)

        assert isinstance(first, OrderbookSnapshot)
        assert isinstance(placed, OrderbookDelta)
        assert (placed.msg.price_dollars, placed.msg.delta_fp) == (Decimal("0.95"), Decimal(5))
        assert filled.msg.delta_fp == Decimal(-2)
        assert Level(Decimal("0.9500"), Decimal("3.00")) in books[MARKET].bids
        assert [(await anext(orders)).msg.fill_count_fp for _ in range(2)] == [Decimal(0), Decimal(2)]
        assert (await anext(fills)).msg.order_id == order_id
        assert (await anext(trades)).msg.yes_price_dollars == Decimal("0.95")
        assert (await anext(positions)).msg.market_ticker == MARKET


async def test_the_book_is_the_one_that_rest_shows(dial: Dial) -> None:
    async with client(dial) as kalshi, kalshi.stream() as live:
        books = live.order_book([MARKET])
        await anext(books)
        await place(kalshi, "0.5", "7", "bid")
        await place(kalshi, "0.99", "3.5", "ask")
        for _ in range(2):
            await anext(books)
        rest = (await kalshi.markets.get_order_book(ticker=MARKET)).orderbook_fp

        assert [[level.price, level.size] for level in reversed(books[MARKET].bids)] == rest.yes_dollars
        assert [[1 - level.price, level.size] for level in reversed(books[MARKET].asks)] == rest.no_dollars


async def test_markets_are_added_and_removed(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with client(dial) as kalshi, kalshi.stream() as live:
        books = live.order_book([MARKET])
        await anext(books)
        await books.update(add=[OTHER])
        added = await anext(books)
        await books.update(remove=[MARKET])
        pennyweight_sandbox.kalshi.sockets.move(MARKET, "bid", "0.2", "1")
        pennyweight_sandbox.kalshi.sockets.move(OTHER, "bid", "0.3", "1")
        moved = await anext(books)

        assert added.msg.market_ticker == moved.msg.market_ticker == OTHER
        assert books.ids == [OTHER]
        with pytest.raises(KeyError):
            books[MARKET]
        with pytest.raises(ValueError, match="no market would be left; close the subscription instead"):
            await books.update(remove=[OTHER])


async def test_a_command_gets_its_answer_though_a_full_buffer_blocks(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with client(dial) as kalshi, kalshi.stream(buffer=1, when_full="block") as live:
        books = live.order_book([MARKET])
        await asyncio.sleep(0.05)
        for _ in range(5):
            pennyweight_sandbox.kalshi.sockets.move(MARKET, "bid", "0.2", "1")
        await asyncio.sleep(0.05)
        async with asyncio.timeout(2):
            await books.update(add=[OTHER])
        taken = [await anext(books) for _ in range(7)]

        assert [message.seq for message in taken] == [1, 2, 3, 4, 5, 6, 8]


async def test_indices_are_chosen_by_id_and_listed(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    content = {"value_usd": "68000.12000000", "source_ts_ms": 1, "received_at": 2, "data": "{}"}
    async with client(dial) as kalshi, kalshi.stream() as live:
        indices = live.indices_5hz()
        available = await indices.list_available()
        await indices.update(add=["BRTI"])
        for name in ("ETHUSD_RTI", "BRTI"):
            message = {"index_id": name, **content}
            pennyweight_sandbox.kalshi.sockets.publish("cfbenchmarks_value_5hz", "cfbenchmarks_value_5hz", message)
        value = await anext(indices)

        assert available == ["BRTI", "ETHUSD_RTI"]
        assert (value.msg.index_id, value.msg.value_usd) == ("BRTI", Decimal("68000.12"))
        with pytest.raises(ValueError, match="communications has no list"):
            await live.communications().list_available()


async def test_tickers_can_begin_with_a_snapshot_and_be_conflated(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with client(dial) as kalshi, kalshi.stream() as live:
        tickers = live.tickers([MARKET], snapshot=True, conflate=True)
        first = await anext(tickers)
        for size in range(1, 20):
            pennyweight_sandbox.kalshi.sockets.move(MARKET, "bid", "0.965", str(size))
            pennyweight_sandbox.kalshi.state.markets_by_ticker[MARKET]["last_price_dollars"] = f"0.{size + 10}00"
        pennyweight_sandbox.kalshi.sockets.notice()
        await live.list_subscriptions()
        newest = await anext(tickers)

        assert isinstance(first, Ticker)
        assert newest.msg.price_dollars == Decimal("0.29")


async def test_requests_for_quotes_and_groups_arrive(dial: Dial) -> None:
    async with client(dial) as kalshi, kalshi.stream() as live:
        talks, groups = live.communications(own=True), live.order_groups()
        await live.list_subscriptions()
        await kalshi.rfqs.create(market_ticker=MARKET, contracts=3, rest_remainder=False)
        group = await kalshi.order_groups.create(contracts_limit=5)
        await kalshi.order_groups.trigger(order_group_id=group.order_group_id)

        assert [(await anext(talks)).type for _ in range(2)] == ["rfq_created", "quote_created"]
        assert [(await anext(groups)).msg.event_type for _ in range(2)] == ["created", "triggered"]


async def test_lifecycles_arrive_and_unknown_ones_are_kept(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with client(dial, on_drift="ignore") as kalshi, kalshi.stream() as live:
        lifecycle = live.lifecycle()
        await live.list_subscriptions()
        pennyweight_sandbox.kalshi.state.markets_by_ticker[MARKET]["status"] = "inactive"
        pennyweight_sandbox.kalshi.sockets.notice()
        pennyweight_sandbox.kalshi.sockets.publish("market_lifecycle_v2", "market_split", {"into": 2})
        paused, new = await anext(lifecycle), await anext(lifecycle)

        assert (paused.msg.event_type, paused.msg.is_deactivated) == ("deactivated", True)
        assert (new.type, new.msg) == ("market_split", {"into": 2})


async def test_a_slow_reader_is_told_what_it_missed(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with client(dial) as kalshi, kalshi.stream(buffer=3) as live:
        books, strict = live.order_book([MARKET]), live.order_book([MARKET], when_full="raise", buffer=2)
        await asyncio.sleep(0.05)
        for _ in range(9):
            pennyweight_sandbox.kalshi.sockets.move(MARKET, "bid", "0.2", "1")
        await live.list_subscriptions()
        gap = await anext(books)
        stale = books[MARKET].stale
        while books[MARKET].stale:
            await anext(books)

        assert gap == Gap("orderbook_delta", 0, 8, "slow consumer", 7)
        assert stale
        assert Level(Decimal("0.2"), Decimal(9)) in books[MARKET].bids
        assert [(await anext(strict)).seq for _ in range(2)] == [1, 2]
        with pytest.raises(SlowConsumerError, match="buffer of 2 messages is full"):
            await anext(strict)
        assert len(await live.list_subscriptions()) == 1


async def test_a_subscription_ends_when_it_is_closed_or_its_stream_is(dial: Dial) -> None:
    async with client(dial) as kalshi:
        async with kalshi.stream() as live:
            trades = live.trades()
            async with live.fills() as fills:
                assert len(await live.list_subscriptions()) == 2
            rest = await live.list_subscriptions()

            assert [channel for channel, _ in rest] == ["trade"]
            assert [message async for message in fills] == []
        assert [message async for message in trades] == []


async def test_a_stream_is_closed_with_its_client(dial: Dial) -> None:
    async with client(dial) as kalshi:
        live = await kalshi.stream().__aenter__()
        trades = live.trades()
        reading = asyncio.ensure_future(anext(trades, "the end"))
        await asyncio.sleep(0.01)

    assert await reading == "the end"
    with pytest.raises(RuntimeError, match="is closed; make a new client"):
        await kalshi.stream().__aenter__()


async def test_cancelling_at_any_moment_leaves_no_task_and_no_socket(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async def work(kalshi: Any) -> None:
        async with kalshi.stream() as live, live.order_book([MARKET]) as books:
            await anext(books)
            await books.update(add=[OTHER])
            async for _ in books:
                pass

    async with client(dial) as kalshi:
        before = asyncio.all_tasks()
        for delay in range(0, 60, 3):
            task = asyncio.ensure_future(work(kalshi))
            await asyncio.sleep(delay / 1000)
            task.cancel()
            await asyncio.wait([task])
            assert task.cancelled()
            assert asyncio.all_tasks() == before
        with warnings.catch_warnings():
            warnings.simplefilter("error", ResourceWarning)
            gc.collect()
    await asyncio.sleep(0.05)
    assert not pennyweight_sandbox.kalshi.sockets.peers


@pytest.mark.parametrize(
    ("code", "kind", "advice"),
    [
        (26, BadRequestError, "spread them over several subscriptions"),
        (9, AuthenticationError, "give api_key_id and private_key"),
        (11, BadRequestError, "Look at the tickers and ids"),
    ],
)
async def test_a_refused_subscription_raises_what_the_code_means(
    dial: Dial, pennyweight_sandbox: Sandbox, code: int, kind: type[Exception], advice: str
) -> None:
    pennyweight_sandbox.kalshi.sockets.fail(code)
    async with client(dial) as kalshi, kalshi.stream() as live:
        with pytest.raises(kind, match=rf"kalshi stream\.subscribe: error {code}: .*{advice}") as caught:
            await anext(live.trades())

    assert (caught.value.code, caught.value.status_code) == (str(code), 0)  # type: ignore[attr-defined]  # every refusal has them


async def test_too_many_commands_are_sent_again_later(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.kalshi.sockets.fail(27, count=2)
    async with client(dial) as kalshi, kalshi.stream() as live:
        books = live.order_book([MARKET])

        assert isinstance(await anext(books), OrderbookSnapshot)


async def test_a_stream_needs_credentials(dial: Dial, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KALSHI_API_KEY_ID")
    monkeypatch.delenv("KALSHI_PRIVATE_KEY_PATH")
    async with client(dial) as kalshi:
        with pytest.raises(MissingCredentialsError, match="kalshi stream: missing api_key_id"):
            await kalshi.stream().__aenter__()


async def test_a_wrong_clock_is_told_at_once(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.script("kalshi:skew=-30x1")
    async with client(dial) as kalshi:
        with pytest.raises(AuthenticationError, match="ahead of Kalshi's: synchronise it"):
            await kalshi.stream().__aenter__()


async def test_signatures_go_to_known_hosts_only(dial: Dial) -> None:
    async with client(dial) as kalshi:
        with pytest.raises(UnsafeHostError, match=r"url .*evil\.example.*: found a host that is not kalshi's"):
            kalshi.stream(url="wss://evil.example/trade-api/ws/v2")
        with pytest.raises(UnsafeHostError, match="http:// to a host that is not loopback"):
            kalshi.stream(url="ws://external-api-ws.kalshi.com/trade-api/ws/v2")
        with pytest.raises(UnsafeHostError, match=r"expected wss://host/path, found https"):
            kalshi.stream(url="https://external-api-ws.kalshi.com/trade-api/ws/v2")


@pytest.mark.parametrize(
    ("environment", "address"),
    [
        ("production", "wss://external-api-ws.kalshi.com/trade-api/ws/v2"),
        ("production-shared", "wss://api.elections.kalshi.com/trade-api/ws/v2"),
        ("demo", "wss://external-api-ws.demo.kalshi.co/trade-api/ws/v2"),
        ("demo-shared", "wss://demo-api.kalshi.co/trade-api/ws/v2"),
    ],
)
async def test_each_environment_has_its_address(dial: Dial, environment: str, address: str) -> None:
    async with client(dial, environment=environment) as kalshi:
        assert kalshi.stream()._session._dialer.address == address


async def test_an_environments_base_url_means_that_environment(dial: Dial) -> None:
    async with client(dial, base_url="https://external-api.demo.kalshi.co/trade-api/v2") as kalshi:
        assert kalshi.stream()._session._dialer.address == "wss://external-api-ws.demo.kalshi.co/trade-api/ws/v2"


@pytest.mark.parametrize("code", [1, 18])
async def test_trouble_of_kalshis_is_waited_out(dial: Dial, pennyweight_sandbox: Sandbox, code: int) -> None:
    pennyweight_sandbox.kalshi.sockets.fail(code, count=2)
    async with client(dial) as kalshi, kalshi.stream() as live:
        assert isinstance(await anext(live.order_book([MARKET])), OrderbookSnapshot)


async def test_an_access_token_opens_no_stream(dial: Dial, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KALSHI_API_KEY_ID", "KALSHI_PRIVATE_KEY_PATH"):
        monkeypatch.delenv(name)
    async with client(dial, access_token="a-token") as kalshi:
        with pytest.raises(MissingCredentialsError, match=r"an access token opens no stream\. Give api_key_id"):
            await kalshi.stream().__aenter__()
