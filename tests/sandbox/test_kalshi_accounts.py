"""Subaccounts, transfers, API keys, deposits and places in the queue."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import uuid4

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._kalshi.markets import ticker

from .conftest import kalshi_headers

Call = Callable[..., httpx.Response]
BETWEEN = "/portfolio/intra_exchange_instance_transfer"


@pytest.fixture
def cash_of(trade: Call) -> Callable[[int], Decimal]:
    """Asks for the dollars of a subaccount on the first exchange index."""

    def ask(number: int) -> Decimal:
        rows = trade("GET", "/portfolio/subaccounts/balances").json()["subaccount_balances"]
        row = next(row for row in rows if (row["subaccount_number"], row["exchange_index"]) == (number, 0))
        return Decimal(row["balance"])

    return ask


def move(trade: Call, **change: Any) -> httpx.Response:
    form = {"from_subaccount": 0, "to_subaccount": 3, "amount_cents": 1050, "client_transfer_id": str(uuid4())}
    return trade("POST", "/portfolio/subaccounts/transfer", json=form | change)


def test_cash_moves_between_subaccounts_once_for_each_id(trade: Call, cash_of: Any) -> None:
    number = trade("POST", "/portfolio/subaccounts", json={}).json()["subaccount_number"]
    before, name = cash_of(0), str(uuid4())

    first = move(trade, to_subaccount=number, client_transfer_id=name)
    second = move(trade, to_subaccount=number, client_transfer_id=name)

    assert (number, first.status_code, second.status_code) == (6, 200, 409)
    assert (cash_of(0), cash_of(number)) == (before - Decimal("10.5"), Decimal("10.5"))
    (listed,) = trade("GET", "/portfolio/subaccounts/transfers").json()["transfers"]
    assert (listed["to_subaccount"], listed["amount_cents"]) == (6, 1050)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"to_subaccount": 9}, "subaccount_not_found"),
        ({"from_subaccount": 9}, "subaccount_not_found"),
        ({"exchange_index": 7}, "subaccount_not_found"),
        ({"to_subaccount": 0}, "invalid_parameters"),
        ({"amount_cents": 0}, "invalid_parameters"),
        ({"amount_cents": -5}, "invalid_parameters"),
        ({"amount_cents": 10**9}, "insufficient_balance"),
    ],
)
def test_a_transfer_that_cannot_be_moves_nothing(trade: Call, cash_of: Any, change: Any, code: str) -> None:
    before = cash_of(0), cash_of(3)

    answer = move(trade, **change)

    assert answer.json()["error"]["code"] == code
    assert (cash_of(0), cash_of(3)) == before
    assert trade("GET", "/portfolio/subaccounts/transfers").json()["transfers"] == []


def test_there_are_no_more_than_63_subaccounts(trade: Call) -> None:
    answers = [trade("POST", "/portfolio/subaccounts", json={}) for _ in range(59)]

    assert [answer.status_code for answer in answers] == [201] * 58 + [400]


def test_cash_moves_between_the_exchanges(trade: Call, cash_of: Any) -> None:
    before = cash_of(0)
    form = {"source": "event_contract", "destination": "margined", "amount": 1_234_567}

    made = trade("POST", BETWEEN, json=form).json()["transfer_id"]

    assert before - cash_of(0) == Decimal("123.4567")
    assert trade("GET", "/margin/balance").json()["settled_funds"] == "2635.2567"
    shown = trade("GET", f"{BETWEEN}s/{made}").json()["transfer"]
    assert (shown["amount"], shown["status"]) == ("123.4567", "complete")
    assert trade("GET", f"{BETWEEN}s").json()["transfers"] == [shown]
    assert trade("GET", f"{BETWEEN}s/{uuid4()}").status_code == 404


def test_netting_is_kept_for_each_subaccount(trade: Call) -> None:
    path = "/portfolio/subaccounts/netting"

    trade("PUT", path, json={"subaccount_number": 3, "enabled": True})

    rows = trade("GET", path).json()["netting_configs"]
    assert {row["subaccount_number"] for row in rows if row["enabled"]} == {3}
    assert trade("PUT", path, json={"subaccount_number": 9, "enabled": True}).status_code == 404


def test_a_generated_key_signs_until_it_is_deleted(trade: Call, sandbox: Sandbox) -> None:
    made = trade("POST", "/api_keys/generate", json={"name": "second", "key_type": "ed25519"}).json()
    key = load_pem_private_key(made["private_key"].encode(), None)

    assert balance_as(sandbox, made["api_key_id"], key) == 200
    assert [row["name"] for row in trade("GET", "/api_keys").json()["api_keys"]] == ["Sandbox 1", "second"]
    assert trade("DELETE", f"/api_keys/{made['api_key_id']}").status_code == 204
    assert balance_as(sandbox, made["api_key_id"], key) == 401
    assert trade("DELETE", f"/api_keys/{made['api_key_id']}").status_code == 404


def test_a_key_of_ones_own_is_taken_and_forgotten_by_a_reset(trade: Call, sandbox: Sandbox) -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    made = trade("POST", "/api_keys", json={"name": "mine", "public_key": pem}).json()["api_key_id"]
    assert balance_as(sandbox, made, key) == 200

    sandbox.reset()

    assert balance_as(sandbox, made, key) == 401
    assert trade("GET", "/portfolio/balance").status_code == 200


@pytest.mark.parametrize("pem", ["", "nonsense", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"])
def test_a_key_that_is_none_is_refused(trade: Call, pem: str) -> None:
    answer = trade("POST", "/api_keys", json={"name": "mine", "public_key": pem})

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_public_key")


def balance_as(sandbox: Sandbox, key_id: str, key: object) -> int:
    path = "/trade-api/v2/portfolio/balance"
    headers = kalshi_headers(sandbox, path, key=key) | {"KALSHI-ACCESS-KEY": key_id}
    with httpx.Client(transport=sandbox.transport("kalshi")) as client:
        return client.get(f"https://vendor.invalid{path}", headers=headers).status_code


@pytest.mark.parametrize("kind", ["deposits", "withdrawals"])
def test_payments_are_paged_newest_first(trade: Call, kind: str) -> None:
    first = trade("GET", f"/portfolio/{kind}?limit=2").json()
    second = trade("GET", f"/portfolio/{kind}?limit=2&cursor={first['cursor']}").json()

    rows = first[kind] + second[kind]
    moments = [row["created_ts"] for row in rows]
    assert moments == sorted(moments, reverse=True)
    assert (rows[0]["status"], rows[0]["finalized_ts"]) == ("pending", None)


def test_the_place_in_the_queue_counts_better_prices_and_earlier_orders(place: Call, trade: Call) -> None:
    at_best = place(client_order_id="a", price="0.6900").json()["order_id"]  # behind the makers' 100
    behind = place(client_order_id="b", price="0.6900", count="3.00").json()["order_id"]
    below = place(client_order_id="c", price="0.5000").json()["order_id"]

    def ahead(order_id: str) -> str:
        return str(trade("GET", f"/portfolio/orders/{order_id}/queue_position").json()["queue_position_fp"])

    assert [ahead(at_best), ahead(behind), ahead(below)] == ["100.00", "110.00", "113.00"]
    rows = trade("GET", f"/portfolio/orders/queue_positions?market_tickers={ticker(0, 3)}").json()["queue_positions"]
    assert [row["order_id"] for row in rows] == [at_best, behind, below]
    trade("DELETE", f"/portfolio/events/orders/{below}")
    assert trade("GET", f"/portfolio/orders/{below}/queue_position").status_code == 404
