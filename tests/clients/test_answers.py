"""What vendors really send: more, less and other than the spec says, and no JSON at all."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from typing import Any

import httpx
import keys
import pytest
from pennyweight_kalshi import (
    UNSET,
    APIResponseError,
    APIStatusError,
    AuthenticationError,
    Drift,
    RateLimitError,
    ServerError,
    VendorStatusError,
)
from wire import Wire

BALANCE = {"balance": 9801, "balance_dollars": "98.0186", "portfolio_value": 198, "updated_ts": 1781159348}
HTML = "<html><body>Bad gateway</body></html>"


def balance_with(**changes: object) -> str:
    return json.dumps({**BALANCE, **changes})


def test_a_missing_required_field_is_unset_and_reported() -> None:
    drifts: list[Drift] = []
    client = keys.kalshi(Wire('{"balance": 1, "updated_ts": 2}'), on_drift=drifts.append)

    balance: Any = client.portfolio.get_balance()

    assert balance.portfolio_value is UNSET
    assert [(drift.path, drift.operation) for drift in drifts] == [("$.portfolio_value", "portfolio.get_balance")]
    with pytest.raises(TypeError, match="the vendor sent nothing"):
        str(client.portfolio.get_balance().portfolio_value + 1)


def test_a_retyped_field_is_kept_as_it_came() -> None:
    client = keys.kalshi(Wire(balance_with(balance="a lot")), on_drift="ignore")

    balance: Any = client.portfolio.get_balance()

    assert balance.balance == "a lot"


def test_unknown_fields_do_no_harm() -> None:
    client = keys.kalshi(Wire(balance_with(invented_tomorrow={"deep": [1]})), on_drift="raise")

    assert client.portfolio.get_balance().balance == 9801


def test_drift_raises_when_asked_to() -> None:
    client = keys.kalshi(Wire(balance_with(balance=None)), on_drift="raise")

    with pytest.raises(APIResponseError, match=r"drifted at \$\.balance: expected int, found None"):
        client.portfolio.get_balance()


def test_drift_is_logged_by_default(caplog: pytest.LogCaptureFixture) -> None:
    keys.kalshi(Wire(balance_with(balance=None))).portfolio.get_balance()

    assert [(record.name, record.levelname) for record in caplog.records if record.name == "pennyweight_kalshi"] == [
        ("pennyweight_kalshi", "WARNING")
    ]


def test_an_unknown_enum_value_is_kept_and_reported() -> None:
    account = {"id": "a", "status": "hibernating", "balance": {"total": None}}
    drifts: list[Drift] = []
    client = keys.snaptrade(Wire(json.dumps([account])), on_drift=drifts.append)

    (found,) = client.accounts.list(user_id="u", user_secret="s")

    assert found.status == "hibernating"
    assert "$[0].status" in [drift.path for drift in drifts]


def test_null_beside_an_enum_and_beside_a_reference_is_none() -> None:
    account = {"id": "a", "status": None, "account_category": None, "balance": {"total": None}}

    (found,) = keys.snaptrade(Wire(json.dumps([account])), on_drift="ignore").accounts.list(
        user_id="u", user_secret="s"
    )

    assert found.status is None
    assert found.account_category is None
    assert found.balance.total is None


def test_every_digit_of_an_amount_survives() -> None:
    body = '[{"currency": {"code": "IDR"}, "cash": 12345678901234567.89, "buying_power": 1E-7}]'

    (balance,) = keys.snaptrade(Wire(body)).accounts.get_balances(account_id="a", user_id="u", user_secret="s")

    assert balance.cash == Decimal("12345678901234567.89")
    assert isinstance(balance.buying_power, Decimal)
    assert str(balance.buying_power) == "1E-7"


def test_a_base_unit_amount_of_24_digits_survives() -> None:
    row = {"assetType": "x", "balance": "123456789012345678901234", "fiatValue": 0.1}
    body = json.dumps(
        {"balanceByAggregatedAsset": [], "balanceBySpecificAsset": [row], "totalBalance": {"fiatValue": 1}}
    )

    report = keys.onebalance(Wire(body)).balances.get_aggregated(address="0x0")

    assert str(report.balance_by_specific_asset[0].balance) == "123456789012345678901234"
    assert report.balance_by_specific_asset[0].fiat_value == Decimal("0.1")


@pytest.mark.parametrize("body", [HTML, "", "[]", '"text"', "null", "12", '{"balance": 1', "[" * 5000])
def test_a_200_that_is_not_the_promised_json_is_an_error_of_ours(body: str) -> None:
    client = keys.kalshi(Wire(httpx.Response(200, text=body)))

    with pytest.raises(APIResponseError) as caught:
        client.portfolio.get_balance()

    assert caught.value.body == body.encode()
    assert caught.value.operation == "portfolio.get_balance"


@pytest.mark.parametrize("status", [500, 502, 503, 520, 599])
def test_html_on_a_5xx_is_a_server_error(status: int) -> None:
    client = keys.kalshi(Wire(httpx.Response(status, text=HTML)), max_retries=0)

    with pytest.raises(ServerError) as caught:
        client.portfolio.get_balance()

    assert caught.value.status_code == status
    assert caught.value.body == HTML.encode()


@pytest.mark.parametrize("status", [300, 304, 418, 451, 600, 999])
def test_a_status_nobody_documented_is_an_error_of_ours(status: int) -> None:
    with pytest.raises(APIStatusError) as caught:
        keys.kalshi(Wire(httpx.Response(status)), max_retries=0).portfolio.get_balance()

    assert caught.value.status_code == status


def test_a_limit_without_headers_is_a_rate_limit_error() -> None:
    answer = httpx.Response(429, json={"error": "too many requests"})

    with pytest.raises(RateLimitError, match="too many requests") as caught:
        keys.kalshi(Wire(answer), max_retries=0).portfolio.get_balance()

    assert caught.value.retry_after is None


def test_a_request_id_is_on_the_error() -> None:
    answer = httpx.Response(401, headers={"X-Request-ID": "abc"}, json={"detail": "no", "code": 1076})

    with pytest.raises(AuthenticationError) as caught:
        keys.snaptrade(Wire(answer)).accounts.list(user_id="u", user_secret="s")

    assert caught.value.request_id == "abc"
    assert caught.value.vendor == "snaptrade"


@pytest.mark.parametrize("status", ["permissionDenied", "inventedTomorrow"])
def test_a_mesh_200_that_says_no_is_an_error(status: str) -> None:
    answer = json.dumps({"status": status, "message": "not yours", "errorType": "x"})

    with pytest.raises(VendorStatusError, match="not yours") as caught:
        keys.mesh(Wire(answer), on_drift="ignore").balances.get_portfolio(user_id="u")

    assert caught.value.status == status


def test_a_mesh_ok_without_content_is_not_understood() -> None:
    with pytest.raises(APIResponseError, match="there is no content"):
        keys.mesh(Wire('{"status": "ok", "content": null}')).balances.get_portfolio(user_id="u")


def test_models_and_unset_survive_pickle_and_copy() -> None:
    balance = keys.kalshi(Wire('{"balance": 1, "portfolio_value": 2, "updated_ts": 3}')).portfolio.get_balance()

    for twin in (pickle.loads(pickle.dumps(balance)), copy.copy(balance), copy.deepcopy(balance)):
        assert twin == balance
        assert twin.balance_dollars is UNSET
