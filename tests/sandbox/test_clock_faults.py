"""Skewed clocks and storms of 429: what goes wrong for a time, and how each vendor tells it."""

from collections.abc import Callable

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._vendor import VENDORS

ASSETS = "/assets/list"


@pytest.fixture(params=["socket", "in process"])
def client(request: pytest.FixtureRequest, onebalance: Callable[..., httpx.Client]) -> httpx.Client:
    return onebalance(over_socket=request.param == "socket")


def test_a_skewed_vendor_shows_its_time_in_the_date(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.clock["onebalance"] = lambda: 1_700_000_000.0
    sandbox.script("onebalance:skew=-90.5x1")

    skewed, true = client.get(ASSETS), client.get(ASSETS)

    assert skewed.headers["date"] == "Tue, 14 Nov 2023 22:11:49 GMT"
    assert true.headers["date"] == "Tue, 14 Nov 2023 22:13:20 GMT"


def test_a_skew_expires_kalshis_timestamps_for_as_long_as_it_lasts(
    ask_kalshi: Callable[..., httpx.Response], sandbox: Sandbox
) -> None:
    sandbox.script("kalshi:skew=-30x1,kalshi:skew=30x1,kalshi:skew=2x1")

    answers = [ask_kalshi() for _ in range(4)]

    codes = [answer.json().get("error", {}).get("code") for answer in answers]
    assert codes == ["header_timestamp_expired", "header_timestamp_expired", None, None]


def test_a_storm_lasts_its_time_and_tells_what_is_left_of_it(client: httpx.Client, sandbox: Sandbox) -> None:
    moment = [1_700_000_000.0]
    sandbox.clock["onebalance"] = lambda: moment[0]
    sandbox.script("onebalance:storm=3,onebalance:503x1")

    first = client.get(ASSETS)
    moment[0] += 1.5
    second = client.get(ASSETS)
    moment[0] += 1.5

    assert [a.headers["x-ratelimit-reset"] for a in (first, second)] == ["1700000003", "1700000003"]
    assert [first.status_code, second.status_code] == [429, 429]
    assert [client.get(ASSETS).status_code for _ in range(2)] == [503, 200]


def test_a_storm_has_each_vendors_own_manner(sandbox: Sandbox) -> None:
    sandbox.clock.update(dict.fromkeys(VENDORS, lambda: 1_700_000_000.0))
    sandbox.script("*:storm=7")

    answers = {}
    for vendor in VENDORS:
        with httpx.Client(transport=sandbox.transport(vendor)) as one:
            answers[vendor] = one.get("https://x.invalid/")

    assert {answer.status_code for answer in answers.values()} == {429}
    told = {v: {n: t for n, t in a.headers.items() if n.startswith(("retry", "x-rate"))} for v, a in answers.items()}
    assert told["kalshi"] == told["mesh"] == {}
    assert (told["snaptrade"]["retry-after"], told["snaptrade"]["x-ratelimit-reset"]) == ("7", "7")
    assert answers["snaptrade"].json()["detail"] == "Request was throttled. Expected available in 7 seconds."
    assert told["onebalance"]["x-ratelimit-reset"] == "1700000007"
