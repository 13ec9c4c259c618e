"""Buffers of streams: bounded, in order, and honest about what they lose."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from pennyweight_core import SlowConsumerError
from pennyweight_core.live import Feed, FeedOptions, Gap, WhenFull

pytestmark = pytest.mark.anyio


def feed(size: int = 3, when_full: WhenFull = "drop_oldest", **more: Any) -> Feed[Any]:
    return Feed("trade", FeedOptions.of(size, when_full), **more)


async def test_messages_come_in_the_order_in_which_they_were_put() -> None:
    it = feed()
    for number in (1, 2, 3):
        it.put(number, number)

    assert await it.take(2) == [1, 2]
    assert await it.take(9) == [3]


async def test_a_reader_waits_for_the_next_message() -> None:
    it = feed()
    reading = asyncio.ensure_future(it.take())
    await asyncio.sleep(0)
    it.put("late")

    assert await reading == ["late"]


async def test_the_oldest_are_dropped_and_a_gap_tells_their_numbers() -> None:
    it = feed(2)
    for number in range(1, 6):
        it.put(number, number)

    assert await it.take(9) == [Gap("trade", 0, 4, "slow consumer", 3), 4, 5]


async def test_numbers_of_a_gap_are_unknown_where_messages_have_none() -> None:
    it = feed(1)
    it.put("a")
    it.put("b")

    assert await it.take(9) == [Gap("trade", None, None, "slow consumer", 1), "b"]


async def test_a_dropped_gap_lives_on_in_the_gap_before_the_rest() -> None:
    it = feed(2)
    it.put(1, 1)
    it.interrupt(Gap("trade", 1, None, "reconnect"))
    it.put(1, 1)
    it.put(2, 2)

    assert await it.take(9) == [Gap("trade", 0, None, "reconnect", None), 1, 2]


async def test_gaps_with_nothing_between_are_one() -> None:
    it = feed()
    it.interrupt(Gap("trade", 4, 7, "sequence", 2))
    it.interrupt(Gap("trade", 7, None, "reconnect"))

    assert await it.take(9) == [Gap("trade", 4, None, "reconnect")]


async def test_a_full_buffer_ends_the_subscription_where_it_is_to_raise() -> None:
    it = feed(2, "raise")
    for number in (1, 2, 3):
        it.put(number)

    assert await it.take(9) == [1, 2]
    with pytest.raises(SlowConsumerError, match=r"buffer of 2 messages is full\. Read faster"):
        await it.take()


async def test_a_full_buffer_makes_the_writer_wait_where_it_is_to_block() -> None:
    it = feed(1, "block")
    it.put(1)
    waiting = asyncio.ensure_future(it.wait_for_room())
    await asyncio.sleep(0)

    assert it.blocks
    assert not waiting.done()
    await it.take()
    await waiting


async def test_only_the_newest_of_a_key_is_kept_where_it_stood() -> None:
    it = feed(9, key=lambda message: message[0])
    for message in ("a1", "b1", "a2", "c1", "a3"):
        it.put(message)

    assert await it.take(9) == ["a3", "b1", "c1"]


async def test_what_is_kept_by_key_stays_before_a_gap_that_came_after_it() -> None:
    it = feed(9, key=lambda message: message[0])
    gap = Gap("trade", None, None, "reconnect")
    it.put("a1")
    it.interrupt(gap)
    it.put("a2")
    it.put("b1")

    assert await it.take(9) == ["a1", gap, "a2", "b1"]


async def test_what_is_kept_by_key_is_bounded_however_many_gaps_there_are() -> None:
    it = feed(4, key=lambda message: message[0])
    for number in range(50):
        it.put(f"a{number}")
        it.interrupt(Gap("trade", None, None, "reconnect"))

    assert len(await it.take(100)) <= 6


async def test_a_reader_gets_what_is_left_before_the_end() -> None:
    it = feed()
    it.put(1)
    it.end()
    it.put(2)

    assert await it.take(9) == [1]
    assert await it.take(9) == []


async def test_every_reader_gets_the_error_that_a_feed_ended_with() -> None:
    it = feed()
    it.end(ValueError("gone"))

    for _ in range(2):
        with pytest.raises(ValueError, match="gone"):
            await it.take()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"buffer": 0, "when_full": "block"}, "buffer: expected a whole number from 1 on, found 0"),
        ({"buffer": 5, "when_full": "panic"}, "when_full: expected one of block, drop_oldest, raise, found 'panic'"),
    ],
)
def test_options_are_checked_when_they_are_given(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        FeedOptions.of(**options)


async def test_two_readers_share_a_feed() -> None:
    it = feed()
    reading = [asyncio.ensure_future(it.take()) for _ in range(2)]
    await asyncio.sleep(0)
    it.put(1)
    await asyncio.sleep(0)
    it.put(2)

    assert sorted(await asyncio.gather(*reading)) == [[1], [2]]
