"""What Kalshi's balance means."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal, localcontext

import pennyweight
import pytest
from pennyweight_sandbox import Sandbox

Says = Callable[..., None]


def kalshi(clients: pennyweight.Clients, *ask: pennyweight.KalshiAccount) -> pennyweight.Balance:
    report = pennyweight.balances(vendors=["kalshi"], clients=clients, ask=ask)
    assert not report.failures
    (balance,) = report.balances
    return balance


def test_cash_is_the_exact_dollars_and_positions_are_cents_turned_into_dollars(clients: pennyweight.Clients) -> None:
    balance = kalshi(clients)

    assert (balance.cash, balance.positions) == (Decimal("9876.5486"), Decimal("210.50"))
    assert balance.total == Decimal("10087.0486")
    assert (balance.asset.code, balance.asset.kind) == ("USD", "currency")
    assert balance.buying_power is None


def test_an_older_answer_without_dollars_is_read_in_cents_and_says_so(
    clients: pennyweight.Clients, sandbox: Sandbox
) -> None:
    sandbox.kalshi.state.legacy_response = True

    balance = kalshi(clients)

    assert (balance.cash, balance.total) == (Decimal("9876.54"), Decimal("10087.04"))
    assert any("whole cents" in note for note in balance.notes)


def test_the_moment_is_in_seconds_and_in_utc(clients: pennyweight.Clients, sandbox: Sandbox) -> None:
    balance = kalshi(clients)

    assert balance.as_of is not None
    assert balance.as_of.tzinfo is UTC
    assert abs((balance.as_of - datetime.now(UTC)).total_seconds()) < 60


def test_a_moment_beyond_the_calendar_is_unknown(clients: pennyweight.Clients, says: Says) -> None:
    says("kalshi", '{"balance": 1, "balance_dollars": "0.0100", "portfolio_value": 0, "updated_ts": 17811593480000000}')

    balance = kalshi(clients)

    assert balance.as_of is None
    assert any("updated_ts" in note for note in balance.notes)
    assert balance.cash == Decimal("0.0100")


def test_a_retyped_amount_is_unknown_and_never_guessed(clients: pennyweight.Clients, says: Says) -> None:
    says("kalshi", '{"balance": 100, "balance_dollars": {"amount": "1"}, "portfolio_value": "250", "updated_ts": 1}')

    balance = kalshi(clients)

    assert (balance.cash, balance.positions, balance.total) == (None, None, None)
    assert any("balance_dollars" in note for note in balance.notes)
    assert any("portfolio_value" in note and "'250'" in note for note in balance.notes)


def test_absent_amounts_are_unknown_not_zero(clients: pennyweight.Clients, says: Says) -> None:
    says("kalshi", '{"updated_ts": 1781159348}')

    balance = kalshi(clients)

    assert (balance.cash, balance.positions, balance.total) == (None, None, None)
    assert balance.as_of == datetime(2026, 6, 11, 6, 29, 8, tzinfo=UTC)


def test_a_narrow_decimal_context_of_the_caller_rounds_nothing(clients: pennyweight.Clients, says: Says) -> None:
    says(
        "kalshi",
        '{"balance": 1, "balance_dollars": "12345678901234567890123456789.123456", "portfolio_value": 1, "updated_ts": 1}',
    )

    with localcontext(prec=5):
        balance = kalshi(clients)

    assert str(balance.total) == "12345678901234567890123456789.133456"


def test_a_subaccount_is_asked_for_and_named(clients: pennyweight.Clients) -> None:
    balance = kalshi(clients, pennyweight.KalshiAccount(subaccount=3))

    assert (balance.account.id, balance.cash) == ("3", Decimal("250.1299"))


def test_without_a_breakdown_the_key_is_for_some_subaccount(clients: pennyweight.Clients, says: Says) -> None:
    says("kalshi", '{"balance": 1, "balance_dollars": "0.01", "portfolio_value": 0, "updated_ts": 1}')

    balance = kalshi(clients)

    assert balance.account == pennyweight.Account(name="subaccount of the key")


@pytest.mark.parametrize("subaccounts", [[0, 3], [3, 5, 0]])
def test_several_questions_are_answered_in_their_order(clients: pennyweight.Clients, subaccounts: list[int]) -> None:
    questions = [pennyweight.KalshiAccount(subaccount=number) for number in subaccounts]

    report = pennyweight.balances(vendors=["kalshi"], clients=clients, ask=questions)

    assert [balance.account.id for balance in report.balances] == [str(number) for number in subaccounts]
