"""Money is counted once, however often it is asked about and through how many connections it is seen."""

import time
from typing import Any

import attrs
import pennyweight
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pennyweight._overlap import mark_overlaps
from pennyweight_kalshi import Kalshi
from pennyweight_sandbox import Sandbox
from shim.complete_answers import ACCOUNT, ADDRESS
from shim.vendors import QUESTIONS as BY_CASE
from shim.vendors import Turns, Vendor, answers_of, clients, lists, report_for, report_of, resolve, used_paths

MIXED_CASE = "0x" + ADDRESS[2:].upper()
QUESTIONS: list[Any] = [
    pennyweight.KalshiAccount(),
    pennyweight.KalshiAccount(subaccounts=0),
    pennyweight.KalshiAccount(subaccounts=[0]),
    pennyweight.SnapTradeUser(user_id="a-user", user_secret="old"),
    pennyweight.SnapTradeUser(user_id="a-user", user_secret="rotated"),
    pennyweight.MeshAccount(auth_token="a-token", type="robinhood"),
    pennyweight.OneBalanceAccount(address=ADDRESS),
    pennyweight.OneBalanceAccount(address=MIXED_CASE),
    pennyweight.OneBalanceAccount(address=ADDRESS, asset_ids=["eip155:1/erc20:0xaa"]),
]


def ask(questions: list[Any]) -> pennyweight.Report:
    vendors = {question.vendor: Vendor(answers_of(question.vendor)) for question in questions}
    return report_for(questions, **vendors)


def numbers(report: pennyweight.Report) -> dict[str, object]:
    return {amount.key: amount.value for amount in report.amounts}


@given(st.lists(st.sampled_from(QUESTIONS), min_size=1, max_size=8))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_asking_any_questions_again_changes_nothing(sandbox: Sandbox, questions: list[Any]) -> None:
    once = ask(list(dict.fromkeys(questions)))
    again = ask(questions)

    assert numbers(once) == numbers(again)
    assert [account.key for account in once.accounts] == [account.key for account in again.accounts]


def test_an_address_in_any_case_is_one_account(sandbox: Sandbox) -> None:
    questions = [pennyweight.OneBalanceAccount(address=ADDRESS), pennyweight.OneBalanceAccount(address=MIXED_CASE)]

    assert len(ask(questions).accounts) == 1


def test_all_subaccounts_contain_the_primary_one(sandbox: Sandbox) -> None:
    report = ask([pennyweight.KalshiAccount(subaccounts=0), pennyweight.KalshiAccount()])

    assert [account.id for account in report.accounts] == ["0", "perps"]


def test_a_users_secret_is_not_who_they_are(sandbox: Sandbox) -> None:
    vendor = Vendor(answers_of("snaptrade"))
    users = [pennyweight.SnapTradeUser(user_id="u", user_secret=secret) for secret in ("old", "rotated")]

    report = report_for(users, snaptrade=vendor)

    assert vendor.asked.count("/accounts/all") == 1
    assert len(report.accounts) == 1


def linked_twice(*, cash: float | None = None, **second: object) -> pennyweight.Report:
    """Return the report of a user who has linked one institution twice."""
    answers = answers_of("snaptrade")
    (account,) = answers["/accounts/all"]["results"]
    other = account | {"id": "other", "connection_id": "other-link"} | second
    answers["/accounts/all"]["results"].append(other)
    answers["/authorizations"].append(answers["/authorizations"][0] | {"id": "other-link"})
    for name in ("balances", "positions/all"):
        answers[f"/accounts/other/{name}"] = answers[f"/accounts/{ACCOUNT}/{name}"]
    if cash is not None:
        balances = answers["/accounts/other/balances"]
        answers["/accounts/other/balances"] = [balances[0] | {"cash": cash}]
    user = pennyweight.SnapTradeUser(user_id="a-user", user_secret="s")
    return report_for([user], snaptrade=Vendor(answers))


def test_an_account_linked_again_is_the_same_by_the_institutions_id(sandbox: Sandbox) -> None:
    report = linked_twice()

    first, second = report.accounts
    assert (first.same_as, second.same_as) == (None, first.key)
    total = report.total("cash", "USD")
    assert str(total.value) == "1010.5"
    assert [left.reason for left in total.left_out] == [f"same account as {first.key}"]
    assert report.complete


def test_an_account_linked_again_is_taken_for_the_same_by_its_number_and_says_so(sandbox: Sandbox) -> None:
    report = linked_twice(institution_account_id=None)

    assert report.accounts[1].same_as == report.accounts[0].key
    assert [(gap.code, gap.loses) for gap in report.gaps] == [("suspected_overlap", True)]
    assert not report.complete


def test_accounts_of_other_numbers_are_two(sandbox: Sandbox) -> None:
    report = linked_twice(institution_account_id="inst-9", masked_account_number="***9001")

    assert [account.same_as for account in report.accounts] == [None, None]
    assert str(report.total("cash", "USD").value) == "2021.0"


def two_vendors(institution: str, number: str, cash: float) -> pennyweight.Report:
    """Return the report of an account at SnapTrade beside one at Mesh."""
    shown, hidden = answers_of("snaptrade"), answers_of("mesh")
    shown["/authorizations"][0]["brokerage"] = {"name": institution, "display_name": institution}
    shown["/accounts/all"]["results"][0] |= {"masked_account_number": number, "institution_account_id": None}
    shown[f"/accounts/{ACCOUNT}/balances"][0]["cash"] = cash
    questions = [
        pennyweight.SnapTradeUser(user_id="a-user", user_secret="s"),
        pennyweight.MeshAccount(auth_token="t", type="robinhood"),
    ]
    return report_for(questions, snaptrade=Vendor(shown), mesh=Vendor(hidden))


@pytest.mark.parametrize(
    ("institution", "number", "cash", "is_same"),
    [
        ("Robinhood", "***0017", 1.0, True),
        ("ROBINHOOD", "***0018", 75.25, False),
        ("robinhood", "", 75.25, True),
        ("Another", "***0017", 75.25, False),
    ],
)
def test_one_account_through_two_vendors_is_in_sums_once(
    sandbox: Sandbox, institution: str, number: str, cash: float, is_same: bool
) -> None:
    report = two_vendors(institution, number, cash)

    assert [account.same_as is not None for account in report.accounts] == [False, is_same]
    worth = report.total("account_value", "USD")
    assert len(worth.left_out) == is_same


def test_one_institution_without_numbers_is_a_gap_and_no_guess(sandbox: Sandbox) -> None:
    report = two_vendors("robinhood", "", 3.0)

    assert [account.same_as for account in report.accounts] == [None, None]
    assert [gap.loses for gap in report.gaps if gap.code == "suspected_overlap"] == [True]


def test_an_account_beside_the_portfolio_that_contains_it_is_in_no_sum(sandbox: Sandbox) -> None:
    questions = [
        pennyweight.MeshAccount(auth_token="t", type="robinhood"),
        pennyweight.MeshPortfolio(user_id="a-user"),
    ]

    report = report_for(questions, mesh=Vendor(answers_of("mesh")))

    account, portfolio = report.accounts
    assert account.same_as == portfolio.key
    assert str(report.total("cash", "USD").value) == "500.5"
    assert not report.complete


_ROWS_WITHOUT_MONEY = (
    "/portfolio/subaccounts/balances:/subaccount_balances",
    "/portfolio/subaccounts/netting:/netting_configs",
    "/portfolio/positions:/event_positions",
    "/api/assets/list:",
)
"""Lists whose rows are no amounts of the report: one that comes twice hides nothing."""


@pytest.mark.parametrize("case", list(BY_CASE))
def test_any_row_that_comes_twice_is_counted_once_and_told(sandbox: Sandbox, case: str) -> None:
    once = numbers(report_of(case, answers_of(case)))
    doubled = [
        (path, pointer, index)
        for path in used_paths(case)
        for pointer, rows in lists(answers_of(case)[path])
        for index in range(len(rows))
    ]

    assert doubled
    for path, pointer, index in doubled:
        answers = answers_of(case)
        rows = resolve(answers[path], pointer)
        rows.append(rows[index])
        report = report_of(case, answers)
        assert numbers(report) == once, (path, pointer)
        assert report.complete == f"{path}:{pointer}".startswith(_ROWS_WITHOUT_MONEY), (path, pointer)


@pytest.mark.parametrize("path", ["/portfolio/positions", "/portfolio/orders"])
def test_a_row_that_is_on_two_pages_is_counted_once_and_told(sandbox: Sandbox, path: str) -> None:
    answers = answers_of("kalshi")
    once = numbers(report_of("kalshi", answers))
    answers[path] = Turns([answers[path] | {"cursor": "next"}, answers_of("kalshi")[path] | {"note": "another page"}])

    report = report_of("kalshi", answers)

    assert numbers(report) == once
    assert {gap.code for gap in report.gaps} == {"duplicate_row"}


def test_one_market_on_both_sides_is_a_contradiction(sandbox: Sandbox) -> None:
    answers = answers_of("kalshi")
    markets = answers["/portfolio/positions"]["market_positions"]
    markets.append(markets[0] | {"position_fp": "-12.00"})

    assert "duplicate_row" in {gap.code for gap in report_of("kalshi", answers).gaps}


@pytest.mark.parametrize(("cash", "is_same"), [(1010.5, True), (7.25, False)])
def test_two_links_to_one_institution_without_numbers_may_be_one_account(
    sandbox: Sandbox, cash: float, is_same: bool
) -> None:
    report = linked_twice(cash=cash, masked_account_number=None, institution_account_id=None)

    assert [account.same_as is not None for account in report.accounts] == [False, is_same]
    assert [(gap.code, gap.loses) for gap in report.gaps][-1] == ("suspected_overlap", True)


def test_two_tokens_of_one_account_that_has_no_id_are_one(sandbox: Sandbox) -> None:
    answers = answers_of("mesh")
    answers["/api/v1/holdings/get"]["content"]["accountId"] = None
    questions = [pennyweight.MeshAccount(auth_token=token, type="robinhood") for token in ("first", "fresh")]

    report = report_for(questions, mesh=Vendor(answers))

    assert [account.same_as is not None for account in report.accounts] == [False, True]
    assert not report.complete


def two_keys(**second: str) -> pennyweight.Report:
    """Return the report of two keys of Kalshi."""
    questions = []
    for name, answers in (("old", answers_of("kalshi")), ("new", answers_of("kalshi"))):
        if name == "new":
            answers["/portfolio/balance"] |= second
        client = clients(kalshi=Vendor(answers | {"/margin/enabled": {"enabled": False}})).get("kalshi")
        questions.append(pennyweight.KalshiAccount(name=name, client=client))
    return pennyweight.balances(vendors=["kalshi"], ask=questions)


def test_two_keys_of_one_member_are_taken_for_one(sandbox: Sandbox) -> None:
    report = two_keys()

    assert [account.same_as for account in report.accounts] == [None, "kalshi/old/0"]
    assert [(gap.code, gap.loses) for gap in report.gaps] == [("suspected_overlap", True)]


def test_two_members_are_two(sandbox: Sandbox) -> None:
    report = two_keys(balance_dollars="64.2156")

    assert [account.same_as for account in report.accounts] == [None, None]


def test_many_accounts_of_many_institutions_are_compared_at_once() -> None:
    accounts = [
        pennyweight.Account(
            key=f"snaptrade/{number}/a", connection=f"snaptrade/{number}", vendor="snaptrade", institution=f"I{number}"
        )
        for number in range(5_000)
    ]
    began = time.process_time()

    assert mark_overlaps([*accounts, attrs.evolve(accounts[7], key="b", connection="c")], [])[2][0].account == "b"
    assert time.process_time() - began < 2.0


def test_play_money_is_in_no_sum(sandbox: Sandbox) -> None:
    answers = answers_of("snaptrade")
    answers["/accounts/all"]["results"][0]["is_paper"] = True

    report = report_for([QUESTIONS[3]], snaptrade=Vendor(answers))

    assert report.total("cash", "USD").value == 0
    assert {left.reason for left in report.total("cash", "USD").left_out} == {"paper account"}


@pytest.mark.parametrize(
    ("environment", "is_play"), [("demo", True), ("demo-shared", True), ("production-shared", False), (None, False)]
)
def test_the_money_of_a_demo_is_play_money(sandbox: Sandbox, environment: str | None, is_play: bool) -> None:
    options: dict[str, Any] = {} if environment is None else {"environment": environment}
    client = Kalshi(transport=Vendor(answers_of("kalshi")), **options)

    report = pennyweight.balances(vendors=["kalshi"], ask=[pennyweight.KalshiAccount(client=client)])

    assert {account.flags for account in report.accounts if account.sub} == {("paper",) if is_play else ()}
    assert report.connections[0].environment == environment
    assert (report.total("cash", "USD").value == 0) == is_play


def test_two_users_are_never_one(sandbox: Sandbox) -> None:
    users = [pennyweight.SnapTradeUser(user_id=name, user_secret="s") for name in ("ann", "bob")]

    report = report_for(users, snaptrade=Vendor(answers_of("snaptrade")))

    ann, bob = report.accounts
    assert (ann.connection, bob.connection) == ("snaptrade/ann", "snaptrade/bob")
    assert ann != bob
    assert len(report.amounts) == len({attrs.astuple(it) for it in report.amounts})
