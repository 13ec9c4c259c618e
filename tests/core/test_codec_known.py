"""Amounts that come again are made once, moments from the second before them; both are what they are without that."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_core import APIResponseError
from pennyweight_kalshi.stream_messages import OrderbookDelta, decode_message

if TYPE_CHECKING:
    from pennyweight_core import Drift

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
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


def delta(**changes: Any) -> Any:
    return decode_message(body(**changes), on_drift="raise")


def test_an_amount_that_comes_again_is_made_once() -> None:
    first, second = (delta(price_dollars="0.4321").msg.price_dollars for _ in range(2))
    decoded = [delta(price_dollars="0.4321").msg.price_dollars for _ in range(2)]

    assert decoded[0] is decoded[1]
    assert str(first) == str(second) == "0.4321"


def test_amounts_stay_right_when_there_are_more_than_are_kept() -> None:
    for number in [*range(3000), *range(3000)]:
        found = delta(price_dollars=f"{number}.10").msg.price_dollars

        assert str(found) == f"{number}.10"


@pytest.mark.parametrize("text", ["NaN", "1_000", "", "\u0661", "1e999999"])
def test_text_that_is_no_amount_is_told_each_time(text: str) -> None:
    delta()
    for _ in range(2):
        with pytest.raises(APIResponseError, match="price_dollars"):
            delta(price_dollars=text)


@pytest.mark.parametrize("moment", [0, 999, 1000, 1669149841123, 1669149841999, 1669149842000, -1, -1001])
def test_moments_are_right_in_whatever_second_the_one_before_was(moment: int) -> None:
    for before in (1669149841500, moment, 0, moment):
        delta(ts_ms=before)

        assert delta(ts_ms=moment).msg.ts_ms == EPOCH + timedelta(milliseconds=moment)


def test_a_moment_that_no_calendar_has_is_told() -> None:
    with pytest.raises(APIResponseError, match="ts_ms"):
        delta(ts_ms=10**18)


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
