"""One order book: exact, and suspicious."""

from __future__ import annotations

import json
import os
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pennyweight_kalshi import Level, OrderBook
from pennyweight_kalshi._overlay.live._sequence import Sequence
from pennyweight_kalshi.stream_messages import decode_message
from streaming import decode, encode

FOLDERS = (Path(__file__).parents[1] / "fixtures/recorded", Path(os.environ.get("PENNYWEIGHT_RECORDED", "nowhere")))
RECORDED = [path for folder in FOLDERS for path in sorted(folder.glob("**/*ws*.jsonl"))]
"""Messages in the vendor's shapes; PENNYWEIGHT_RECORDED names a folder with real ones."""


def snapshot(seq: int, yes: list[list[str]], no: list[list[str]]) -> Any:
    return decode(encode("orderbook_snapshot", sid=1, seq=seq, market_ticker="A", yes_dollars_fp=yes, no_dollars_fp=no))


def delta(seq: int, side: str, price: str, change: str) -> Any:
    content = {"market_ticker": "A", "side": side, "price_dollars": price, "delta_fp": change}
    return decode(encode("orderbook_delta", sid=1, seq=seq, content=content))


@pytest.fixture
def book() -> OrderBook:
    book = OrderBook("A")
    book.apply_snapshot(
        snapshot(5, [["0.4700", "3.00"], ["0.4500", "10.00"]], [["0.5200", "1.00"], ["0.5500", "2.50"]])
    )
    return book


def test_a_book_is_stale_until_its_first_snapshot() -> None:
    book = OrderBook("A")

    assert book.stale
    assert not book.apply_delta(delta(1, "yes", "0.5", "1"))
    assert repr(book) == "<OrderBook A stale: no snapshot yet>"


def test_bids_and_asks_are_in_dollars_for_yes_the_best_first(book: OrderBook) -> None:
    assert book.bids == [Level(Decimal("0.4700"), Decimal("3.00")), Level(Decimal("0.4500"), Decimal("10.00"))]
    assert [level.price for level in book.asks] == [Decimal("0.5200"), Decimal("0.5500")]
    assert (book.best_bid, book.best_ask) == (book.bids[0], book.asks[0])
    assert book.spread == Decimal("0.05")


def test_deltas_add_up_exactly_and_an_empty_level_is_gone(book: OrderBook) -> None:
    assert book.apply_delta(delta(6, "no", "0.5200", "-1.00"))
    assert book.apply_delta(delta(9, "yes", "0.4700", "0.07"))

    assert book.best_ask == Level(Decimal("0.5500"), Decimal("2.50"))
    assert book.best_bid == Level(Decimal("0.4700"), Decimal("3.07"))
    assert book.sequence == 9


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (delta(5, "yes", "0.47", "1"), "message 5 came after 5"),
        (delta(6, "yes", "0.47", "-3.01"), "message 6 takes more than there is at 0.47"),
        (delta(6, "maybe", "0.47", "1"), "a delta that is not as documented"),
    ],
)
def test_a_delta_that_cannot_be_is_refused_and_makes_the_book_stale(book: OrderBook, message: Any, reason: str) -> None:
    before = book.bids

    assert not book.apply_delta(message)
    assert book.why_stale == reason
    assert book.bids == before
    assert not book.apply_delta(delta(7, "yes", "0.47", "1"))


def test_a_snapshot_makes_a_stale_book_right(book: OrderBook) -> None:
    book.mark_stale("sequence")

    outcomes = [book.apply_snapshot(message) for message in (snapshot(4, [], []), snapshot(8, [], [["0.9", "1"]]))]

    assert outcomes == [False, True]
    assert book.why_stale == ""
    assert (book.best_bid, book.spread) == (None, None)


def test_a_snapshot_with_levels_that_are_no_amounts_is_refused(book: OrderBook) -> None:
    damaged = snapshot(6, [], [])
    damaged.msg.yes_dollars_fp = [["lots", Decimal(1)]]

    assert not book.apply_snapshot(damaged)
    assert book.why_stale == "a snapshot that is not as documented"


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.name)
def test_recorded_messages_make_the_book_that_they_add_up_to(path: Path) -> None:
    book, expected = OrderBook("any"), dict[tuple[str, str], Decimal]()
    for line in filter(str.strip, path.read_text("utf-8").splitlines()):
        raw, message = json.loads(line), decode_message(line.encode(), on_drift="ignore")
        content: Any = raw.get("msg", {})
        if raw["type"] == "orderbook_snapshot":
            assert book.apply_snapshot(message)
            for side in ("yes", "no"):
                expected |= {(side, price): Decimal(size) for price, size in content.get(f"{side}_dollars_fp", [])}
        elif raw["type"] == "orderbook_delta":
            assert book.apply_delta(message)
            key = content["side"], content["price_dollars"]
            expected[key] = expected.get(key, Decimal(0)) + Decimal(content["delta_fp"])

    left = {(side, Decimal(price)): size for (side, price), size in expected.items() if size}
    shown = {("yes", level.price): level.size for level in book.bids}
    assert shown | {("no", level.price): level.size for level in book.asks} == left
    assert not book.stale


def test_numbers_are_told_apart_as_next_gap_late_and_duplicate() -> None:
    sequence = Sequence()

    assert [sequence.check(number) for number in (1, 2, 5, 4, 5, 4, 3, 6)] == [
        "next",
        "next",
        "gap",
        "late",
        "duplicate",
        "duplicate",
        "late",
        "next",
    ]


def test_a_gap_of_millions_costs_little() -> None:
    sequence = Sequence()

    assert sequence.check(10**9) == "gap"
    assert sequence.check(10**9 - 1) == "late"
    assert sequence.check(3) == "duplicate"
