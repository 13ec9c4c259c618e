"""Perpetual futures trade by the exchange's own mechanism: margin, fills, positions, order groups."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox

Call = Callable[..., httpx.Response]
OIL = "KXSBXOIL-PERP"  # 71.39 to 71.41, 40 contracts a side


@pytest.fixture
def create(trade: Call) -> Call:
    """Places an order of ten contracts at 70 dollars, but for what is changed."""
    form = {
        "ticker": OIL,
        "client_order_id": "mine",
        "side": "bid",
        "count": "10.00",
        "price": "70.0000",
        "time_in_force": "good_till_canceled",
        "self_trade_prevention_type": "taker_at_cross",
    }

    def ask(**change: Any) -> httpx.Response:
        changed = {name: value for name, value in (form | change).items() if value is not None}
        return trade("POST", "/margin/orders", json=changed)

    return ask


@pytest.fixture
def free(trade: Call) -> Callable[[], Decimal]:
    def ask() -> Decimal:
        answer = trade("GET", "/margin/balance?compute_available_balance=true").json()
        return Decimal(answer["subaccount_balances"][0]["available_balance"])

    return ask


def position(trade: Call, ticker: str = OIL) -> dict[str, Any]:
    found: list[dict[str, Any]] = trade("GET", f"/margin/positions?ticker={ticker}").json()["positions"]
    return found[0] if found else {}


def test_an_order_is_created_amended_decreased_and_canceled(trade: Call, create: Call, free: Any) -> None:
    before = free()
    placed = create()
    path = f"/margin/orders/{placed.json()['order_id']}"
    assert placed.status_code == 201
    assert before - free() == Decimal("140")

    amended = trade("POST", f"{path}/amend", json={"side": "bid", "count": "20.00", "price": "69.0000"})
    assert before - free() == Decimal("276")
    decreased = trade("POST", f"{path}/decrease", json={"reduce_to": "5.00"})
    seen = trade("GET", path).json()["order"]
    canceled = trade("DELETE", path)

    assert amended.json()["remaining_count"] == "20.00"
    assert decreased.json()["remaining_count"] == "5.00"
    assert (seen["price"], seen["remaining_count"]) == ("69.0000", "5.00")
    assert canceled.json()["reduced_by"] == "5.00"
    assert free() == before
    assert trade("DELETE", path).status_code == 404


def test_a_round_trip_leaves_the_spread_and_the_fees(trade: Call, create: Call, free: Any) -> None:
    before = free()

    bought = create(price="71.4100", client_order_id="in")
    held = position(trade)
    sold = create(price="71.3900", side="ask", client_order_id="out")

    assert bought.json()["average_fill_price"] == "71.4100"
    assert (held["position"], held["entry_price"], held["margin_used"]) == ("10.00", "71.4100", "142.8200")
    assert position(trade) == {}
    fees = [Decimal(fill["fees"]) for fill in trade("GET", "/margin/fills?limit=2").json()["fills"]]
    assert before - free() == Decimal("0.2") + sum(fees)
    assert trade("GET", "/margin/fills?limit=1").json()["fills"][0]["realized_pnl"] == "-0.2000"
    assert sold.json()["fill_count"] == "10.00"


def test_a_short_position_gains_when_it_is_bought_back_for_less(trade: Call, create: Call, sandbox: Sandbox) -> None:
    create(price="71.3900", side="ask", client_order_id="short")
    assert position(trade)["position"] == "-10.00"

    resting = create(price="70.0000", client_order_id="cover").json()["order_id"]
    sandbox.kalshi.fill_order(resting)

    fill = trade("GET", "/margin/fills?limit=1").json()["fills"][0]
    assert (fill["realized_pnl"], fill["entry_price"], fill["is_taker"]) == ("13.9000", "71.3900", False)


def test_the_book_shows_the_best_price_first_and_follows_the_order(trade: Call, create: Call) -> None:
    create(price="71.4000")

    book = trade("GET", f"/margin/markets/{OIL}/orderbook").json()["orderbook"]
    grouped = trade("GET", f"/margin/markets/{OIL}/orderbook?aggregation_tick_size=1").json()["orderbook"]
    market = trade("GET", f"/margin/markets/{OIL}").json()["market"]

    assert book == {"bids": [["71.4000", "10.00"], ["71.3900", "40.00"]], "asks": [["71.4100", "40.00"]]}
    assert grouped == {"bids": [["71.0000", "50.00"]], "asks": [["72.0000", "40.00"]]}
    assert (market["bid"], market["bid_size_fp"]) == ("71.4000", "10.00")


def test_an_empty_side_has_no_price(trade: Call, create: Call) -> None:
    create(price="72.0000", count="40", client_order_id="all")

    market = trade("GET", f"/margin/markets/{OIL}").json()["market"]

    assert "ask" not in market
    assert market["ask_size_fp"] == "0.00"


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"price": "70.0050"}, 400, "invalid_price"),
        ({"ticker": "NONE"}, 404, "market_not_found"),
        ({"ticker": "KXSBXGOLD-PERP", "price": "40.05"}, 400, "market_inactive"),
        ({"count": "100000"}, 400, "insufficient_balance"),
        ({"subaccount": 9}, 404, "subaccount_not_found"),
        ({"market_version": 7}, 409, "market_version_mismatch"),
        ({"reduce_only": True}, 400, "invalid_order"),
        ({"client_order_id": "sandbox-perp-1"}, 409, "order_already_exists"),
    ],
)
def test_what_cannot_be_placed_is_refused(create: Call, free: Any, change: Any, status: int, code: str) -> None:
    before = free()

    answer = create(**change)

    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert free() == before


def test_a_market_may_be_named_by_its_id(trade: Call, create: Call) -> None:
    market = trade("GET", f"/margin/markets/{OIL}").json()["market"]

    answer = create(ticker=None, market_id=market["market_id"])

    assert trade("GET", f"/margin/orders/{answer.json()['order_id']}").json()["order"]["ticker"] == OIL


def test_a_group_cancels_its_orders(trade: Call, create: Call) -> None:
    group = trade("POST", "/margin/order_groups/create", json={"contracts_limit": 5}).json()["order_group_id"]
    order = create(order_group_id=group).json()["order_id"]

    trade("PUT", f"/margin/order_groups/{group}/trigger", json={})

    assert trade("GET", f"/margin/orders/{order}").json()["order"]["remaining_count"] == "0.00"
    assert create(order_group_id=group, client_order_id="late").json()["error"]["code"] == "order_group_triggered"


def test_orders_and_trades_are_paged_and_all_canceled_at_once(trade: Call, create: Call) -> None:
    create()
    first = trade("GET", "/margin/orders?limit=2").json()
    second = trade("GET", f"/margin/orders?limit=2&cursor={first['cursor']}").json()
    trades = trade("GET", "/margin/trades?limit=30").json()

    assert trade("DELETE", "/margin/orders").status_code == 204

    assert [order["client_order_id"] for order in first["orders"] + second["orders"]] == [
        "mine",
        "sandbox-perp-2",
        "sandbox-perp-1",
    ]
    assert second["cursor"] == ""
    assert (len(trades["trades"]), bool(trades["cursor"])) == (30, True)
    assert trade("GET", "/margin/orders?status=resting").json()["orders"] == []


def test_equity_is_cash_margin_and_gain_and_risk_sums_its_positions(trade: Call) -> None:
    account = trade("GET", "/margin/balance?compute_available_balance=true").json()["subaccount_balances"][0]
    risk = trade("GET", "/margin/risk").json()

    held = position(trade, "KXSBXBTC-PERP")
    parts = [
        account["available_balance"],
        account["resting_orders_margin"],
        held["margin_used"],
        held["unrealized_pnl"],
    ]
    assert Decimal(account["account_equity"]) == sum(map(Decimal, parts))
    assert risk["total_position_notional"] == account["position_value"] == "612.5000"
