"""Live streams of perpetual futures: the same machinery, with the margin exchange's channels, prices and books."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_kalshi import Gap, UnsafeHostError
from pennyweight_kalshi.perps import AsyncKalshiPerps, KalshiPerps, PerpsOrderBook
from pennyweight_kalshi.perps.stream_messages import OrderbookDelta, OrderbookSnapshot

if TYPE_CHECKING:
    from dialling import Dial
    from pennyweight_sandbox import Sandbox

BITCOIN, OIL = "KXSBXBTC-PERP", "KXSBXOIL-PERP"
ORDER = {"time_in_force": "good_till_canceled", "self_trade_prevention_type": "maker"}
SPLIT = {"ratio_old": "1", "ratio_new": "4", "pre_split_mark_price": "71.4000", "post_split_mark_price": "17.8500"}


def client(dial: Dial) -> Any:
    return dial.asynchronous("kalshi", limits=False)


@pytest.mark.anyio
async def test_an_order_shows_in_the_book_the_orders_and_the_fills(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with client(dial) as kalshi, kalshi.perps.stream() as live:
        books, orders, fills, trades = live.order_book([BITCOIN]), live.orders(), live.fills(), live.trades([BITCOIN])
        tickers = live.tickers([BITCOIN], snapshot=True)
        first = await anext(books)
        assert len(await live.list_subscriptions()) == 5
        order = await kalshi.perps.orders.create(
            ticker=BITCOIN, side="bid", count=5, price="6.0", client_order_id="1", **ORDER
        )
        placed = await anext(books)
        pennyweight_sandbox.kalshi.fill_order(order.order_id, "2")
        await anext(books)
        rest = (await kalshi.perps.markets.get_order_book(ticker=BITCOIN)).orderbook
        book = books[BITCOIN]

        assert isinstance(first, OrderbookSnapshot)
        assert isinstance(placed, OrderbookDelta)
        assert isinstance(book, PerpsOrderBook)
        assert (placed.msg.price, placed.msg.delta) == (Decimal("6.0"), Decimal(5))
        assert [[level.price, level.size] for level in book.bids] == rest.bids
        assert [[level.price, level.size] for level in book.asks] == rest.asks
        assert book.spread == book.asks[0].price - book.bids[0].price > 0
        assert [(await anext(orders)).msg.fill_count for _ in range(2)] == [Decimal(0), Decimal(2)]
        assert (await anext(fills)).msg.post_position == Decimal(102)
        assert (await anext(trades)).msg.price == Decimal("6.0")
        assert (await anext(tickers)).msg.funding_rate.rate == Decimal("0.0001")


@pytest.mark.anyio
async def test_after_a_loss_its_book_is_right_again(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets.margin
    async with client(dial) as kalshi, kalshi.perps.stream() as live:
        books = live.order_book([BITCOIN, OIL])
        for _ in range(2):
            await anext(books)
        exchange.disturb("drop")
        for size in range(2):
            exchange.move(BITCOIN, "bid", "5", str(1 + size))
        gap = await anext(books)
        was_stale = books[OIL].stale
        async with asyncio.timeout(10):
            while books[BITCOIN].stale or books[OIL].stale:
                await anext(books)
        exchange.disconnect()
        while not isinstance(lost := await anext(books), Gap):
            pass

        assert gap == Gap("orderbook_delta", 2, 4, "sequence", 1)
        assert was_stale
        assert Decimal(5) in [level.price for level in books[BITCOIN].bids]
        assert lost.reason == "reconnect"


@pytest.mark.anyio
async def test_corporate_actions_arrive_with_their_terms(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with client(dial) as kalshi, kalshi.perps.stream() as live:
        actions = live.corporate_actions([BITCOIN])
        await live.list_subscriptions()
        await actions.update(add=[OIL])
        content = {"id": "1", "market_id": "x", "market_ticker": OIL, "type": "stock_split", "ts_ms": 1, "split": SPLIT}
        pennyweight_sandbox.kalshi.sockets.margin.publish(
            "corporate_actions", "corporate_actions_delta", {"corporate_action": content}, OIL
        )
        action = (await anext(actions)).msg.corporate_action

    assert (action.type, action.split.ratio_new, action.split.post_split_mark_price) == (
        "stock_split",
        Decimal(4),
        Decimal("17.85"),
    )


def test_the_synchronous_twin_reads_groups_and_ends_with_the_vendors_client(dial: Dial) -> None:
    kalshi = dial("kalshi", limits=False)
    live = kalshi.perps.stream().__enter__()
    groups = live.order_groups()
    live.list_subscriptions()
    kalshi.perps.order_groups.create(contracts_limit=5)

    assert next(groups).msg.event_type == "created"
    kalshi.close()
    assert list(groups) == []


@pytest.mark.parametrize(
    ("environment", "address"),
    [
        ("production", "wss://external-api-margin-ws.kalshi.com/trade-api/ws/v2/margin"),
        ("demo", "wss://external-api-margin-ws.demo.kalshi.co/trade-api/ws/v2/margin"),
    ],
)
def test_each_environment_has_its_address(environment: Any, address: str) -> None:
    perps = AsyncKalshiPerps(environment=environment)

    assert perps.stream()._session._dialer.address == address
    with pytest.raises(UnsafeHostError, match="a host that is not kalshi"):
        perps.stream(url="wss://margin.example/trade-api/ws/v2/margin")


def test_a_method_and_a_path_read_an_answer_piece_by_piece_as_before(dial: Dial) -> None:
    with KalshiPerps() as perps, perps.stream("GET", "/margin/markets") as answer:
        assert b"KXSBXBTC-PERP" in b"".join(answer.iter_bytes())
