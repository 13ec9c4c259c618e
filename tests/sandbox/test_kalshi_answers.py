"""Kalshi's balances make sense together, and each wrong question gets the vendor's own shape of error."""

import json
from collections.abc import Callable
from decimal import Decimal

import httpx
import pytest
from pennyweight_sandbox import Sandbox

Call = Callable[..., httpx.Response]


def exact(text: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(text, parse_float=Decimal)
    return found


def test_cents_are_the_dollars_cut_off_and_the_breakdown_sums_to_them(ask_kalshi: Call) -> None:
    body = ask_kalshi().json()

    assert body["balance_dollars"] == "9876.5486"
    assert body["balance"] == 987654
    assert sum(Decimal(row["balance"]) for row in body["balance_breakdown"]) == Decimal(body["balance_dollars"])
    assert [row["exchange_index"] for row in body["balance_breakdown"]] == [0, 1]


def test_the_moment_of_update_is_in_seconds(ask_kalshi: Call, sandbox: Sandbox) -> None:
    sandbox.clock["kalshi"] = lambda: 1_781_159_348.25

    assert ask_kalshi().json()["updated_ts"] == 1_781_159_348


def test_an_exchange_index_narrows_the_answer(ask_kalshi: Call) -> None:
    body = ask_kalshi("exchange_index=1").json()

    assert body["balance_dollars"] == "75.4300"
    assert body["balance_breakdown"] == [{"exchange_index": 1, "balance": "75.4300"}]
    assert body["portfolio_value"] == 1250


def test_a_subaccount_has_its_own_numbers(ask_kalshi: Call) -> None:
    body = ask_kalshi("subaccount=3").json()

    assert (body["balance"], body["balance_dollars"], body["portfolio_value"]) == (25012, "250.1299", 4075)


def test_less_than_a_cent_is_no_cent(ask_kalshi: Call) -> None:
    body = ask_kalshi("subaccount=3&exchange_index=1").json()

    assert (body["balance"], body["balance_dollars"]) == (0, "0.0099")


def test_an_empty_subaccount_is_zero(ask_kalshi: Call) -> None:
    assert ask_kalshi("subaccount=5").json()["balance_dollars"] == "0.0000"


def test_the_older_shape_has_cents_only(ask_kalshi: Call, sandbox: Sandbox) -> None:
    sandbox.kalshi.state.legacy_response = True

    body = ask_kalshi().json()

    assert body.keys() == {"balance", "portfolio_value", "updated_ts"}


@pytest.mark.parametrize(("query", "rule"), [("subaccount=64", "lte"), ("subaccount=-1", "gte")])
def test_a_subaccount_out_of_range_is_told_by_msg(ask_kalshi: Call, query: str, rule: str) -> None:
    answer = ask_kalshi(query)

    assert answer.status_code == 400
    assert answer.json().keys() == {"msg"}
    assert (
        f"'GetBalanceParams.Subaccount' Error:Field validation for 'Subaccount' failed on the '{rule}' tag"
        in (answer.json()["msg"])
    )


@pytest.mark.parametrize("query", ["subaccount=three", "subaccount=", "exchange_index=0x1", "subaccount=1.0"])
def test_a_parameter_that_is_no_integer_is_a_flat_bad_request(ask_kalshi: Call, query: str) -> None:
    answer = ask_kalshi(query)

    assert answer.status_code == 400
    assert answer.json().keys() == {"code", "message", "details"}
    assert answer.json()["code"] == "bad_request"


@pytest.mark.parametrize("query", ["subaccount=7", "exchange_index=9", "subaccount=3&exchange_index=2"])
def test_what_was_never_opened_is_not_found(ask_kalshi: Call, query: str) -> None:
    answer = ask_kalshi(query)

    assert answer.status_code == 404
    assert answer.json() == {"error": {"code": "not_found", "message": "not found"}}


@pytest.mark.parametrize("path", ["/portfolio/balance", "/trade-api/v2/portfolio/balance/", "/trade-api/v2", "/"])
def test_an_unknown_path_is_not_found(ask_kalshi: Call, path: str) -> None:
    assert ask_kalshi(path=path).status_code == 404


def test_an_escaped_slash_separates_nothing(ask_kalshi: Call) -> None:
    assert ask_kalshi(path="/trade-api/v2/portfolio%2Fbalance").status_code == 404


def test_reset_brings_back_what_a_test_spent(ask_kalshi: Call, sandbox: Sandbox) -> None:
    sandbox.kalshi.state.accounts.clear()
    assert ask_kalshi().status_code == 404

    sandbox.reset()

    assert exact(ask_kalshi().text)["balance"] == 987654
