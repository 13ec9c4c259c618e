"""What the sandbox answers is what the curated specs promise, where the pipeline has written them."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pennyweight_sandbox
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._kalshi.markets import ticker
from pennyweight_sandbox._snaptrade.state import MARGIN, TWO_CURRENCIES, UNKNOWN_TOTAL
from pennyweight_sandbox._vendor import VendorName

Call = Callable[..., httpx.Response]
SPECS = Path(pennyweight_sandbox.__file__).parent / "_specs"
METHODS = {"get", "post", "put", "patch", "delete"}


def spec(vendor: VendorName) -> dict[str, Any]:
    path = SPECS / f"{vendor}.json"
    if not path.exists():
        pytest.skip("the pipeline has not written the spec")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def promised(
    vendor: VendorName, answer: httpx.Response, path: str, method: str = "get", *, status: int = 200
) -> list[str]:
    """Return how an answer deviates from the schema of its operation."""
    jsonschema = pytest.importorskip("jsonschema")
    document = spec(vendor)
    if method not in document["paths"].get(path, {}):
        pytest.skip("the spec does not have the operation")
    schema = document["paths"][path][method]["responses"][str(status)]["content"]["application/json"]["schema"]
    validator = jsonschema.Draft202012Validator(schema | {"components": document["components"]})
    assert answer.status_code == status
    return [error.message for error in validator.iter_errors(json.loads(answer.text, parse_float=Decimal))]


@pytest.mark.parametrize("query", ["", "subaccount=3", "subaccount=5&exchange_index=1"])
def test_kalshis_balances_are_as_promised(ask_kalshi: Call, query: str) -> None:
    assert promised("kalshi", ask_kalshi(query), "/portfolio/balance") == []


def test_kalshis_older_shape_is_as_promised(ask_kalshi: Call, sandbox: Sandbox) -> None:
    sandbox.kalshi.state.legacy_response = True

    assert promised("kalshi", ask_kalshi(), "/portfolio/balance") == []


@pytest.mark.parametrize(
    "path",
    ["/markets", "/portfolio/positions", "/portfolio/orders", "/account/limits", "/account/endpoint_costs"],
)
def test_kalshis_lists_and_limits_are_as_promised(trade: Call, path: str) -> None:
    query = "?limit=1000" if path == "/markets" else ""

    assert promised("kalshi", trade("GET", path + query), path) == []


def test_kalshis_orders_are_as_promised(trade: Call) -> None:
    path = "/portfolio/events/orders"
    form = {"ticker": ticker(0, 3), "side": "bid", "count": "150", "price": "0.71"}
    form |= {"time_in_force": "good_till_canceled", "self_trade_prevention_type": "maker"}

    placed = trade("POST", path, json=form)
    canceled = trade("DELETE", f"{path}/{placed.json()['order_id']}")

    assert promised("kalshi", placed, path, "post", status=201) == []
    assert promised("kalshi", canceled, path + "/{order_id}", "delete") == []


@pytest.mark.parametrize("operation", ["positions/all", "activities"])
@pytest.mark.parametrize("account_id", [MARGIN, TWO_CURRENCIES, UNKNOWN_TOTAL])
def test_snaptrades_positions_and_activities_are_as_promised(
    ask_snaptrade: Call, account_id: str, operation: str
) -> None:
    answer = ask_snaptrade(f"/accounts/{account_id}/{operation}")

    assert promised("snaptrade", answer, f"/accounts/{{accountId}}/{operation}") == []


@pytest.mark.parametrize("change", [{"order_type": "Market"}, {"order_type": "Limit", "price": 1.5}])
def test_snaptrades_orders_are_as_promised(ask_snaptrade: Call, change: dict[str, object]) -> None:
    form = {"account_id": MARGIN, "action": "BUY", "symbol": "SBXA", "time_in_force": "Day", "units": 1} | change

    answer = ask_snaptrade("/trade/place", method="POST", body=json.dumps(form).encode())

    assert promised("snaptrade", answer, "/trade/place", "post") == []


def test_snaptrades_accounts_are_as_promised(ask_snaptrade: Call) -> None:
    assert promised("snaptrade", ask_snaptrade(), "/accounts") == []


@pytest.mark.parametrize("account_id", [MARGIN, TWO_CURRENCIES, UNKNOWN_TOTAL])
def test_snaptrades_balances_are_as_promised(ask_snaptrade: Call, account_id: str) -> None:
    answer = ask_snaptrade(f"/accounts/{account_id}/balances")

    assert promised("snaptrade", answer, "/accounts/{accountId}/balances") == []


def test_meshs_envelopes_are_as_promised(ask_mesh: Call, sandbox: Sandbox) -> None:
    path, portfolio = "/api/v1/balance/get", "/api/v1/balance/portfolio"

    for token, connection in sandbox.mesh.state.connections.items():
        answer = ask_mesh("POST", path, json={"authToken": token, "type": connection.type})
        assert promised("mesh", answer, path, "post") == []
    refusal = ask_mesh("POST", path, json={"authToken": "x", "type": "kraken"})
    assert promised("mesh", refusal, path, "post") == []
    assert promised("mesh", ask_mesh("GET", f"{portfolio}?UserId={sandbox.env['MESH_USER_ID']}"), portfolio) == []


@pytest.mark.parametrize("path", ["/api/v1/holdings/get", "/api/v1/transfers/list"])
def test_meshs_holdings_and_histories_are_as_promised(ask_mesh: Call, sandbox: Sandbox, path: str) -> None:
    for token, connection in sandbox.mesh.state.connections.items():
        answer = ask_mesh("POST", path, json={"authToken": token, "type": connection.type})
        assert promised("mesh", answer, path, "post") == []


def test_meshs_own_transfers_are_as_promised(ask_mesh: Call) -> None:
    path = "/api/v1/transfers/managed/mesh"

    assert promised("mesh", ask_mesh("GET", f"{path}?Count=100"), path) == []


def test_onebalances_answers_are_as_promised(ask_onebalance: Call, sandbox: Sandbox) -> None:
    path = "/v2/balances/aggregated-balance"
    asked = f"{path}?address={sandbox.env['ONEBALANCE_ADDRESS']}&assetId=eip155:1/slip44:60"

    assert promised("onebalance", ask_onebalance(asked), path) == []
    assert promised("onebalance", ask_onebalance("/assets/list"), "/assets/list") == []
