"""What Mesh's balances mean: one account live, or a user's portfolio cached, never both."""

from collections.abc import Callable
from decimal import Decimal

import pennyweight
import pytest
from pennyweight_sandbox import Sandbox

Says = Callable[..., None]


def mesh(
    clients: pennyweight.Clients, *ask: pennyweight.MeshAccount | pennyweight.MeshPortfolio
) -> pennyweight.BalanceReport:
    return pennyweight.balances(vendors=["mesh"], clients=clients, ask=ask)


def test_an_account_is_live_and_null_amounts_are_unknown(clients: pennyweight.Clients) -> None:
    report = mesh(clients)

    assert [(balance.asset.code, balance.cash, balance.crypto_buying_power) for balance in report.balances] == [
        ("USD", Decimal("1520.25"), Decimal(1000)),
        ("EUR", Decimal("-412.37"), None),
        ("GBP", None, None),
    ]
    assert {balance.freshness.state for balance in report.balances} == {"live"}
    assert {balance.as_of for balance in report.balances} == {None}


def test_what_mesh_converts_to_dollars_stays_out_of_the_balances(clients: pennyweight.Clients) -> None:
    report = mesh(clients)

    assert [(total.what, total.amount, total.currency) for total in report.totals] == [
        ("cash", Decimal("1066.643"), "USD"),
        ("buying_power", Decimal("1795.2544"), "USD"),
    ]


def test_the_auth_token_wins_over_the_user_id(clients: pennyweight.Clients, sandbox: Sandbox) -> None:
    mesh(clients)

    assert [record.raw_path for record in sandbox.requests("mesh")] == ["/api/v1/balance/get"]


def test_only_the_user_id_asks_for_the_portfolio_which_is_cached_and_a_sum(
    clients: pennyweight.Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MESH_AUTH_TOKEN")

    report = mesh(clients)

    assert [balance.cash for balance in report.balances] == [Decimal("1770.75"), Decimal("-412.37"), None]
    assert {balance.freshness.state for balance in report.balances} == {"cached"}
    assert {balance.account.kind for balance in report.balances} == {"portfolio"}
    assert all(any("sum over all accounts" in note for note in balance.notes) for balance in report.balances)


def test_a_portfolio_beside_its_accounts_is_refused(clients: pennyweight.Clients) -> None:
    both = pennyweight.MeshAccount(auth_token="t", type="robinhood"), pennyweight.MeshPortfolio(user_id="u")

    with pytest.raises(ValueError, match="a portfolio contains the accounts"):
        mesh(clients, *both)


def test_a_token_without_its_institution_is_a_failure_that_names_the_variable(
    clients: pennyweight.Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MESH_BROKER_TYPE")

    (failure,) = mesh(clients).failures

    assert failure.error == "MissingCredentialsError"
    assert "MESH_BROKER_TYPE is not set" in failure.message


def test_no_list_of_balances_is_unknown_and_not_nothing(clients: pennyweight.Clients, says: Says) -> None:
    says("mesh", '{"status": "ok", "content": {"balances": null, "totalCashUsdValue": 0}}')

    report = mesh(clients)

    (balance,) = report.balances
    assert (balance.cash, balance.asset.code) == (None, None)
    assert any("not known" in note for note in balance.notes)
    assert [total.amount for total in report.totals] == [Decimal(0)]


def test_a_two_hundred_that_says_no_is_a_failure(clients: pennyweight.Clients, sandbox: Sandbox) -> None:
    sandbox.script("mesh:says=lockedx1")

    report = mesh(clients)

    (failure,) = report.failures
    assert (failure.error, failure.retryable) == ("VendorStatusError", True)
    assert report.balances == ()


def test_an_exact_amount_survives_where_a_float_would_not(clients: pennyweight.Clients, says: Says) -> None:
    says("mesh", '{"status": "ok", "content": {"balances": [{"cash": 12345678901234567.89, "currencyCode": "USD"}]}}')

    (balance,) = mesh(clients).balances

    assert balance.cash == Decimal("12345678901234567.89")
