"""Mesh's connections come and go, and a transfer goes from its preview to the list."""

from base64 import b64decode
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox

Call = Callable[..., httpx.Response]
NETWORK = "18fa36b0-88a8-43ca-83db-9a874e0a2288"


@pytest.fixture
def connection(sandbox: Sandbox) -> dict[str, str]:
    return {"authToken": sandbox.mesh.connect("somebody", "kraken"), "type": "kraken"}


@pytest.fixture
def preview(ask_mesh: Call, connection: dict[str, str]) -> dict[str, Any]:
    asked = {"networkId": NETWORK, "symbol": "ETH", "amount": 0.25, "toAddress": "0xabc", "transactionId": "mine"}
    body = {f"from{name[0].upper()}{name[1:]}": text for name, text in connection.items()} | asked
    found: dict[str, Any] = ask_mesh("POST", "/api/v1/transfers/managed/preview", json=body).json()["content"][
        "previewResult"
    ]
    return found


def test_every_link_token_is_another_and_carries_a_link(ask_mesh: Call) -> None:
    tokens = [
        ask_mesh("POST", "/api/v1/linktoken", json={"userId": "somebody"}).json()["content"]["linkToken"]
        for _ in range(2)
    ]

    assert tokens[0] != tokens[1]
    assert b64decode(tokens[0]).startswith(b"https://sandbox.invalid/")


def test_a_new_connection_has_a_balance_and_holdings_until_it_is_removed(
    ask_mesh: Call, connection: dict[str, str]
) -> None:
    paths = ("/api/v1/balance/get", "/api/v1/holdings/get")

    before = [ask_mesh("POST", path, json=connection).json()["status"] for path in paths]
    removed = ask_mesh("DELETE", "/api/v1/account", json=connection).json()
    after = [ask_mesh("POST", path, json=connection).json()["status"] for path in paths]

    assert (before, removed["status"], after) == (["ok"] * 2, "ok", ["permissionDenied"] * 2)
    assert ask_mesh("GET", "/api/v1/balance/portfolio?UserId=somebody").json()["content"]["fiatBalances"]


def test_a_preview_is_about_what_was_asked(preview: dict[str, Any]) -> None:
    assert (preview["symbol"], preview["amount"], preview["networkId"]) == ("ETH", 0.25, NETWORK)


def test_an_executed_transfer_is_listed_once(
    ask_mesh: Call, connection: dict[str, str], preview: dict[str, Any]
) -> None:
    body = {
        "fromAuthToken": connection["authToken"],
        "fromType": connection["type"],
        "previewId": preview["previewId"],
    }

    first, second = (ask_mesh("POST", "/api/v1/transfers/managed/execute", json=body).json() for _ in range(2))
    newest = ask_mesh("GET", "/api/v1/transfers/managed/mesh?UserId=somebody").json()["content"]

    assert (first["status"], first["content"]["status"], second["status"]) == ("ok", "succeeded", "notFound")
    assert (newest["total"], newest["items"][0]["symbol"], newest["items"][0]["amount"]) == (1, "ETH", 0.25)


@pytest.mark.parametrize("name", ["Statuses", "Statuses[]", "Statuses[0]", "statuses", "STATUSES[]"])
def test_a_list_is_filtered_however_its_name_is_spelled(ask_mesh: Call, name: str) -> None:
    answer = ask_mesh("GET", f"/api/v1/transfers/managed/mesh?{name}=failed&Count=100").json()["content"]

    assert {row["status"] for row in answer["items"]} == {"failed"}


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("/api/v1/holdings/get", {"includeMarketValue": {}}),
        ("/api/v1/transfers/list", {"statuses": {}}),
        ("/api/v1/transfers/list", {"statuses": ["nope"]}),
    ],
)
def test_a_body_that_breaks_its_schema_is_refused(
    ask_mesh: Call, connection: dict[str, str], path: str, change: dict[str, object]
) -> None:
    answer = ask_mesh("POST", path, json=connection | change)

    assert (answer.status_code, answer.json()["status"]) == (400, "badRequest")


@pytest.mark.parametrize("query", ["Statuses=nonsense", f"UserId={'x' * 301}", "Unknown=1"])
def test_a_query_that_breaks_its_schema_is_refused(ask_mesh: Call, query: str) -> None:
    answer = ask_mesh("GET", f"/api/v1/transfers/managed/mesh?{query}")

    assert (answer.status_code, answer.json()["status"]) == (400, "badRequest")
