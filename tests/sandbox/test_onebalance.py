"""OneBalance answers in base units, with rows that do not add up, as the real one does."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._onebalance.state import SPECIFIC_ASSET

Call = Callable[..., httpx.Response]
BALANCE = "/v2/balances/aggregated-balance"


@pytest.fixture
def balance(ask_onebalance: Call, sandbox: Sandbox) -> Callable[[str], Any]:
    def ask(more: str = "") -> Any:
        answer = ask_onebalance(f"{BALANCE}?address={sandbox.env['ONEBALANCE_ADDRESS']}{more}")
        return json.loads(answer.text, parse_float=Decimal)

    return ask


def test_the_rows_do_not_add_up_to_the_total(balance: Callable[..., Any]) -> None:
    body = balance()

    rows = sum(row["fiatValue"] for row in body["balanceByAggregatedAsset"])
    assert rows == Decimal("96313.236642")
    assert body["totalBalance"]["fiatValue"] == Decimal("96347.500001")


def test_one_balance_has_24_digits(balance: Callable[..., Any]) -> None:
    balances = [row["balance"] for row in balance()["balanceByAggregatedAsset"]]

    assert max(map(int, balances)) > 2**64
    assert "123456789012345678901234" in balances


def test_each_aggregate_is_its_parts_in_the_units_of_the_list(
    balance: Callable[..., Any], ask_onebalance: Call
) -> None:
    listed = {asset["aggregatedAssetId"]: asset for asset in ask_onebalance("/assets/list").json()}

    checked = [row for row in balance()["balanceByAggregatedAsset"] if row["aggregatedAssetId"] in listed]
    assert [row["aggregatedAssetId"] for row in checked] == ["ob:eth", "ob:usdc", "ob:pepe"]
    for row in checked:
        asset = listed[row["aggregatedAssetId"]]
        decimals = {entity["assetType"]: entity["decimals"] for entity in asset["aggregatedEntities"]}
        parts = sum(Decimal(p["balance"]).scaleb(-decimals[p["assetType"]]) for p in row["individualAssetBalances"])
        assert parts == Decimal(row["balance"]).scaleb(-asset["decimals"])


def test_one_asset_is_missing_from_the_list(balance: Callable[..., Any], ask_onebalance: Call) -> None:
    listed = {asset["aggregatedAssetId"] for asset in ask_onebalance("/assets/list").json()}

    held = {row["aggregatedAssetId"] for row in balance()["balanceByAggregatedAsset"]}
    assert held - listed == {"ob:unlisted"}


def test_specific_assets_are_answered_in_the_order_asked(balance: Callable[..., Any]) -> None:
    other = "eip155:1/slip44:60"

    body = balance(f"&assetId={other}%2C{SPECIFIC_ASSET}")

    assert body["balanceBySpecificAsset"] == [
        {"assetType": other, "balance": "0", "fiatValue": 0},
        {"assetType": SPECIFIC_ASSET, "balance": "1500000000000000001", "fiatValue": Decimal("5300.12")},
    ]
    assert balance()["balanceBySpecificAsset"] == []


def test_an_address_that_never_received_anything_has_nothing(ask_onebalance: Call) -> None:
    body = ask_onebalance(f"{BALANCE}?address=0x{'0' * 40}&assetId={SPECIFIC_ASSET}").json()

    assert body["balanceByAggregatedAsset"] == []
    assert body["balanceBySpecificAsset"][0]["balance"] == "0"
    assert body["totalBalance"] == {"fiatValue": 0}


@pytest.mark.parametrize("key", ["x", "é"])
def test_a_wrong_key_gets_the_documented_401(ask_onebalance: Call, sandbox: Sandbox, key: str) -> None:
    sandbox.clock["onebalance"] = lambda: 1_734_532_704.793

    answer = ask_onebalance("/assets/list?a=b", key=key.encode())

    assert answer.status_code == 401
    assert answer.json() == {
        "error": "UnauthorizedException",
        "message": "Invalid or missing API key",
        "statusCode": 401,
        "timestamp": "2024-12-18T14:38:24.793Z",
        "path": "/api/assets/list",
    }


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("", "address should not be empty"),
        ("address=0x12", "address must match"),
        (f"address=0x{'g' * 40}", "address must match"),
        (f"address=0x{'0' * 40}&address=0x{'0' * 40}", "address must be a string"),
        (f"address=0x{'0' * 40}&assetId=eip155:1/slip44:60&assetId=eip155:1/slip44:60", "assetId must be a string"),
        (f"address=0x{'0' * 40}&assetId=", "assetId must be CAIP-19"),
        (f"address=0x{'0' * 40}&assetId=ob:eth", "assetId must be CAIP-19"),
    ],
)
def test_a_parameter_that_breaks_its_rules_is_told_in_a_list(ask_onebalance: Call, query: str, problem: str) -> None:
    answer = ask_onebalance(f"{BALANCE}?{query}")

    assert answer.status_code == 400
    assert answer.json()["error"] == "BadRequestException"
    assert any(message.startswith(problem) for message in answer.json()["message"])


def test_an_unknown_path_is_not_found(ask_onebalance: Call) -> None:
    answer = ask_onebalance("/assets")

    assert (answer.status_code, answer.json()["message"]) == (404, "Cannot GET /api/assets")
