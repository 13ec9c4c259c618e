"""Kalshi's positions and orders are paged by one cursor, filtered, and agree with the balance."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._kalshi.markets import event_ticker, ticker

Call = Callable[..., httpx.Response]


@pytest.mark.parametrize(("subaccount", "index"), [(0, 0), (0, 1), (3, 0), (5, 0)])
def test_positions_are_worth_the_portfolio_value(trade: Call, sandbox: Sandbox, subaccount: int, index: int) -> None:
    query = f"?subaccount={subaccount}&exchange_index={index}"
    balance = trade("GET", f"/portfolio/balance{query}").json()

    worth = Decimal(0)
    for row in trade("GET", f"/portfolio/positions{query}").json()["market_positions"]:
        last = Decimal(sandbox.kalshi.state.markets_by_ticker[row["ticker"]]["last_price_dollars"])
        held = Decimal(row["position_fp"])
        worth += held * last if held > 0 else -held * (1 - last)
    assert worth * 100 == balance["portfolio_value"]


def test_two_arrays_share_one_cursor_and_no_row_comes_twice(trade: Call) -> None:
    markets: list[dict[str, Any]] = []
    events: list[dict[str, Any]] = []
    cursor, pages = "", 0
    while pages == 0 or cursor:
        body = trade("GET", f"/portfolio/positions?limit=4&cursor={cursor}").json()
        markets += body["market_positions"]
        events += body["event_positions"]
        cursor, pages = body["cursor"], pages + 1

    assert pages == 3
    assert [row["ticker"] for row in markets][:2] == [ticker(0, 0), ticker(0, 5)]
    assert len({row["ticker"] for row in markets}) == len(markets) == 9
    assert [row["event_ticker"] for row in events] == [event_ticker(event) for event in (0, 1, 2, 4, 3)]
    first = [row for row in markets if row["ticker"].startswith(event_ticker(0))]
    assert Decimal(events[0]["total_cost_dollars"]) == sum(Decimal(row["total_traded_dollars"]) for row in first)


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("count_filter=position", 8),
        ("count_filter=position,total_traded", 8),
        (f"event_ticker={event_ticker(0)}", 3),
        (f"ticker={ticker(3, 8)}", 1),
        ("exchange_index=1", 1),
        ("subaccount=3", 3),
        ("subaccount=9", 0),
    ],
)
def test_positions_are_filtered(trade: Call, query: str, count: int) -> None:
    assert len(trade("GET", f"/portfolio/positions?{query}").json()["market_positions"]) == count


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("status=resting", [7, 6, 5]),
        ("status=executed", [2, 1]),
        ("status=canceled&limit=1", [4]),
        ("subaccount=3", [7]),
        (f"event_ticker={event_ticker(1)},{event_ticker(4)}", [6, 4, 3]),
        (f"ticker={ticker(2, 3)}", [5]),
        ("min_ts=1793600000&max_ts=1793600120", [2]),
        ("exchange_index=1", []),
    ],
)
def test_orders_are_filtered_newest_first(trade: Call, query: str, names: list[int]) -> None:
    orders = trade("GET", f"/portfolio/orders?{query}").json()["orders"]

    assert [order["client_order_id"] for order in orders] == [f"sandbox-{name}" for name in names]


def test_an_order_placed_between_two_pages_shifts_neither(trade: Call) -> None:
    first = trade("GET", "/portfolio/orders?limit=3").json()
    form = {"ticker": ticker(0, 3), "side": "bid", "count": "1", "price": "0.01"}
    form |= {"time_in_force": "good_till_canceled", "self_trade_prevention_type": "maker"}
    assert trade("POST", "/portfolio/events/orders", json=form).status_code == 201

    second = trade("GET", f"/portfolio/orders?limit=100&cursor={first['cursor']}").json()

    names = [order["client_order_id"] for order in first["orders"] + second["orders"]]
    assert names == [f"sandbox-{number}" for number in (7, 6, 5, 4, 3, 2, 1)]
    assert second["cursor"] == ""


@pytest.mark.parametrize(
    ("path", "tag"),
    [
        ("/portfolio/orders?limit=1001", "max"),
        ("/portfolio/orders?status=open", "oneof"),
        (f"/portfolio/orders?event_ticker={','.join(map(str, range(101)))}", "max"),
        ("/portfolio/positions?limit=1001", "lte"),
        ("/portfolio/positions?count_filter=all", "oneof"),
        ("/portfolio/positions?subaccount=64", "lte"),
    ],
)
def test_a_parameter_out_of_range_is_told_by_msg(trade: Call, path: str, tag: str) -> None:
    answer = trade("GET", path)

    assert answer.status_code == 400
    assert answer.json()["msg"].endswith(f"failed on the '{tag}' tag")


def test_the_portfolio_needs_a_signature(sandbox: Sandbox) -> None:
    with httpx.Client(transport=sandbox.transport("kalshi")) as client:
        for path in ("portfolio/orders", "portfolio/positions", "account/limits"):
            assert client.get(f"https://x.invalid/trade-api/v2/{path}").status_code == 401


def test_fills_are_those_of_the_tickers_asked_for(trade: Call) -> None:
    every = trade("GET", "/portfolio/fills").json()["fills"]
    first = every[0]["ticker"]

    shown = trade("GET", f"/portfolio/fills?ticker={first},no-such-ticker").json()["fills"]

    assert shown == [fill for fill in every if fill["ticker"] == first]
    assert trade("GET", "/portfolio/fills?ticker=no-such-ticker").json()["fills"] == []


@pytest.mark.parametrize("moment", [253_402_300_800, 10**12, 2**62])
def test_an_order_may_expire_after_the_last_year_that_has_a_date(trade: Call, moment: int) -> None:
    body = {"ticker": ticker(0, 0), "side": "bid", "count": "1.00", "price": "0.0100", "expiration_time": moment}
    body |= {"time_in_force": "good_till_canceled", "self_trade_prevention_type": "maker"}
    made = trade("POST", "/portfolio/events/orders", json=body)

    shown = trade("GET", f"/portfolio/orders/{made.json()['order_id']}")

    assert shown.json()["order"]["expiration_time"] == "9999-12-31T23:59:59.000000Z"
