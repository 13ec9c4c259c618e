"""Messages of a server that says whatever it likes: a gap, an error or a stale book, never a silent loss."""

from __future__ import annotations

import asyncio
import decimal
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kalshi_stage import delta, open_book, snapshot, stage, take_all, without_delays
from pennyweight_core import APIResponseError
from pennyweight_core.live import Gap
from pennyweight_kalshi._overlay.live import _channels_table as table
from pennyweight_kalshi._overlay.live._stream import market_of
from streaming import wait_until

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No delays between attempts."""
    without_delays(monkeypatch)


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([0, 1, 2], [0, 1, 2]),
        ([5, 6], [Gap("trade", 0, 5, "sequence", 4), 5, 6]),
        ([1, 2, 3, 1, 2], [1, 2, 3, Gap("trade", 3, None, "restart"), 1, 2]),
        ([1, 2, 3, 0, 1], [1, 2, 3, Gap("trade", 3, None, "restart"), 0, 1]),
        ([1, 1, 2, 2], [1, 2]),
        ([3, 1, 2, 4], [Gap("trade", 0, 3, "sequence", 2), 3, 1, 2, 4]),
        (["1", "2"], ["1", "2"]),
        ([None, None, 1], [None, None, 1]),
    ],
)
async def test_nothing_is_lost_without_a_gap_however_messages_are_numbered(
    numbers: list[Any], expected: list[Any]
) -> None:
    async with stage() as it:
        trades = it.subscribe(table.TRADE)
        await it.accept()
        for number in numbers:
            it.say("trade", {"market_ticker": "A"}, sid=1, **({} if number is None else {"seq": number}))
        taken = await take_all(trades)

        assert [
            each if isinstance(each, Gap) else each.seq or None if each.seq != 0 else 0 for each in taken
        ] == expected


@pytest.mark.parametrize(
    ("kind", "message", "number"),
    [
        ("orderbook_delta", delta(), None),
        ("orderbook_delta", delta(), "3"),
        ("orderbook_delta", delta(change="NaN"), 3),
        ("orderbook_delta", delta(change="-11"), 3),
        ("orderbook_delta", delta(price=None), 3),
        ("orderbook_delta", delta(side=["yes"]), 3),
        ("orderbook_delta", delta(change="1e-99"), 3),
        ("orderbook_delta", delta(change="1e99999999"), 3),
        ("orderbook_delta", "text", 3),
        ("orderbook_delta", None, 3),
        ("orderbook_delta", delta(ticker=None), 3),
        ("orderbook_delta", delta(ticker=["A"]), 3),
        ("orderbook_snapshot", snapshot(yes={"0.4": "1"}), 3),
        ("orderbook_snapshot", snapshot(yes=[["0.4", "-1"]]), 3),
        ("orderbook_snapshot", snapshot(yes=[["0.4", "1"], ["0.40", "2"]]), 3),
        ("orderbook_snapshot", snapshot(yes=[["0.4", "1", "2"]]), 3),
        ("orderbook_snapshot", snapshot(yes="none"), 3),
        ("orderbook_snapshot", snapshot(), None),
        ("orderbook_snapshot", snapshot(ticker=["A"]), 3),
        ("orderbook_snapshot", "text", 3),
        (None, delta(), 3),
        ([], delta(), 3),
        ("orderbook_fill", None, 3),
        ("orderbook_update", delta(), 3),
    ],
)
async def test_what_cannot_be_applied_makes_the_book_stale_and_asks_for_a_snapshot(
    kind: Any, message: Any, number: int | None
) -> None:
    async with stage() as it:
        books = await open_book(it, "A", "B")
        it.say(kind, message, sid=1, **({} if number is None else {"seq": number}))
        await take_all(books)

        assert books["A"].stale
        command = await it.command()
        assert command["params"]["action"] == "get_snapshot"
        assert "A" in command["params"]["market_tickers"]
        for place, ticker in enumerate(command["params"]["market_tickers"], 4 if number == 3 else 3):
            it.say("orderbook_snapshot", snapshot(ticker), sid=1, seq=place, id=command["id"])
        await take_all(books)
        assert not books["A"].stale
        assert not books["B"].stale


async def test_books_are_exact_whatever_decimals_the_caller_works_with() -> None:
    async with stage() as it:
        books = await open_book(it, "A")
        with decimal.localcontext() as context:
            context.prec = 2
            it.say("orderbook_delta", delta(change="123456.78"), sid=1, seq=2)
            it.say("orderbook_delta", delta(price="0.4321", side="no"), sid=1, seq=3)
            while await take_all(books):
                pass

            assert books["A"].best_bid.size == Decimal("123466.78")
            assert books["A"].spread == Decimal("0.0321")


async def test_snapshots_that_are_all_damaged_are_not_asked_for_without_a_pause() -> None:
    async with stage() as it:
        books = await open_book(it, "A")
        number = 2
        it.say("orderbook_delta", delta(change="-99"), sid=1, seq=number)
        commands = 0
        for _ in range(60):
            await take_all(books)
            if len(it.connection.sent) > it.answered:
                command, commands, number = await it.command(), commands + 1, number + 1
                it.say("orderbook_snapshot", snapshot(yes=[["0.4", "-1"]]), sid=1, seq=number, id=command["id"])

        assert books["A"].stale
        assert 1 <= commands <= 3


@pytest.mark.parametrize("sid", [None, "1", 7.5])
async def test_a_message_that_names_no_subscription_may_be_anybodys(sid: Any) -> None:
    async with stage() as it:
        tickers = it.subscribe(table.TICKER)
        await it.accept(1)
        books = it.subscribe(table.ORDER_BOOK, "A")
        await it.accept(2)
        it.say("orderbook_snapshot", snapshot(), sid=2, seq=1)
        await take_all(books)
        it.say("ticker", {"market_ticker": "A"}, **({} if sid is None else {"sid": sid}))

        assert await anext(tickers) == Gap("ticker", None, None, "unreadable")
        assert await anext(books) == Gap("orderbook_delta", 1, None, "unreadable")
        assert books["A"].stale


async def test_messages_before_their_subscription_is_known_are_told_as_a_gap() -> None:
    async with stage() as it:
        fills = it.subscribe(table.FILL)
        command = await it.command()
        it.say("fill", {"market_ticker": "A"}, sid=4)
        it.say("subscribed", {"channel": "fill", "sid": 4}, id=command["id"])
        it.say("fill", {"market_ticker": "B"}, sid=4)

        assert await anext(fills) == Gap("fill", None, None, "unreadable")
        assert (await anext(fills)).msg.market_ticker == "B"


async def test_messages_of_a_subscription_that_is_not_ours_are_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    async with stage() as it:
        it.subscribe(table.FILL)
        await it.accept(1)
        for _ in range(100):
            it.say("fill", {"market_ticker": "A"}, sid=9)
        await it.settle()

    assert len([record for record in caplog.records if "which is not ours" in record.message]) == 1


async def test_an_overflow_of_nobody_knows_which_subscription_renews_all() -> None:
    async with stage() as it:
        fills, orders = it.subscribe(table.FILL), it.subscribe(table.USER_ORDERS)
        await it.accept(1)
        await it.accept(2)
        it.say("error", {"code": 25, "msg": "Subscription buffer overflow"})

        assert (await anext(fills)).reason == (await anext(orders)).reason == "reconnect"
        await wait_until(lambda: len(it.dialer.connections) == 2)


async def test_an_error_that_nobody_asked_for_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async with stage() as it:
        it.subscribe(table.FILL)
        await it.accept(1)
        it.say("error", {"code": 18, "msg": "Command timeout"}, sid=1)
        it.say("error", {"code": 1, "msg": "Unable to process message"})
        it.say("error", "retyped")
        it.say("subscribed", "retyped")
        await it.settle()

    assert [message.partition(".")[2][:18] for message in caplog.messages] == [
        "fill: error 18: Co",
        "subscribe: error 1",
        "subscribe: error 0",
    ]


async def test_an_answer_without_a_number_ends_the_subscription_with_an_error() -> None:
    async with stage() as it:
        fills = it.subscribe(table.FILL)
        command = await it.command()
        it.say("ok", 7, id=command["id"])

        with pytest.raises(APIResponseError, match="the answer has no subscription number"):
            await anext(fills)


async def test_messages_without_a_market_are_not_conflated() -> None:
    async with stage() as it:
        tickers = it.subscribe(table.TICKER, key=market_of)
        await it.accept()
        for content in ({"market_ticker": "A"}, {"market_ticker": "A"}, {"price_dollars": "0.1"}, "text", None):
            it.say("ticker", content, sid=1)
        it.say("ticker_of_tomorrow", {"price": 1}, sid=1)
        it.say("ticker_without_content", sid=1)

        assert len(await take_all(tickers)) == 6


ODD = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 10**20), st.text(max_size=3), st.just([]), st.just({}), st.just([["1"]])
)
CONTENT = st.dictionaries(
    st.sampled_from(["market_ticker", "price_dollars", "delta_fp", "side", "yes_dollars_fp", "code", "sid", "channel"]),
    ODD,
)
MESSAGE = st.fixed_dictionaries(
    {},
    optional={
        "type": st.one_of(
            st.sampled_from(["orderbook_delta", "orderbook_snapshot", "ticker", "error", "ok", "subscribed", "trade"]),
            ODD,
        ),
        "sid": st.one_of(st.sampled_from([1, 2]), ODD),
        "seq": st.one_of(st.integers(1, 9), ODD),
        "id": st.one_of(st.integers(1, 6), ODD),
        "msg": st.one_of(CONTENT, st.just({**delta(), "yes_dollars_fp": [["0.4", "1"]]}), ODD),
    },
)


@given(messages=st.lists(MESSAGE, min_size=1, max_size=30))
@settings(max_examples=100)
def test_no_message_ends_a_stream_or_its_reader(messages: list[dict[str, Any]]) -> None:
    async def play() -> None:
        async with stage() as it:
            books = await open_book(it, "A")
            tickers = it.subscribe(table.TICKER, key=market_of)
            await it.accept(2)
            it.connection.put(*(json.dumps(message).encode() for message in messages))
            await take_all(books)
            await take_all(tickers)

            assert it.handler.error is None
            assert not it.is_over

    with pytest.MonkeyPatch.context() as patch:
        without_delays(patch)
        asyncio.run(play())
