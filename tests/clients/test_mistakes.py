"""Mistakes of daily use, and what the clients say to them."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
import traceback
import warnings
from typing import TYPE_CHECKING, Any

import httpx
import keys
import pennyweight_core
import pytest
from pennyweight_core import _errors
from pennyweight_core.testing import NotRecordedError
from pennyweight_kalshi import BadRequestError, Kalshi, MissingCredentialsError, NotFoundError
from pennyweight_kalshi.models import CreateOrderV2Request, MarketResult, SelfTradePreventionType, TimeInForce
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

REFUSED = httpx.Response(400, json={"code": "invalid_parameters", "message": "bad"})


@pytest.fixture
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KALSHI_API_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_PRIVATE_KEY_PATH", "KALSHI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


def test_public_data_needs_no_key(no_environment: None) -> None:
    wire = Wire('{"markets": [], "cursor": ""}')

    assert list(Kalshi(transport=wire).markets.list()) == []
    assert not [name for name in wire.requests[0].headers if name.startswith("kalshi-access")]


def test_a_private_call_without_a_key_names_the_variables_and_itself(no_environment: None) -> None:
    with pytest.raises(
        MissingCredentialsError, match=r"^kalshi portfolio\.get_balance: missing api_key_id \(KALSHI_API"
    ):
        Kalshi(transport=Wire("{}")).portfolio.get_balance()


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda kalshi: kalshi.markets.list(state="open"), r"^Markets\.list\(\) got an unexpected keyword argument 'state'; did you mean 'status'\? .*extra_query="),
        (lambda kalshi: kalshi.portfolio.get_balance(subacount=3), r"^Portfolio\.get_balance\(\) .*did you mean 'subaccount'\?"),
        (lambda kalshi: kalshi.exchange.get_status(query={"a": 1}), r"^Exchange\.get_status\(\) .*'query'"),
        (lambda kalshi: kalshi.portfolio.get_balance(query={"a": 1}), r"^Portfolio\.get_balance\(\) .*'query'"),
        (lambda kalshi: kalshi.portfolio.with_response.get_balance(body={}), r"^Portfolio\.get_balance\(\) .*'body'"),
    ],
)  # fmt: skip
def test_a_wrong_keyword_is_told_at_the_call(call: Callable[[Any], object], text: str) -> None:
    wire = Wire("{}")

    with pytest.raises(TypeError, match=text):
        call(keys.kalshi(wire))

    assert not wire.requests


def test_a_rejected_enum_value_that_the_spec_does_not_list_is_named_with_the_listed_ones() -> None:
    with pytest.raises(
        BadRequestError, match="status: the spec does not list 'activ'; it lists unopened, open,"
    ) as caught:
        list(keys.kalshi(Wire(REFUSED)).markets.list(status="activ"))  # type: ignore[arg-type]  # the mistake

    assert pickle.loads(pickle.dumps(caught.value)).args == caught.value.args


def test_a_listed_value_and_other_errors_get_no_such_advice() -> None:
    with pytest.raises(BadRequestError) as caught:
        list(keys.kalshi(Wire(REFUSED)).markets.list(status="open"))

    assert "the spec does not list" not in str(caught.value)


def test_items_of_a_list_are_compared_too() -> None:
    figures: Any = ["position", "nonsense"]

    with pytest.raises(
        BadRequestError, match="count_filter: the spec does not list 'nonsense'; it lists position, total"
    ):
        list(keys.kalshi(Wire(REFUSED)).portfolio.get_positions(count_filter=figures).pages())


def test_an_enum_in_a_body_is_compared_too() -> None:
    order: dict[str, Any] = {
        "ticker": "T",
        "count": "1",
        "price": "0.5",
        "side": "nonsense",
        "time_in_force": "good_till_canceled",
        "self_trade_prevention_type": "maker",
    }

    with pytest.raises(BadRequestError, match="side: the spec does not list 'nonsense'; it lists "):
        keys.kalshi(Wire(REFUSED)).orders.create(**order)


def test_an_enum_within_a_list_of_models_is_compared_too() -> None:
    wrong: Any = "nonsense"
    order = CreateOrderV2Request(
        ticker="T", count=1, price="0.5", side=wrong, time_in_force=TimeInForce.FILL_OR_KILL,
        self_trade_prevention_type=SelfTradePreventionType.MAKER,
    )  # fmt: skip

    with pytest.raises(BadRequestError, match=r"orders\.side: the spec does not list 'nonsense'; it lists "):
        keys.kalshi(Wire(REFUSED)).orders.create_batch(orders=[order])


def test_an_enum_of_a_further_document_is_compared_too() -> None:
    with pytest.raises(BadRequestError, match="status: the spec does not list 'nonsense'; it lists "):
        keys.kalshi(Wire(REFUSED)).perps.markets.list(status="nonsense")  # type: ignore[arg-type]  # the mistake


def test_a_base_url_without_its_path_gets_advice_with_a_404() -> None:
    client = keys.kalshi(Wire(httpx.Response(404, json={"error": "no"})), base_url="http://127.0.0.1:8700")

    with pytest.raises(NotFoundError, match=r"base URL has no path; kalshi's ends in /trade-api/v2: look at base_url"):
        client.portfolio.get_balance()


def test_a_404_at_the_vendors_own_path_gets_none() -> None:
    with pytest.raises(NotFoundError) as caught:
        keys.kalshi(Wire(httpx.Response(404, json={"error": "no"}))).portfolio.get_balance()

    assert "base_url" not in str(caught.value)


def test_a_redirect_says_where_it_points_without_its_query() -> None:
    moved = httpx.Response(302, headers={"location": "https://user:word@login.example/in?token=planted"})

    with pytest.raises(
        pennyweight_core.APIStatusError,
        match=r"redirects to https://login\.example/in, and redirects are not followed",
    ) as caught:
        keys.kalshi(Wire(moved)).portfolio.get_balance()

    assert "planted" not in str(caught.value)
    assert "word@" not in str(caught.value)


def test_errors_about_arguments_use_their_python_names() -> None:
    wrong: Any = object()
    accounts: Any = keys.snaptrade(Wire("[]")).accounts

    with pytest.raises(TypeError, match=r"^start_date: "):
        list(accounts.list_activities(account_id="a", user_id="u", user_secret="s", start_date=wrong))


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_an_empty_path_argument_is_told_in_plain_words(value: str) -> None:
    with pytest.raises(ValueError, match=r"^order_id: expected a value for \{order_id\} in /portfolio/.*, found '"):
        keys.kalshi(Wire("{}")).orders.get(order_id=value)


@pytest.mark.parametrize("path", ["/%2e%2e/x", "/a/%2E./x", "/%2e", "/a%2F..%2Fb"])
def test_a_raw_path_with_escaped_dots_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match=r"^path: expected an escaped path"):
        keys.kalshi(Wire("{}")).request("GET", path)


def test_headers_of_a_response_are_found_in_any_case() -> None:
    wire = Wire(httpx.Response(200, json={}, headers={"X-Trace": "t"}))
    response = keys.kalshi(wire).request("GET", "/x")

    assert (response.headers["X-Trace"], response.headers["x-trace"], response.headers.get("X-TRACE")) == (
        "t",
        "t",
        "t",
    )
    assert "X-tRace" in response.headers
    assert response.headers.get("absent") is None


def test_headers_of_an_error_are_found_in_any_case_after_pickling_too() -> None:
    with pytest.raises(BadRequestError) as caught:
        keys.kalshi(Wire(httpx.Response(400, headers={"X-Trace": "t"}))).portfolio.get_balance()

    assert pickle.loads(pickle.dumps(caught.value)).headers["X-TRACE"] == "t"


@pytest.mark.parametrize(
    "name", [name for name in vars(_errors) if name.endswith("Error") and not name.startswith("_")]
)
def test_errors_print_under_the_names_that_users_import(name: str) -> None:
    error = getattr(_errors, name)("text")

    assert traceback.format_exception_only(error) == [f"pennyweight_core.{name}: text\n"]
    assert type(pickle.loads(pickle.dumps(error))) is type(error)


def test_an_error_of_the_test_tools_prints_under_its_public_name() -> None:
    assert traceback.format_exception_only(NotRecordedError("t")) == ["pennyweight_core.testing.NotRecordedError: t\n"]


def test_the_empty_enum_value_is_called_empty() -> None:
    assert MarketResult.EMPTY.value == ""


def test_a_deprecated_operation_warns_once_at_the_call_and_names_its_replacement(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pennyweight_core._deprecation._warned", set())
    client = keys.snaptrade(Wire("{}"), on_drift="ignore")
    user: dict[str, Any] = {"user_id": "u", "user_secret": "s"}

    with pytest.warns(
        DeprecationWarning, match=r"snaptrade: accounts\.get_holdings is deprecated by the vendor\. Use `acc"
    ) as caught:
        client.accounts.get_holdings(account_id="a", **user)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.accounts.get_holdings(account_id="a", **user)

    assert [warning.filename for warning in caught] == [__file__]


@pytest.mark.parametrize("place", ["query", "body"])
def test_a_deprecated_argument_warns_when_it_is_given_and_only_then(
    monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setattr("pennyweight_core._deprecation._warned", set())
    order: dict[str, Any] = {
        "side": "buy",
        "auth_token": "t",
        "type": "robinhood",
        "symbol": "S",
        "payment_symbol": "USD",
        "amount": 1,
        "payment_is_cryptocurrency": False,
        "amount_is_in_payment_symbol": True,
        "order_type": "market",
        "time_in_force": "goodForDay",
    }
    rfqs, mesh = (
        keys.kalshi(Wire('{"rfqs": []}')).rfqs,
        keys.mesh(Wire('{"status": "ok", "content": {}}'), on_drift="ignore"),
    )
    call: Any = (
        (lambda **more: list(rfqs.list(**more)))
        if place == "query"
        else (lambda **more: mesh.orders.preview(**order | more))
    )
    given = {"creator_user_id": "u"} if place == "query" else {"amount_is_fiat": False}

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        call()
    with pytest.warns(DeprecationWarning, match=rf"the argument {next(iter(given))} of .*deprecated.*[Uu]se `\w+`"):
        call(**given)


def test_type_checkers_and_editors_mark_a_deprecated_method_with_its_replacement(tmp_path: Path) -> None:
    code = tmp_path / "code.py"
    code.write_text(
        "from pennyweight_snaptrade import AsyncSnapTrade, SnapTrade\n"
        "SnapTrade().accounts.list()\nAsyncSnapTrade().accounts.list()\nSnapTrade().accounts.list_all()\n",
        "utf-8",
    )
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--enable-error-code",
        "deprecated",
        "--cache-dir",
        str(tmp_path / "cache"),
    ]

    run = subprocess.run([*command, str(code)], capture_output=True, text=True, check=False)

    assert re.findall(r"py:(\d): error: .*Use `(\S+)`", run.stdout) == [
        ("2", "accounts.list_all"),
        ("3", "accounts.list_all"),
    ]
