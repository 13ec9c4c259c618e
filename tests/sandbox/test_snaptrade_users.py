"""SnapTrade's users come and go: registered, connected through a link, with accounts and orders of their own."""

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._snaptrade.state import MARGIN

Call = Callable[..., httpx.Response]
NAME = "new user/1"


@pytest.fixture
def registered(ask_snaptrade: Call) -> dict[str, str]:
    answer = ask_snaptrade(
        "/snapTrade/registerUser", query="", body=json.dumps({"userId": NAME}).encode(), method="POST"
    )
    found: dict[str, str] = answer.json()
    return found


@pytest.fixture
def ask_as(ask_snaptrade: Call, registered: dict[str, str]) -> Call:
    """Asks as the user who was just registered."""

    def ask(path: str, method: str = "GET", body: object = None) -> httpx.Response:
        user = f"userId={quote(NAME, safe='')}&userSecret={registered['userSecret']}"
        content = b"" if body is None else json.dumps(body).encode()
        return ask_snaptrade(path, query=user, body=content, method=method)

    return ask


@pytest.fixture
def connect(ask_as: Call, sandbox: Sandbox) -> Callable[[], httpx.Response]:
    """Opens a new login link, as the user's browser would."""

    def go() -> httpx.Response:
        link = ask_as("/snapTrade/login", "POST", {"connectionType": "trade"}).json()["redirectURI"]
        with httpx.Client(transport=sandbox.transport("snaptrade")) as browser:
            return browser.get(link)

    return go


def test_a_new_user_has_nothing_and_is_listed(ask_as: Call, ask_snaptrade: Call) -> None:
    assert ask_as("/accounts").json() == ask_as("/authorizations").json() == []
    assert NAME in ask_snaptrade("/snapTrade/listUsers", query="").json()


def test_a_user_is_registered_once(ask_snaptrade: Call, registered: dict[str, str]) -> None:
    again = ask_snaptrade(
        "/snapTrade/registerUser", query="", body=json.dumps({"userId": NAME}).encode(), method="POST"
    )

    assert registered["userId"] == NAME
    assert (again.status_code, again.headers["x-sandbox-reason"]) == (400, "the userId is taken, or empty")


def test_a_login_link_connects_once(ask_as: Call, connect: Any, sandbox: Sandbox) -> None:
    opened = connect()

    assert opened.status_code == 200
    connections = ask_as("/authorizations").json()
    assert [(row["type"], row["disabled"]) for row in connections] == [("trade", False)]
    assert ask_as(f"/authorizations/{connections[0]['id']}").json() == connections[0]
    with httpx.Client(transport=sandbox.transport("snaptrade")) as browser:
        assert browser.get(opened.request.url).status_code == 404


def test_a_connection_brings_accounts_in_both_shapes(ask_as: Call, connect: Any) -> None:
    connect()
    connect()
    first, second = (row["id"] for row in ask_as("/authorizations").json())

    every = ask_as("/accounts/all").json()["results"]
    accounts = ask_as("/accounts").json()

    assert [row["id"] for row in every] == [row["id"] for row in accounts]
    assert {row["connection_id"] for row in every} == {first, second}
    assert len(ask_as(f"/authorizations/{first}/accounts").json()) == 3
    assert ask_as(f"/connections/{second}/accounts").json()["results"] == every[3:]
    assert ask_as(f"/accounts/{every[0]['id']}").json() == accounts[0]
    assert ask_as(f"/accounts/{every[0]['id']}/details").json() == every[0]
    assert ask_as(f"/accounts/{every[0]['id']}/balances").json()[0]["cash"] == -1250.40


def test_a_connection_goes_with_its_accounts(ask_as: Call, connect: Any) -> None:
    connect()
    connection = ask_as("/authorizations").json()[0]["id"]

    answer = ask_as(f"/connection/{connection}", "DELETE")

    assert answer.json()["connection_id"] == connection
    assert ask_as("/accounts").json() == []
    assert ask_as(f"/connection/{connection}", "DELETE").status_code == 404


def test_a_new_secret_replaces_the_old_one(ask_as: Call, ask_snaptrade: Call, registered: dict[str, str]) -> None:
    body = json.dumps(registered).encode()
    fresh = ask_snaptrade("/snapTrade/resetUserSecret", query="", body=body, method="POST").json()

    assert ask_as("/accounts").status_code == 401
    user = f"userId={quote(NAME, safe='')}&userSecret={fresh['userSecret']}"
    assert ask_snaptrade("/accounts", query=user).status_code == 200


def test_a_deleted_user_is_gone(ask_as: Call, ask_snaptrade: Call) -> None:
    path, query = "/snapTrade/deleteUser", f"userId={quote(NAME, safe='')}"

    first, second = (ask_snaptrade(path, query=query, method="DELETE") for _ in range(2))

    assert (first.json()["status"], second.status_code) == ("deleted", 404)
    assert ask_as("/accounts").status_code == 401


def test_orders_are_listed_by_state_and_canceled_while_they_wait(ask_snaptrade: Call) -> None:
    form = {"account_id": MARGIN, "action": "BUY", "symbol": "SBXA", "time_in_force": "Day", "units": 1}
    rows = [
        ask_snaptrade("/trade/place", method="POST", body=json.dumps(form | change).encode()).json()
        for change in ({"order_type": "Market"}, {"order_type": "Limit", "price": 1})
    ]
    names = [row["brokerage_order_id"] for row in rows]

    def listed(query: str) -> list[str]:
        user = ask_snaptrade().request.url.query.decode().partition("&clientId")[0]
        found = ask_snaptrade(f"/accounts/{MARGIN}/orders", query=f"{query}&{user}").json()
        return [row["brokerage_order_id"] for row in found]

    body = json.dumps({"brokerage_order_id": names[1]}).encode()
    by_state = [listed(f"state={state}") for state in ("all", "open", "executed")]
    first, second = (ask_snaptrade(f"/accounts/{MARGIN}/trading/cancel", method="POST", body=body) for _ in range(2))
    details = ask_snaptrade(f"/accounts/{MARGIN}/orders/details", method="POST", body=body).json()

    assert by_state == [names[::-1], [names[1]], [names[0]]]
    assert (first.status_code, second.status_code) == (200, 400)
    assert (details["status"], details["canceled_quantity"]) == ("CANCELED", "1")
    recent = ask_snaptrade(f"/accounts/{MARGIN}/recentOrders").json()["orders"]
    assert [row["brokerage_order_id"] for row in recent] == [names[0]]


def test_a_login_link_leads_to_the_sandbox_itself(sandbox: Sandbox, ask_as: Call) -> None:
    link = ask_as("/snapTrade/login", "POST", {}).json()["redirectURI"]

    assert httpx.get(sandbox.url("snaptrade") + link.removeprefix("http://" + urlsplit(link).netloc)).status_code == 200
    assert [row["type"] for row in ask_as("/authorizations").json()] == ["read"]
