"""SnapTrade's orders are signed with their body, checked, and change the account they were placed in."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._snaptrade.instruments import STOCK
from pennyweight_sandbox._snaptrade.state import MARGIN, TWO_CURRENCIES, Account

Call = Callable[..., httpx.Response]
FORM = {
    "account_id": MARGIN,
    "action": "BUY",
    "symbol": "SBXA",
    "order_type": "Limit",
    "time_in_force": "GTC",
    "price": 31.33,
    "units": 10.5,
}
MARKET = {"order_type": "Market", "time_in_force": "Day", "price": None}
NAME = "550e8400-e29b-41d4-a716-446655440000"


@pytest.fixture
def place(ask_snaptrade: Call) -> Call:
    def ask(**change: Any) -> httpx.Response:
        form = {name: value for name, value in (FORM | change).items() if value is not None}
        return ask_snaptrade("/trade/place", method="POST", body=json.dumps(form).encode())

    return ask


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return sandbox.snaptrade.users[sandbox.env["SNAPTRADE_USER_ID"]].accounts[0]


def units(ask: Call, symbol: str) -> Decimal:
    rows = ask(f"/accounts/{MARGIN}/positions/all").json()["results"]
    return Decimal(next(row["units"] for row in rows if row["instrument"]["symbol"] == symbol))


def test_a_limit_order_is_accepted_and_waits(place: Call, account: Account) -> None:
    answer = place()

    assert answer.status_code == 200
    record = answer.json()
    assert (record["status"], record["total_quantity"], record["open_quantity"]) == ("ACCEPTED", "10.5", "10.5")
    assert (record["limit_price"], record["execution_price"]) == ("31.33", None)
    assert record["universal_symbol"]["symbol"] == "SBXA"
    assert [order["brokerage_order_id"] for order in account.orders] == [record["brokerage_order_id"]]


def test_a_market_order_moves_cash_and_units(place: Call, ask_snaptrade: Call, account: Account) -> None:
    record = place(**MARKET, units=2).json()

    assert (record["status"], record["execution_price"], record["filled_quantity"]) == ("EXECUTED", "185.25", "2")
    balance = json.loads(ask_snaptrade(f"/accounts/{MARGIN}/balances").text, parse_float=Decimal)[0]
    assert balance["cash"] == Decimal("-1250.40") - Decimal("370.50")
    assert balance["buying_power"] == Decimal("18310.55") - Decimal("370.50")
    assert units(ask_snaptrade, "SBXA") == 122


def test_a_sale_brings_money(place: Call, ask_snaptrade: Call) -> None:
    assert place(**MARKET, action="SELL", units=20).status_code == 200

    assert units(ask_snaptrade, "SBXA") == 100
    balance = json.loads(ask_snaptrade(f"/accounts/{MARGIN}/balances").text, parse_float=Decimal)[0]
    assert balance["cash"] == Decimal("-1250.40") + 3705


def test_money_can_be_asked_for_instead_of_units_and_ids_instead_of_symbols(place: Call) -> None:
    record = place(**MARKET, units=None, notional_value="92.625", symbol=None, universal_symbol_id=STOCK["id"]).json()

    assert Decimal(record["filled_quantity"]) == Decimal("0.5")


def test_the_same_client_order_id_gives_the_first_order_again(place: Call, account: Account) -> None:
    first, second = place(client_order_id=NAME).json(), place(client_order_id=NAME).json()

    assert first == second
    assert len(account.orders) == 1
    assert place().json()["brokerage_order_id"] != first["brokerage_order_id"]


def test_an_order_whose_answer_was_lost_is_placed(place: Call, account: Account, sandbox: Sandbox) -> None:
    sandbox.script("snaptrade:lostx1")
    with pytest.raises(httpx.ReadError):
        place()

    assert len(account.orders) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"account_id": None},
        {"account_id": "x"},
        {"action": "HOLD"},
        {"order_type": "Stop"},
        {"price": None},
        {"units": None},
        {"notional_value": 5},
        {"units": 0},
        {"units": "many"},
        {"units": True},
        {"symbol": "NOPE"},
        {"universal_symbol_id": STOCK["id"]},
        {"time_in_force": "GTD"},
        {"client_order_id": NAME.upper()},
        {"units": 1_000_000},
        {"action": "SELL", "units": 121},
        {"symbol": "SBXE.TO"},
        {"symbol": "SBXWARRANT", **MARKET},
        {"account_id": TWO_CURRENCIES, "symbol": "BTC", **MARKET},
    ],
)
def test_an_order_that_cannot_be_placed_changes_nothing(place: Call, account: Account, change: dict[str, Any]) -> None:
    answer = place(**change)

    assert answer.status_code == 400
    assert answer.json() == {"detail": "Unable to verify data sent", "status_code": 400, "code": "1076"}
    assert answer.headers["x-sandbox-reason"]
    assert account.orders == []


@pytest.mark.parametrize("body", [b"", b"[1]", b'"x"', b"NaN"])
def test_a_body_that_is_no_object_is_refused(ask_snaptrade: Call, body: bytes) -> None:
    assert ask_snaptrade("/trade/place", method="POST", body=body).status_code == 400


def test_another_account_id_is_not_found(place: Call) -> None:
    assert place(account_id=MARGIN[:-1] + "f").status_code == 404


def test_a_body_changed_after_signing_is_refused(ask_snaptrade: Call, sandbox: Sandbox) -> None:
    ask_snaptrade("/trade/place", method="POST", body=json.dumps(FORM).encode())
    sent = sandbox.last_request("snaptrade")

    changed = sent.body.replace(b"10.5", b"11.5")
    with httpx.Client(transport=sandbox.transport("snaptrade"), headers={"Signature": sent.headers["signature"]}) as c:
        answer = c.post(f"https://x.invalid/trade/place?{sent.raw_query}", content=changed)

    assert (sent.status, answer.status_code) == (200, 401)
