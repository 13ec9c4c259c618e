"""A vendor may ask for a pause: in seconds, as a date, or by the reset of its limit."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme
from pennyweight_core import RateLimitError
from wire import Wire

if TYPE_CHECKING:
    from clocks import Clock

ACCOUNT = '{"id": "a", "balance": 1}'


def get(wire: Wire) -> Any:
    return Acme(wire).accounts.get(account_id="a", user_secret="s")


def as_date(moment: float) -> str:
    return format_datetime(datetime.fromtimestamp(moment, UTC), usegmt=True)


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after": "60"}, 60.0),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "12"}, 12.0),
        ({"x-ratelimit-account-remaining": "0", "x-ratelimit-account-reset": "9"}, 9.0),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "3", "retry-after": "5"}, 5.0),
        (
            {
                "x-ratelimit-remaining": "0",
                "x-ratelimit-reset": "3",
                "x-ratelimit-account-remaining": "0",
                "x-ratelimit-account-reset": "9",
            },
            9.0,
        ),
    ],
)
def test_what_the_vendor_asks_for_is_obeyed(clock: Clock, headers: dict[str, str], pause: float) -> None:
    get(Wire(httpx.Response(429, headers=headers), ACCOUNT))

    assert clock.pauses == [pause]


@pytest.mark.parametrize(
    "headers",
    [
        lambda moment: {"retry-after": as_date(moment)},
        lambda moment: {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(moment))},
        lambda moment: {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(moment * 1000))},
    ],
    ids=["date", "epoch", "epoch in milliseconds"],
)
def test_a_moment_is_as_good_as_a_number_of_seconds(clock: Clock, headers: Any) -> None:
    get(Wire(httpx.Response(429, headers=headers(clock.time() + 20)), ACCOUNT))

    assert clock.pauses == [20.0]


@pytest.mark.parametrize("text", ["soon", "", "nan", "inf", "Wed, 99 Foo 2026", "1,5", "()", "Thu, 01 Jan 1970"])
def test_a_wish_that_nobody_can_read_is_no_wish(clock: Clock, text: str) -> None:
    get(Wire(httpx.Response(429, headers={"retry-after": text}), ACCOUNT))

    assert len(clock.pauses) == 1
    assert clock.pauses[0] <= 0.5


@pytest.mark.parametrize("headers", [{"x-ratelimit-remaining": "4", "x-ratelimit-reset": "12"}, {"retry-after": ""}])
def test_a_limit_that_is_not_exhausted_asks_for_nothing(clock: Clock, headers: dict[str, str]) -> None:
    get(Wire(httpx.Response(503, headers=headers), ACCOUNT))

    assert clock.pauses[0] <= 0.5


def test_a_vendor_that_asks_for_an_hour_is_not_asked_again(clock: Clock) -> None:
    wire = Wire(httpx.Response(429, headers={"retry-after": "3600"}))

    with pytest.raises(RateLimitError) as caught:
        get(wire)

    assert caught.value.retry_after == 3600
    assert len(wire.requests) == 1
