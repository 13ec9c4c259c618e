"""Kalshi refuses an order that is malformed, and the exchange behind it one that cannot be taken."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._kalshi.markets import ticker

Call = Callable[..., httpx.Response]
ORDERS = "/portfolio/events/orders"


def exchange_error(answer: httpx.Response, status: int, code: str, details: str | None = None) -> None:
    expected = {"code": code, "message": code.replace("_", " "), "service": "exchange"}
    assert answer.status_code == status
    assert answer.json() == {"error": expected if details is None else expected | {"details": details}}


def test_an_order_that_would_cross_though_it_must_not_is_refused_before_the_exchange(place: Call) -> None:
    answer = place(price="0.7100", post_only=True)

    assert answer.status_code == 400
    assert answer.json() == {
        "error": {"code": "invalid_order", "message": "invalid order", "details": "post only cross"}
    }


@pytest.mark.parametrize("field", ["count", "price"])
@pytest.mark.parametrize("value", [10, 0.5])
def test_a_number_for_a_fixed_point_string_is_refused_in_gos_words(place: Call, field: str, value: float) -> None:
    answer = place(**{field: value})

    assert answer.status_code == 400
    assert answer.json() == {
        "code": "bad_request",
        "message": "bad request",
        "details": f"json: cannot unmarshal number into Go struct field CreateOrderV2Request.{field} of type string",
    }


@pytest.mark.parametrize(
    "change",
    [
        {"ticker": ""},
        {"side": "yes"},
        {"price": None},
        {"time_in_force": "day"},
        {"post_only": "x"},
        {"subaccount": 1.5},
    ],
)
def test_a_malformed_order_is_a_flat_bad_request(place: Call, change: dict[str, Any]) -> None:
    answer = place(**change)

    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"1"])
def test_a_body_that_is_no_object_is_a_flat_bad_request(
    sandbox: Sandbox, order_headers: dict[str, str], content: bytes
) -> None:
    with httpx.Client(transport=sandbox.transport("kalshi"), headers=order_headers) as client:
        url = f"https://x.invalid/trade-api/v2{ORDERS}"
        read = client.post(url, content=content, headers={"Content-Type": "application/json; charset=utf-8"})
        unread = client.post(url, content=content)

    assert (read.status_code, read.json()["code"]) == (400, "bad_request")
    assert (unread.status_code, unread.json()["error"]["code"]) == (400, "invalid_content_type")


@pytest.mark.parametrize(
    ("change", "status", "code", "details"),
    [
        ({"count": "100000"}, 400, "insufficient_balance", None),
        ({"price": "0.565"}, 400, "invalid_price", None),
        ({"price": "1.00"}, 400, "invalid_price", None),
        ({"price": "abc"}, 400, "invalid_price", None),
        ({"count": "0"}, 400, "invalid_order", "count"),
        ({"count": "1.001"}, 400, "invalid_order", "count"),
        ({"reduce_only": True}, 400, "invalid_order", "reduce only"),
        ({"ticker": "NOPE"}, 404, "market_not_found", None),
        ({"exchange_index": 1}, 404, "market_not_found", None),
        ({"subaccount": 7}, 404, "subaccount_not_found", None),
        ({"ticker": ticker(28, 0)}, 400, "market_inactive", None),
        ({"time_in_force": "fill_or_kill"}, 400, "fill_or_kill_insufficient_resting_volume", None),
    ],
)
def test_an_order_that_cannot_be_taken_is_refused_by_the_exchange(
    place: Call, cash: Callable[[], Decimal], change: dict[str, Any], status: int, code: str, details: str | None
) -> None:
    before = cash()

    exchange_error(place(**change), status, code, details)

    assert cash() == before
    assert place().status_code == 201  # the id is not burnt by a refusal
