"""What the vendors leave out, hide or have not finished is in the report as a gap; so is what was not asked."""

import importlib.util
from pathlib import Path
from typing import Any

import httpx
import pennyweight
import pennyweight_core
import pytest
from pennyweight_sandbox import Sandbox
from shim.complete_answers import ACCOUNT
from shim.vendors import QUESTIONS, Vendor, answers_of, report_for, report_of


def codes(report: pennyweight.Report) -> set[str]:
    return {gap.code for gap in report.gaps if gap.loses}


def test_an_empty_answer_is_no_complete_one(sandbox: Sandbox) -> None:
    report = report_of("kalshi", answers_of("kalshi") | {"/portfolio/balance": {}})

    assert codes(report) == {"amount_missing"}


@pytest.mark.parametrize(
    ("path", "name", "value"),
    [("/portfolio/balance", "balance_dollars", 64.2155), ("/portfolio/balance", "portfolio_value", "12.50")],
)
def test_a_retyped_amount_is_a_gap_that_tells_what_came(sandbox: Sandbox, path: str, name: str, value: Any) -> None:
    answers = answers_of("kalshi")
    answers[path][name] = value if isinstance(value, str) else {"amount": value}

    (gap,) = [gap for gap in report_of("kalshi", answers).gaps if gap.loses]

    assert gap.code == "amount_unreadable"
    assert f"/{name}" in gap.message


def test_a_token_and_a_user_in_the_environment_are_both_asked(sandbox: Sandbox) -> None:
    report = pennyweight.balances(vendors=["mesh"])

    assert [account.scope for account in report.accounts] == ["account", "portfolio"]
    assert "suspected_overlap" in codes(report)
    assert str(report.total("cash", "USD").value) == "1770.75"


def test_every_subaccount_is_asked(sandbox: Sandbox) -> None:
    report = pennyweight.balances(vendors=["kalshi"])

    cash = {it.account.id: str(it.value) for it in report.amounts if it.kind == "cash" and it.part_of is None}
    assert cash == {"0": "9876.5486", "3": "250.1299", "5": "0.0000", "perps": "2511.8000"}
    assert report.complete


def test_subaccounts_that_are_not_asked_for_are_said(sandbox: Sandbox) -> None:
    report = pennyweight.balances(ask=[pennyweight.KalshiAccount(subaccounts=3)], vendors=["kalshi"])

    assert [account.id for account in report.accounts] == ["3"]
    assert [(gap.code, gap.loses) for gap in report.gaps] == [("scope_not_asked", False)]


def test_a_key_that_may_not_list_subaccounts_is_asked_for_its_own_and_says_so_once(sandbox: Sandbox) -> None:
    answers = answers_of("kalshi")
    for path in ("/portfolio/subaccounts/balances", "/portfolio/subaccounts/netting"):
        answers[path] = httpx.Response(403, json={"error": "forbidden"})
    answers["/portfolio/balance"].pop("balance_breakdown")

    report = report_of("kalshi", answers)

    assert report.accounts[0].name == "subaccount of the key"
    assert codes(report) == {"not_allowed"}
    assert all(gap.account is None for gap in report.gaps)


def test_coins_without_money_are_held_and_no_zero_stands_for_them(sandbox: Sandbox) -> None:
    answers = answers_of("mesh")
    answers["/api/v1/balance/get"]["content"] = {"balances": [], "totalCashUsdValue": 0, "totalBuyingPowerUsdValue": 0}
    answers["/api/v1/holdings/get"]["content"]["cryptocurrencyPositions"][0]["amount"] = 2

    report = report_of("mesh", answers)

    assert [(it.quantity.asset.symbol, str(it.quantity.value)) for it in report.positions][1] == ("BTC", "2")
    assert "amount_missing" in codes(report)


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("sync_status", {"positions": None, "balances": None, "orders": None}, "first_sync"),
        ("sync_status", {"orders": "2026-11-20T08:00:00Z"}, "hidden"),
        ("sync_status", {}, "hidden"),
    ],
)
def test_an_unfinished_or_hidden_account_is_a_gap(sandbox: Sandbox, name: str, value: Any, code: str) -> None:
    answers = answers_of("snaptrade")
    answers["/accounts/all"]["results"][0][name] = value

    report = report_of("snaptrade", answers)

    assert code in codes(report)
    assert any(gap.account == report.accounts[0].key for gap in report.gaps if gap.code == code)


def test_a_disabled_connection_is_a_gap_of_its_accounts(sandbox: Sandbox) -> None:
    answers = answers_of("snaptrade")
    answers["/authorizations"][0]["disabled"] = True

    report = report_of("snaptrade", answers)

    assert codes(report) == {"disabled"}
    assert report.accounts[0].flags == ("disabled",)
    assert {it.time.state for it in report.amounts} == {"cached"}


def test_a_connection_without_accounts_is_a_gap(sandbox: Sandbox) -> None:
    answers = answers_of("snaptrade")
    answers["/authorizations"].append(answers["/authorizations"][0] | {"id": "new", "brokerage": {"name": "Fresh"}})

    report = report_of("snaptrade", answers)

    assert codes(report) == {"first_sync"}
    assert "Fresh" in report.gaps[0].message


def test_an_account_of_a_kind_that_nobody_knows_is_a_gap(sandbox: Sandbox) -> None:
    answers = answers_of("snaptrade")
    answers["/accounts/all"]["results"].append({"kind": "vault", "id": "v"})

    assert "row_unreadable" in codes(report_of("snaptrade", answers))


@pytest.mark.parametrize("failing", ["balances", "positions/all"])
def test_one_call_of_an_account_that_fails_is_a_gap_of_that_account(sandbox: Sandbox, failing: str) -> None:
    answers = answers_of("snaptrade")
    answers[f"/accounts/{ACCOUNT}/{failing}"] = httpx.Response(402, json={"detail": "pay"})

    report = report_of("snaptrade", answers)

    assert [(gap.code, gap.account) for gap in report.gaps] == [("vendor_failed", report.accounts[0].key)]
    assert report.connections[0].state == "partial"
    assert report.amounts


def test_holdings_that_the_institution_did_not_give_are_a_gap(sandbox: Sandbox) -> None:
    answers = answers_of("mesh")
    answers["/api/v1/holdings/get"]["content"] |= {"status": "notAuthorized", "errorMessage": "log in again"}

    report = report_of("mesh", answers)

    assert "vendor_failed" in codes(report)
    assert any("log in again" in gap.message for gap in report.gaps)


@pytest.fixture
def without_mesh(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if pennyweight-mesh were not installed."""
    found = importlib.util.find_spec
    monkeypatch.setattr(
        "pennyweight._vendors.find_spec", lambda name: None if name == "pennyweight_mesh" else found(name)
    )


@pytest.mark.parametrize("vendors", [None, ["kalshi", "mesh"]])
def test_a_vendor_that_is_configured_and_not_installed_is_a_gap(
    sandbox: Sandbox, without_mesh: None, monkeypatch: pytest.MonkeyPatch, vendors: list[str] | None
) -> None:
    for name in [name for name in sandbox.env if name.startswith(("SNAPTRADE", "ONEBALANCE"))]:
        monkeypatch.delenv(name)

    report = pennyweight.balances(vendors=vendors)

    assert [gap.code for gap in report.gaps if gap.loses] == ["not_installed"]
    assert 'pip install "pennyweight[mesh]"' in report.gaps[0].message
    assert not report.complete


def test_a_half_configured_vendor_is_a_gap_that_names_what_is_missing(
    nothing_set: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KALSHI_API_KEY_ID", "some-id")

    report = pennyweight.balances()

    (gap,) = report.gaps
    assert (gap.code, gap.error, gap.connection) == ("not_configured", "MissingCredentialsError", "kalshi/main")
    assert "KALSHI_PRIVATE_KEY" in gap.message
    assert not report.answered


@pytest.mark.parametrize(
    ("variable", "missing"),
    [
        ("SNAPTRADE_USER_ID", "SNAPTRADE_USER_SECRET"),
        ("SNAPTRADE_USER_SECRET", "SNAPTRADE_USER_ID"),
        ("MESH_AUTH_TOKEN", "MESH_BROKER_TYPE"),
        ("MESH_BROKER_TYPE", "MESH_AUTH_TOKEN"),
        ("ONEBALANCE_API_KEY", "ONEBALANCE_ADDRESS"),
    ],
)
def test_half_a_question_is_a_gap_that_names_the_other_half(
    nothing_set: None, monkeypatch: pytest.MonkeyPatch, variable: str, missing: str
) -> None:
    monkeypatch.setenv(variable, "something")

    report = pennyweight.balances()

    assert any(f"{missing} is not set" in gap.message for gap in report.gaps)


def test_a_personal_key_needs_no_user(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SNAPTRADE_CLIENT_ID", sandbox.env["SNAPTRADE_PERSONAL_CLIENT_ID"])
    monkeypatch.setenv("SNAPTRADE_CONSUMER_KEY", sandbox.env["SNAPTRADE_PERSONAL_CONSUMER_KEY"])
    monkeypatch.delenv("SNAPTRADE_USER_ID")
    monkeypatch.delenv("SNAPTRADE_USER_SECRET")

    report = pennyweight.balances(vendors=["snaptrade"])

    assert [gap.message for gap in report.gaps if gap.error] == []
    assert report.accounts


def test_nothing_configured_says_what_configures_what(nothing_set: None) -> None:
    with pytest.raises(pennyweight_core.MissingCredentialsError) as refused:
        pennyweight.balances()

    for variable in ("KALSHI_PRIVATE_KEY_PATH", "SNAPTRADE_USER_SECRET", "MESH_USER_ID", "ONEBALANCE_ADDRESS"):
        assert variable in str(refused.value)


def test_a_key_that_cannot_be_read_is_a_gap_and_hides_no_other(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KALSHI_PRIVATE_KEY_PATH", str(tmp_path / "nowhere.pem"))

    report = pennyweight.balances(vendors=["kalshi", "onebalance"])

    assert [gap.error for gap in report.gaps if gap.error] == ["InvalidCredentialsError"]
    assert [(it.key, it.state) for it in report.connections if it.vendor == "kalshi"] == [("kalshi/main", "failed")]
    assert report.answered


@pytest.mark.parametrize("case", list(QUESTIONS))
def test_a_vendor_that_refuses_everything_has_failed(sandbox: Sandbox, case: str) -> None:
    name = "mesh" if case == "portfolio" else case
    vendor = Vendor({"": httpx.Response(401, json={"error": "no"})})

    report = report_for(QUESTIONS[case], **{name: vendor})

    assert not report.answered
    assert [it.state for it in report.connections] == ["failed"]
