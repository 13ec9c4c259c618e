"""Mesh's tokens are refreshed, transfers configured and brought up to date, orders placed and canceled."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox

Call = Callable[..., httpx.Response]
ORDERS = "/api/v1/transactions"


@pytest.fixture
def connection(sandbox: Sandbox) -> dict[str, str]:
    return {"authToken": sandbox.mesh.connect("somebody", "kraken"), "type": "kraken"}


@pytest.fixture
def order(ask_mesh: Call, connection: dict[str, str]) -> Call:
    form = {
        "symbol": "ETH",
        "paymentSymbol": "USD",
        "amount": 0.5,
        "orderType": "market",
        "timeInForce": "goodTillCanceled",
        "amountIsInPaymentSymbol": False,
        "paymentIsCryptocurrency": False,
        "isCryptocurrency": True,
    }

    def ask(path: str, **change: Any) -> httpx.Response:
        return ask_mesh("POST", f"{ORDERS}/{path}", json=connection | form | change)

    return ask


def test_a_refreshed_token_takes_the_place_of_the_old_one(ask_mesh: Call, sandbox: Sandbox) -> None:
    env, kind = sandbox.env, sandbox.env["MESH_BROKER_TYPE"]
    body = {"refreshToken": env["MESH_REFRESH_TOKEN"], "type": kind, "createNewRefreshToken": True}

    first = ask_mesh("POST", "/api/v1/token/refresh", json=body).json()["content"]
    second = ask_mesh("POST", "/api/v1/token/refresh", json=body).json()["content"]

    def status(token: str) -> str:
        answer = ask_mesh("POST", "/api/v1/balance/get", json={"authToken": token, "type": kind})
        return str(answer.json()["status"])

    assert (first["status"], second["status"]) == ("succeeded", "failed")
    assert first["refreshToken"] != env["MESH_REFRESH_TOKEN"]
    assert [status(first["accessToken"]), status(env["MESH_AUTH_TOKEN"])] == ["ok", "permissionDenied"]


def test_a_transfer_is_configured_by_network_and_address(ask_mesh: Call, connection: dict[str, str]) -> None:
    body = {"fromAuthToken": connection["authToken"], "fromType": "kraken", "toAddresses": [{"symbol": "ETH"}]}
    path = "/api/v1/transfers/managed/configure"
    (coin,) = ask_mesh("POST", path, json=body).json()["content"]["holdings"]
    assert (coin["eligibleForTransfer"], coin["ineligibilityReason"]) == (False, "noEligibleNetworks")
    network = coin["networks"][0]["id"]

    to = [{"symbol": "ETH", "networkId": network, "address": "0xabc"}]
    (coin,) = ask_mesh("POST", path, json=body | {"toAddresses": to}).json()["content"]["holdings"]

    assert coin["eligibleForTransfer"]
    assert [row["toAddress"] for row in coin["networks"]] == ["0xabc", None]
    assert ask_mesh("POST", path, json=body | {"toAddresses": []}).json()["content"]["status"] == "validationFailed"
    away = body | {"toAuthToken": "nobody"}
    assert ask_mesh("POST", path, json=away).json()["content"]["status"] == "notAuthorizedTo"


def test_a_pending_transfer_succeeds_once_it_is_brought_up_to_date(ask_mesh: Call, connection: dict[str, str]) -> None:
    listing = "/api/v1/transfers/managed/mesh?Statuses[]=pending&Count=1"
    pending = ask_mesh("GET", listing).json()["content"]
    body = connection | {"transactionId": pending["items"][0]["id"]}

    content = ask_mesh("POST", "/api/v1/transfers/managed/update", json=body).json()["content"]

    assert (content["status"], content["transferResult"]["id"]) == ("succeeded", body["transactionId"])
    assert ask_mesh("GET", listing).json()["content"]["total"] == pending["total"] - 1
    unknown = ask_mesh("POST", "/api/v1/transfers/managed/update", json=body | {"transactionId": "none"})
    assert unknown.json()["status"] == "notFound"


def test_one_transfer_of_the_history_is_found_by_id_or_hash(ask_mesh: Call, sandbox: Sandbox) -> None:
    own = {"authToken": sandbox.env["MESH_AUTH_TOKEN"], "type": sandbox.env["MESH_BROKER_TYPE"]}
    listed = ask_mesh("POST", "/api/v1/transfers/list", json=own).json()["content"]["transfers"][7]

    by_id = ask_mesh("POST", "/api/v1/transfers/details", json=own | {"transactionId": listed["id"]})
    by_hash = ask_mesh("POST", "/api/v1/transfers/details", json=own | {"transactionHash": listed["hash"]})
    neither = ask_mesh("POST", "/api/v1/transfers/details", json=own)

    assert by_id.json()["content"] == by_hash.json()["content"] == listed
    assert neither.json()["status"] == "notFound"


def test_values_of_the_holdings_add_up(ask_mesh: Call, sandbox: Sandbox) -> None:
    own = {"authToken": sandbox.env["MESH_AUTH_TOKEN"], "type": sandbox.env["MESH_BROKER_TYPE"]}

    content = ask_mesh("POST", "/api/v1/holdings/value", json=own).json()["content"]

    parts = ("cryptocurrenciesValue", "equitiesValue", "nftsValue", "fiatValue")
    assert content["totalValue"] == pytest.approx(sum(content[part] for part in parts))
    assert content["equitiesValue"] == 555.75


def test_a_market_order_is_filled_at_the_price_that_its_preview_told(order: Call) -> None:
    preview = order("preview/buy").json()["content"]
    made = order("buy").json()["content"]

    assert (made["status"], made["price"], made["value"]) == ("success", preview["estimatedUnitPrice"], 1750)
    assert order("details", id=made["orderId"]).json()["content"]["side"] == "buy"
    assert order("cancel", id=made["orderId"]).json()["status"] == "conflict"


def test_a_limit_order_waits_until_it_is_canceled(order: Call) -> None:
    made = order("sell", orderType="limit", price=9000).json()["content"]["orderId"]
    assert order("list", statuses=["inProgress"]).json()["content"]["total"] == 1

    assert order("cancel", id=made).json()["status"] == "ok"

    (listed,) = order("list").json()["content"]["transactions"]
    assert (listed["id"], listed["status"]) == (made, "cancelled")
    assert order("details", id="none").json()["status"] == "notFound"


@pytest.mark.parametrize(
    ("path", "change"),
    [("hold", {}), ("buy", {"amount": 0}), ("buy", {"orderType": "limit"}), ("preview/sell", {"amount": 1e300})],
)
def test_an_order_that_makes_no_sense_is_a_bad_request(order: Call, path: str, change: dict[str, Any]) -> None:
    answer = order(path, **change)

    assert (answer.status_code, answer.json()["title"]) == (400, "Bad Request")
