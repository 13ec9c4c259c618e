"""Values that come again and again are made once, and the table of them stays small."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_core import UNSET
from pennyweight_core._codec._decimals import KnownValues, known_amounts
from pennyweight_core._codec._moments import MILLISECONDS
from pennyweight_kalshi.stream_messages import OrderbookDelta, decode_message

if TYPE_CHECKING:
    from pennyweight_core import Drift

CONTENT = {
    "market_ticker": "A",
    "market_id": "b",
    "clock": 3,
    "side": "yes",
    "price_dollars": "0.4200",
    "delta_fp": "-1.50",
    "ts_ms": 1669149841123,
}


def body(*, type_first: bool = True, **changes: Any) -> bytes:
    message = {"type": "orderbook_delta", "sid": 1, "seq": 2, "msg": CONTENT | changes}
    return json.dumps(message if type_first else dict(reversed(message.items())), separators=(",", ":")).encode()


def test_an_amount_is_made_once() -> None:
    first, second = known_amounts["0.4321"], known_amounts["0.4321"]

    assert first is second
    assert str(first) == "0.4321"


@pytest.mark.parametrize("value", [None, UNSET])
def test_what_is_no_text_stays_as_it_is_and_is_not_kept(value: object) -> None:
    assert known_amounts[value] is value
    assert MILLISECONDS.known[value] is value
    assert value not in known_amounts


@pytest.mark.parametrize("text", ["NaN", "1_000", "", "\u0661", "1e999999"])
def test_text_that_is_no_amount_is_refused_each_time(text: str) -> None:
    for _ in range(2):
        with pytest.raises((ValueError, ArithmeticError)):
            known_amounts[text]


def test_the_table_is_bounded_and_keeps_no_long_text() -> None:
    table = KnownValues(Decimal, str)
    for number in range(10_000):
        assert table[str(number)] == number
    long = "0." + "1" * 500
    assert str(table[long]) == long

    assert len(table) <= 4096
    assert long not in table


def test_a_message_is_the_same_wherever_its_type_stands() -> None:
    decode_message(body())
    first, last = decode_message(body()), decode_message(body(type_first=False))

    assert first == last
    assert isinstance(first, OrderbookDelta)
    assert (first.msg.price_dollars, first.msg.delta_fp) == (Decimal("0.4200"), Decimal("-1.50"))
    assert str(first.msg.price_dollars) == "0.4200"


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"side": "perhaps"}, "$.msg.side"),
        ({"price_dollars": "a lot"}, "$.msg.price_dollars"),
        ({"clock": "1"}, "$.msg.clock"),
    ],
)
def test_deviations_are_told_on_the_fast_path_too(changes: dict[str, Any], path: str) -> None:
    decode_message(body())
    drifts: list[Drift] = []
    message: Any = decode_message(body(**changes), on_drift=drifts.append)

    name, value = next(iter(changes.items()))
    assert getattr(message.msg, name) == value
    assert [drift.path for drift in drifts] == [path]
