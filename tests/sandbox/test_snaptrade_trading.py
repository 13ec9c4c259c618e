"""Orders that are checked before they are placed, replaced, grouped; connections that are refreshed and disabled."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._snaptrade.instruments import STOCK
from pennyweight_sandbox._snaptrade.state import CONNECTION, MARGIN, TWO_CURRENCIES

Call = Callable[..., httpx.Response]
CHECK = {
    "account_id": MARGIN,
    "action": "BUY",
    "universal_symbol_id": STOCK["id"],
    "order_type": "Market",
    "time_in_force": "Day",
    "units": 2,
}
WAITING = {"action": "BUY", "order_type": "Limit", "time_in_force": "GTC", "price": 31.33, "units": 10}


@pytest.fixture
def post(ask_snaptrade: Call) -> Call:
    def ask(path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        return ask_snaptrade(path, method="POST", body=b"" if body is None else json.dumps(body).encode())

    return ask


@pytest.fixture
def order_id(post: Call) -> str:
    """An order that waits."""
    return str(post("/trade/place", {**WAITING, "account_id": MARGIN, "symbol": "SBXA"}).json()["brokerage_order_id"])


def cash(ask: Call) -> Decimal:
    return Decimal(str(ask(f"/accounts/{MARGIN}/balances").json()[0]["cash"]))


def listed(ask: Call) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = ask(f"/accounts/{MARGIN}/orders/all").json()["results"]
    return rows


def test_a_check_moves_nothing_and_is_placed_once(post: Call, ask_snaptrade: Call) -> None:
    before = cash(ask_snaptrade)
    checked = post("/trade/impact", CHECK).json()
    assert cash(ask_snaptrade) == before

    placed = post(f"/trade/{checked['trade']['id']}", {})

    assert placed.json()["status"] == "EXECUTED"
    assert (
        cash(ask_snaptrade) == Decimal(str(checked["trade_impacts"][0]["remaining_cash"])) == before - Decimal("370.5")
    )
    assert post(f"/trade/{checked['trade']['id']}", {}).status_code == 404


@pytest.mark.parametrize(("seconds", "status"), [(299, 200), (301, 400)])
def test_a_check_holds_for_five_minutes(
    post: Call, ask_snaptrade: Call, sandbox: Sandbox, seconds: int, status: int
) -> None:
    began = int(sandbox.clock["snaptrade"]())
    sandbox.clock["snaptrade"] = lambda: float(began)
    checked = post("/trade/impact", CHECK).json()["trade"]["id"]

    sandbox.clock["snaptrade"] = lambda: float(began + seconds)
    answer = ask_snaptrade(f"/trade/{checked}", method="POST", body=b"{}", moment=began + seconds)

    assert answer.status_code == status


@pytest.mark.parametrize(
    "change", [{"units": 10**6}, {"action": "SELL", "units": 121}, {"units": 1e-13}, {"units": 1e300}]
)
def test_a_check_says_what_an_order_would_be_refused_for(post: Call, change: dict[str, Any]) -> None:
    answer = post("/trade/impact", CHECK | change)

    assert answer.status_code == 400
    assert answer.headers["x-sandbox-reason"]


def test_a_replaced_order_gives_way_to_a_new_one(post: Call, ask_snaptrade: Call, order_id: str) -> None:
    form = {**WAITING, "brokerage_order_id": order_id, "price": 30.5, "units": 4}

    made = post(f"/accounts/{MARGIN}/trading/replace", form).json()

    assert (made["limit_price"], made["total_quantity"]) == ("30.5", "4")
    assert {row["brokerage_order_id"]: row["status"] for row in listed(ask_snaptrade)} == {
        made["brokerage_order_id"]: "PENDING",
        order_id: "REPLACED",
    }
    assert post(f"/accounts/{MARGIN}/trading/replace", form).status_code == 400


def test_the_newest_list_shows_kind_prices_and_the_instrument(ask_snaptrade: Call, order_id: str) -> None:
    (row,) = listed(ask_snaptrade)

    assert row["brokerage_order_id"] == order_id
    assert row["order_type"] == {"kind": "limit", "limit_price": "31.33"}
    assert (row["time_in_force"], row["price_effect"], row["group"]) == ("GTC", "DEBIT", None)
    assert row["legs"][0]["instrument"]["symbol"] == "SBXA"


def test_a_simple_order_of_one_leg_is_placed(post: Call, ask_snaptrade: Call) -> None:
    leg = {"action": "buy", "instrument": {"kind": "equity", "symbol": "SBXA"}, "units": "3"}
    form = {"order_type": "stop_limit", "time_in_force": "day", "limit_price": "9", "stop_price": "8", "legs": [leg]}
    path = f"/accounts/{MARGIN}/trading/simple"

    made = post(path, form).json()["brokerage_order_id"]

    (row,) = listed(ask_snaptrade)
    assert row["brokerage_order_id"] == made
    assert row["order_type"] == {"kind": "stop_limit", "limit_price": "9", "stop_price": "8"}
    assert post(path, form | {"legs": [leg, leg]}).status_code == 400


def test_a_complex_order_is_a_group_of_orders_that_wait(post: Call, ask_snaptrade: Call) -> None:
    legs = [
        {**WAITING, "order_role": role, "instrument": {"type": "EQUITY", "symbol": "SBXA"}}
        for role in ("TRIGGER", "CONDITIONAL")
    ]
    path = f"/accounts/{MARGIN}/trading/complex"

    made = post(path, {"type": "OTO", "orders": legs}).json()

    groups = [row["group"] for row in listed(ask_snaptrade)]
    assert {group["id"] for group in groups} == {made["brokerage_group_order_id"]}
    assert {group["role"] for group in groups} == {"TRIGGER", "CONDITIONAL"}
    assert post(path, {"type": "OTOCO", "orders": legs}).status_code == 400


def test_a_complex_order_places_all_or_none(post: Call, ask_snaptrade: Call) -> None:
    legs = [
        {**WAITING, "order_role": "PEER", "units": units, "instrument": {"type": "EQUITY", "symbol": "SBXA"}}
        for units in (1, 10**7)
    ]

    answer = post(f"/accounts/{MARGIN}/trading/complex", {"type": "OCO", "orders": legs})

    assert (answer.status_code, listed(ask_snaptrade)) == (400, [])


def test_a_connection_is_refreshed_until_it_is_disabled(post: Call, ask_snaptrade: Call) -> None:
    path = f"/authorizations/{CONNECTION}"
    refreshed = [post(f"{path}/{what}") for what in ("refresh", "transactions/sync")]

    assert [answer.status_code for answer in refreshed] == [200, 200]
    assert post(f"{path}/disable").status_code == 200
    assert ask_snaptrade(path).json()["disabled"] is True
    assert [post(f"{path}/{what}").status_code for what in ("refresh", "transactions/sync", "disable")] == [402] * 3


@pytest.mark.parametrize(
    ("account", "kind", "owed"),
    [(MARGIN, "margin", {"loan_balances": [{"amount": "1250.40", "currency": "USD"}]}), (TWO_CURRENCIES, "cash", None)],
)
def test_the_newer_balances_are_text_with_cents(ask_snaptrade: Call, account: str, kind: str, owed: object) -> None:
    body = ask_snaptrade(f"/accounts/{account}/balances/v2").json()

    assert (body["cash_or_margin"], body["margin"]) == (kind, owed)
    assert all("." in row["amount"] for row in body["cash"] + body["buying_power"])


def test_a_security_is_found_by_symbol_name_and_id(post: Call, ask_snaptrade: Call) -> None:
    by_name = post("/symbols", {"substring": "alpha"}).json()
    by_symbol = ask_snaptrade("/symbols/sbxa").json()

    assert [row["id"] for row in by_name] == [by_symbol["id"]] == [STOCK["id"]]
    assert ask_snaptrade(f"/symbols/{STOCK['id']}").json() == by_symbol
    assert len(post("/symbols", {}).json()) > 1
    assert ask_snaptrade("/symbols/NONE").status_code == 404
