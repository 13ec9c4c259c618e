"""What SnapTrade's accounts and balances mean."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

import pennyweight
import pytest
from pennyweight_sandbox import Sandbox

Says = Callable[..., None]
MARGIN, TWO, UNKNOWN_TOTAL = "Sandbox Margin", "Sandbox Two Currencies", None


@pytest.fixture
def report(sandbox: Sandbox, clients: pennyweight.Clients) -> Callable[[], pennyweight.BalanceReport]:
    return lambda: pennyweight.balances(vendors=["snaptrade"], clients=clients)


Report = Callable[[], pennyweight.BalanceReport]


def test_every_account_and_currency_is_a_balance_of_its_own(report: Report) -> None:
    found = report()

    assert [(balance.account.name, balance.asset.code, balance.cash) for balance in found.balances] == [
        (MARGIN, "USD", Decimal("-1250.40")),
        (TWO, "CAD", Decimal("5020.10")),
        (TWO, "USD", Decimal("300.05")),
        (UNKNOWN_TOTAL, "IDR", Decimal("12345678901234567.89")),
    ]


def test_negative_cash_stays_negative(report: Report) -> None:
    (margin, *_) = report().balances

    assert (margin.cash, margin.buying_power) == (Decimal("-1250.40"), Decimal("18310.55"))


def test_an_unknown_buying_power_is_none(report: Report) -> None:
    assert report().balances[2].buying_power is None


def test_every_balance_says_that_money_market_funds_are_in_its_cash(report: Report) -> None:
    assert all(any("money-market" in note for note in balance.notes) for balance in report().balances)


def test_there_is_no_moment_and_the_last_copy_is_told_as_freshness(report: Report) -> None:
    (margin, *_, last) = report().balances

    assert margin.as_of is None
    assert margin.freshness.state == "unknown"
    assert margin.freshness.last_sync == datetime(2026, 8, 20, 6, 15, 2, 118000, tzinfo=UTC)
    assert last.freshness.last_sync is None


def test_an_unfinished_first_copy_is_noted(report: Report) -> None:
    assert any("initial sync" in note for note in report().balances[-1].notes)


def test_the_stated_worth_is_a_record_of_its_own_in_its_own_currency(report: Report) -> None:
    totals = report().totals

    assert [(total.account.name, total.amount, total.currency) for total in totals] == [
        (MARGIN, Decimal("48211.07"), "USD"),
        (TWO, Decimal("5431.17"), "CAD"),
    ]


def test_one_failing_account_does_not_hide_the_others(report: Report, sandbox: Sandbox) -> None:
    sandbox.snaptrade.users[sandbox.env["SNAPTRADE_USER_ID"]].accounts[1].details["id"] = "not-a-uuid"

    found = report()

    assert [balance.account.name for balance in found.balances] == [MARGIN, UNKNOWN_TOTAL]
    (failure,) = found.failures
    assert failure.account is not None
    assert (failure.account.name, failure.error, failure.retryable) == (TWO, "BadRequestError", False)
    assert found.answered == ("snaptrade",)


def test_paper_and_closed_accounts_are_marked(report: Report, sandbox: Sandbox) -> None:
    account = sandbox.snaptrade.users[sandbox.env["SNAPTRADE_USER_ID"]].accounts[0]
    account.details |= {"is_paper": True, "status": "closed"}

    notes = report().balances[0].notes

    assert any("play money" in note for note in notes)
    assert any("closed" in note for note in notes)


def test_an_account_without_currencies_is_listed_as_unknown(report: Report, sandbox: Sandbox) -> None:
    sandbox.snaptrade.users[sandbox.env["SNAPTRADE_USER_ID"]].accounts[0].balances = []

    first = report().balances[0]

    assert (first.account.name, first.cash) == (MARGIN, None)
    assert any("cash is not known" in note for note in first.notes)


def test_null_and_absent_amounts_and_currencies_are_unknown(report: Report, says: Says, sandbox: Sandbox) -> None:
    del sandbox.snaptrade.users[sandbox.env["SNAPTRADE_USER_ID"]].accounts[1:]
    listed = json.dumps([sandbox.snaptrade.users[sandbox.env["SNAPTRADE_USER_ID"]].accounts[0].details], default=str)
    says("snaptrade", listed, '[{"currency": null, "cash": null}, {"cash": 0}]')

    null, zero = report().balances

    assert (null.cash, null.buying_power, null.asset.code) == (None, None, None)
    assert (zero.cash, zero.buying_power) == (Decimal(0), None)


def test_a_retyped_amount_is_unknown_with_a_note(report: Report, says: Says, sandbox: Sandbox) -> None:
    listed = json.dumps([sandbox.snaptrade.users[sandbox.env["SNAPTRADE_USER_ID"]].accounts[0].details], default=str)
    says("snaptrade", listed, '[{"currency": "USD", "cash": "12.50", "buying_power": true}]')

    (balance,) = report().balances

    assert (balance.cash, balance.buying_power, balance.asset.code) == (None, None, None)
    assert any("cash is not known" in note and "'12.50'" in note for note in balance.notes)


def test_a_lost_row_is_a_failure_and_not_a_shorter_report(report: Report, says: Says, sandbox: Sandbox) -> None:
    listed = json.dumps([sandbox.snaptrade.users[sandbox.env["SNAPTRADE_USER_ID"]].accounts[0].details], default=str)
    says("snaptrade", listed, '[null, {"currency": {"code": "USD"}, "cash": 1}]')

    found = report()

    assert [balance.asset.code for balance in found.balances] == ["USD"]
    assert [failure.error for failure in found.failures] == ["APIResponseError"]
