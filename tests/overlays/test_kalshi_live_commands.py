"""Commands that are refused, unanswered, cancelled or late: both sides agree on what is subscribed."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest
from kalshi_stage import delta, open_book, snapshot, stage, take_all, without_delays
from pennyweight_core import (
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    RateLimitError,
    ServerError,
    VendorStatusError,
)
from pennyweight_core.live import Gap
from pennyweight_kalshi._overlay.live import _channels_table as table
from streaming import wait_until

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No delays between attempts."""
    without_delays(monkeypatch)


async def test_after_a_command_without_an_answer_the_subscription_is_renewed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pennyweight_kalshi._overlay.live._commands.ANSWER_TIMEOUT", 0.05)
    async with stage() as it:
        books = await open_book(it, "A", "B")
        with pytest.raises(APITimeoutError, match=r"kalshi stream\.update_subscription: no answer"):
            await books.update(remove=["A"])
        commands = [await it.command() for _ in range(3)]

        assert {command["cmd"] for command in commands[1:]} == {"unsubscribe", "subscribe"}
        assert commands[1].get("params", {}).get("sids") == [1] or commands[2]["params"]["sids"] == [1]
        assert books.ids == ["A", "B"]
        assert (await anext(books)).reason == "overflow"
        assert books["A"].stale


@pytest.mark.parametrize("steps", range(6))
async def test_an_update_that_is_cancelled_is_done_all_the_same(steps: int) -> None:
    async with stage() as it:
        books = await open_book(it, "A")
        updating = asyncio.ensure_future(books.update(add=["B"]))
        for _ in range(steps):
            await asyncio.sleep(0)
        begun = steps > 0
        updating.cancel()
        await asyncio.wait([updating])
        assert updating.cancelled()
        if begun:
            command = await it.command()
            it.say("ok", {"market_tickers": ["A", "B"]}, id=command["id"], sid=1, seq=2)
            it.say("orderbook_snapshot", snapshot("B"), sid=1, seq=3)
        await take_all(books)

        assert books.ids == (["A", "B"] if begun else ["A"])
        assert not begun or not books["B"].stale
        await it.settle()
        assert len(it.connection.sent) == it.answered


async def test_a_removal_that_is_refused_loses_no_change_of_the_book() -> None:
    async with stage() as it:
        books = await open_book(it, "A", "B")
        updating = asyncio.ensure_future(books.update(remove=["A"]))
        command = await it.command()
        it.say("orderbook_delta", delta("A"), sid=1, seq=3)
        await take_all(books)
        it.say("error", {"code": 13, "msg": "Unsupported action"}, id=command["id"], sid=1, seq=4)
        with pytest.raises(BadRequestError, match="error 13"):
            await updating

        assert not books["A"].stale
        assert books["A"].best_bid.size == 11
        assert books.ids == ["A", "B"]


async def test_a_part_of_an_update_that_was_done_counts_though_the_rest_is_refused() -> None:
    async with stage() as it:
        books = await open_book(it, "A", "B")
        updating = asyncio.ensure_future(books.update(add=["C"], remove=["A"]))
        command = await it.command()
        it.say("ok", {"market_tickers": ["B"]}, id=command["id"], sid=1, seq=3)
        command = await it.command()
        it.say("error", {"code": 11, "msg": "Invalid parameter"}, id=command["id"])
        with pytest.raises(BadRequestError, match="error 11"):
            await updating

        assert books.ids == ["B"]
        for gone in ("A", "C"):
            with pytest.raises(KeyError):
                books[gone]


async def test_a_snapshot_that_comes_before_the_answer_is_in_the_book() -> None:
    async with stage() as it:
        books = await open_book(it, "A")
        updating = asyncio.ensure_future(books.update(add=["B"]))
        command = await it.command()
        it.say("orderbook_snapshot", snapshot("B"), sid=1, seq=2)
        await take_all(books)
        it.say("ok", {"market_tickers": ["A", "B"]}, id=command["id"], sid=1, seq=3)
        await updating

        assert not books["B"].stale


async def test_a_market_that_is_subscribed_again_has_a_new_book_that_takes_nothing_old() -> None:
    async with stage() as it:
        books = it.subscribe(table.ORDER_BOOK, "A", "B")
        await it.accept()
        for number, ticker in enumerate("AB", 1):
            it.say("orderbook_snapshot", snapshot(ticker), sid=1, seq=number)
        await it.settle()  # and nobody reads
        for action in ({"remove": ["A"]}, {"add": ["A"]}):
            updating = asyncio.ensure_future(books.update(**action))
            command = await it.command()
            it.say("ok", {}, id=command["id"], sid=1, seq=it.answered + 1)
            await updating
        old = await take_all(books)

        assert [message.seq for message in old] == [1, 2]
        assert books["A"].stale
        assert not books["B"].stale
        it.say("orderbook_snapshot", snapshot("A"), sid=1, seq=5)
        await take_all(books)
        assert not books["A"].stale


async def test_a_market_that_is_gone_keeps_no_other_from_its_snapshot() -> None:
    async with stage() as it:
        books = await open_book(it, "A", "B")
        it.say("orderbook_delta", delta("A"), sid=1, seq=9)
        await take_all(books)
        number = 9
        for _ in range(3):
            command = await it.command()
            wanted = command["params"]["market_tickers"]
            if "B" in wanted:
                it.say("error", {"code": 11, "msg": "Invalid parameter", "market_ticker": "B"}, id=command["id"])
            else:
                number += 1
                it.say("orderbook_snapshot", snapshot("A"), sid=1, seq=number, id=command["id"])
        await take_all(books)

        assert not books["A"].stale
        assert books["B"].stale


async def test_a_snapshot_that_was_dropped_after_a_reconnection_is_asked_for() -> None:
    async with stage() as it:
        books = await open_book(it, "A", "B", buffer=2)
        it.connection.lose()
        await wait_until(lambda: len(it.dialer.connections) == 2)
        it.answered = 0
        await it.accept()
        for number, ticker in enumerate("ABBB", 1):
            content = snapshot(ticker) if number < 3 else delta(ticker)
            it.say("orderbook_snapshot" if number < 3 else "orderbook_delta", content, sid=1, seq=number)
        await take_all(books)

        command = await it.command()
        assert "A" in command["params"]["market_tickers"]


async def test_closing_while_a_subscription_is_being_refused_leaves_the_stream_alone() -> None:
    async with stage() as it:
        fills, orders = it.subscribe(table.FILL), it.subscribe(table.USER_ORDERS)
        command = await it.command()
        closing = asyncio.ensure_future(fills.aclose())
        await it.settle()
        it.say("error", {"code": 11, "msg": "Invalid parameter"}, id=command["id"])
        await closing
        await it.accept(2)
        it.say("user_order", {"ticker": "A"}, sid=2)

        assert (await anext(orders)).msg.ticker == "A"
        assert [message async for message in fills] == []


async def test_a_command_is_repeated_though_a_full_buffer_blocks() -> None:
    async with stage() as it:
        trades = it.subscribe(table.TRADE, "A", buffer=1, when_full="block")
        await it.accept()
        for number in range(1, 5):
            it.say("trade", {"market_ticker": "A"}, sid=1, seq=number)
        updating = asyncio.ensure_future(trades.update(add=["B"]))
        command = await it.command()
        it.say("error", {"code": 27, "msg": "Too many requests"}, id=command["id"])
        for number in range(5, 9):
            it.say("trade", {"market_ticker": "A"}, sid=1, seq=number)
        await asyncio.sleep(0.05)
        command = await it.command()
        it.say("ok", {}, id=command["id"], sid=1, seq=9)
        async with asyncio.timeout(5):
            await updating

        assert [message.seq for message in await take_all(trades)] == [1, 2, 3, 4, 5, 6, 7, 8]


RETIRED_OR_UNKNOWN = {-1, 0, 6, 16, 17, 29, 1000}
ERRORS = {
    **dict.fromkeys([1, 10, 18, 25], ServerError),
    **dict.fromkeys([2, 3, 4, 5, 8, 11, 12, 13, 14, 15, 19, 20, 21, 22, 23, 24, 26, 28], BadRequestError),
    **dict.fromkeys(RETIRED_OR_UNKNOWN, VendorStatusError),
    7: NotFoundError,
    9: AuthenticationError,
    27: RateLimitError,
}


@pytest.mark.parametrize("code", sorted(ERRORS))
async def test_each_code_is_an_error_of_our_tree_that_says_what_to_do(code: int) -> None:
    async with stage() as it:
        books = await open_book(it, "A")
        updating = asyncio.ensure_future(books.update(add=["B"]))
        for _ in range(7 if code == 27 else 1):
            command = await it.command()
            it.say("error", {"code": code, "msg": "Oh", "market_tickers": ["B"]}, id=command["id"])
        with pytest.raises(ERRORS[code]) as caught:
            await updating

    error: Any = caught.value
    assert type(error) is ERRORS[code]
    assert (error.code, error.message, error.details, error.operation) == (
        str(code),
        "Oh",
        ["B"],
        "stream.update_subscription",
    )
    assert re.fullmatch(rf"kalshi stream\.update_subscription: error {code}: Oh\. \S.{{8,}}", str(error))
    assert books.ids == ["A"]


async def test_a_market_that_is_gone_after_a_reconnection_ends_the_subscription_after_its_gap() -> None:
    async with stage() as it:
        books, fills = await open_book(it, "A", "B"), it.subscribe(table.FILL)
        await it.accept(2)
        it.connection.lose()
        await wait_until(lambda: len(it.dialer.connections) == 2)
        it.answered = 0
        command = await it.command()
        it.say("error", {"code": 11, "msg": "Invalid parameter", "market_ticker": "B"}, id=command["id"])
        await it.accept(1)
        it.say("fill", {"market_ticker": "A"}, sid=1)

        assert await anext(books) == Gap("orderbook_delta", 2, None, "reconnect")
        with pytest.raises(BadRequestError, match="error 11") as caught:
            await anext(books)
        assert caught.value.details == ["B"]
        assert books["A"].stale
        assert await anext(fills) == Gap("fill", None, None, "reconnect")
        assert (await anext(fills)).msg.market_ticker == "A"
