"""Kalshi's markets are listed for anyone, page by page, as the vendor pages."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._kalshi.markets import event_ticker, ticker

Call = Callable[..., httpx.Response]

LIFECYCLE = {"initialized", "inactive", "active", "closed", "determined", "disputed", "finalized"}


@pytest.fixture
def markets(sandbox: Sandbox) -> Call:
    def ask(query: str = "") -> httpx.Response:
        with httpx.Client(transport=sandbox.transport("kalshi")) as client:
            return client.get(f"https://x.invalid/trade-api/v2/markets?{query}")

    return ask


def listed(answer: httpx.Response) -> list[dict[str, Any]]:
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = json.loads(answer.text, parse_float=Decimal)["markets"]
    return found


def test_nobody_needs_a_key_for_markets_and_costs(markets: Call, sandbox: Sandbox) -> None:
    assert markets().status_code == 200
    with httpx.Client(transport=sandbox.transport("kalshi")) as client:
        costs = client.get("https://x.invalid/trade-api/v2/account/endpoint_costs").json()

    assert costs["default_cost"] == 10
    assert {"method": "DELETE", "path": "/trade-api/v2/portfolio/events/orders/:order_id", "cost": 2} in costs[
        "endpoint_costs"
    ]


def test_pages_end_with_an_empty_cursor_and_hold_every_market_once(markets: Call, sandbox: Sandbox) -> None:
    seen, cursor, sizes = [], "", []
    for _ in range(10):
        answer = markets(f"limit=100&cursor={cursor}")
        seen += [market["ticker"] for market in listed(answer)]
        sizes.append(len(listed(answer)))
        cursor = answer.json()["cursor"]
        if not cursor:
            break

    assert cursor == ""
    assert sizes == [100, 100, 100, 36]
    assert seen == [market["ticker"] for market in sandbox.kalshi.state.markets]
    assert len(set(seen)) == 336


@pytest.mark.parametrize(("query", "size"), [("", 100), ("limit=0", 100), ("limit=1", 1), ("limit=1000", 336)])
def test_a_page_is_as_long_as_asked_and_a_hundred_by_default(markets: Call, query: str, size: int) -> None:
    assert len(listed(markets(query))) == size


@pytest.mark.parametrize("query", ["limit=1001", "mve_filter=all"])
def test_a_value_out_of_range_is_refused_by_msg_not_clamped(markets: Call, query: str) -> None:
    answer = markets(query)

    assert answer.status_code == 400
    assert answer.json().keys() == {"msg"}
    assert answer.json()["msg"].startswith("Parameter validation failed for GetMarkets: ")


@pytest.mark.parametrize("status", ["bad", "open,closed", "finalized"])
def test_an_unknown_status_has_a_code_of_its_own(markets: Call, status: str) -> None:
    answer = markets(f"status={status}")

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_status_filter")


def test_the_limit_is_refused_in_the_words_that_were_recorded(markets: Call) -> None:
    assert markets("limit=1001").json()["msg"] == (
        "Parameter validation failed for GetMarkets: Key: 'GetMarketsParams.Limit' "
        "Error:Field validation for 'Limit' failed on the 'lte' tag"
    )


@pytest.mark.parametrize("cursor", ["garbage", "%00", "é", "R2V0T3JkZXJzOi0z", "===="])
def test_a_cursor_that_is_not_its_own_silently_gives_the_first_page(markets: Call, cursor: str) -> None:
    assert markets(f"cursor={cursor}").content == markets().content


@pytest.mark.parametrize(
    ("wanted", "statuses"),
    [
        ("unopened", {"initialized"}),
        ("open", {"active"}),
        ("paused", {"inactive"}),
        ("closed", {"closed", "determined", "disputed"}),
        ("settled", {"finalized"}),
        ("", LIFECYCLE),
    ],
)
def test_a_status_filter_has_words_of_its_own(markets: Call, wanted: str, statuses: set[str]) -> None:
    assert {market["status"] for market in listed(markets(f"limit=1000&status={wanted}"))} == statuses


@pytest.mark.parametrize(
    ("query", "count"),
    [
        (f"tickers={ticker(0, 3)},{ticker(7, 10)},NOPE", 2),
        (f"event_ticker={event_ticker(5)}", 11),
        ("series_ticker=KXSBXCUP", 2),
        ("mve_filter=only", 1),
        ("mve_filter=exclude", 335),
        ("min_settled_ts=0", 34),
        ("min_settled_ts=1793000000", 0),
        ("max_close_ts=1793000000", 67),
        ("min_created_ts=1790000000&max_created_ts=1790000001", 0),
        ("min_updated_ts=0", 336),
    ],
)
def test_markets_are_found_by_ticker_event_series_kind_and_moment(markets: Call, query: str, count: int) -> None:
    assert len(listed(markets(f"limit=1000&{query}"))) == count


def test_prices_and_counts_are_fixed_point_strings_that_agree(markets: Call) -> None:
    for market in listed(markets("limit=1000&status=open")):
        bid, ask = Decimal(market["yes_bid_dollars"]), Decimal(market["yes_ask_dollars"])
        assert bid < Decimal(market["last_price_dollars"]) < ask or "mve_selected_legs" in market
        assert bid + Decimal(market["no_ask_dollars"]) == ask + Decimal(market["no_bid_dollars"]) == 1
        assert all(len(market[f"yes_{side}_dollars"].split(".")[1]) == 4 for side in ("bid", "ask"))
        assert len(market["volume_fp"].split(".")[1]) == 2


def test_a_market_that_was_decided_has_a_result_and_a_value(markets: Call) -> None:
    for market in listed(markets("limit=1000")):
        decided = market["status"] in {"determined", "disputed", "finalized"}
        assert bool(market["result"]) == decided == ("settlement_value_dollars" in market)
        assert ("settlement_ts" in market) == (market["status"] == "finalized")


def test_the_odd_ones_have_every_kind_of_strike(markets: Call) -> None:
    found = listed(markets("limit=1000"))

    kinds = {market["strike_type"] for market in found}
    assert kinds == {"greater", "between", "functional", "custom", "structured"}
    assert {market["market_type"] for market in found} == {"binary", "scalar"}
    assert {market["floor_strike"] for market in found if market["strike_type"] == "between"} == {Decimal("3.25")}
    assert {market["price_level_structure"] for market in found} == {"linear_cent", "tapered_deci_cent"}
