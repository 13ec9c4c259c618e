"""What an incomplete report lacks is unknown: never a loss on the line over time, never a change between two runs."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pennyweight._history import Holdings, compare, holdings_of, net_over_time

from .reports_over_time import (
    DOLLARS,
    EUROS,
    KALSHI,
    SHARES,
    SNAPTRADE,
    account,
    amount,
    gap,
    position,
    report,
)

if TYPE_CHECKING:
    from pennyweight import Amount, Report

USD = DOLLARS.key
ONE, TWO = account("one"), account("two")
BROKERAGE = account("b1", SNAPTRADE, institution="Acme", number_tail="1234")


def runs(*reports: Report) -> list[Holdings]:
    return [holdings_of(it, number) for number, it in enumerate(reports, 1)]


def nets(*reports: Report) -> list[Decimal]:
    return [point.net.get(USD, Decimal(0)) for point in net_over_time(runs(*reports))]


def test_the_net_adds_up_what_accounts_are_worth() -> None:
    (point,) = net_over_time(
        runs(
            report(
                0,
                amount(ONE, "100.10"),
                amount(ONE, "60", "cash"),  # in the worth already
                amount(TWO, "5", "cash"),  # without a worth: cash and positions are added up
                *position(TWO, "2", "7.5"),
                amount(BROKERAGE, "-3", asset=EUROS),
            )
        )
    )

    assert point.net == {USD: Decimal("112.60"), EUROS.key: Decimal(-3)}
    assert not point.unknown


@pytest.mark.parametrize(
    "details", [{"flags": ("paper",)}, {"flags": ("closed",)}, {"flags": ("archived",)}, {"same_as": "kalshi/main/one"}]
)
def test_what_is_in_no_sum_is_in_no_net(details: dict[str, Any]) -> None:
    other = account("other", **details)

    assert nets(report(0, amount(ONE, "1"), amount(other, "1000"))) == [Decimal(1)]


def test_an_account_that_did_not_answer_keeps_its_last_known_worth() -> None:
    points = net_over_time(
        runs(
            report(0, amount(ONE, "100"), amount(BROKERAGE, "20")),
            report(1, amount(BROKERAGE, "21"), gaps=(gap(KALSHI),)),
            report(2, amount(BROKERAGE, "22"), gaps=(gap(KALSHI),)),
            report(3, amount(ONE, "90"), amount(BROKERAGE, "22")),
        )
    )

    assert [point.net[USD] for point in points] == [120, 121, 122, 112]
    assert [point.carried.get(USD) for point in points] == [None, 100, 100, None]
    assert [USD in point.unsure for point in points] == [False, True, True, False]
    assert points[1].unknown == {ONE.key: "kalshi/main: 503"}


def test_an_account_that_a_complete_answer_lacks_is_gone() -> None:
    assert nets(report(0, amount(ONE, "100"), amount(TWO, "5")), report(1, amount(TWO, "5"))) == [105, 5]


def test_a_gap_elsewhere_hides_nothing_here() -> None:
    """Another connection failed; and another account of the same connection has an amount that is not known."""
    before = report(0, amount(ONE, "100"), amount(TWO, "5"))

    assert nets(before, report(1, amount(TWO, "5"), gaps=(gap(SNAPTRADE),))) == [105, 5]
    assert nets(before, report(1, amount(TWO, "5"), gaps=(gap(KALSHI, TWO),))) == [105, 5]


def test_what_may_be_counted_twice_is_not_taken_for_missing() -> None:
    twice = gap(KALSHI, code="suspected_overlap")

    assert nets(report(0, amount(ONE, "100"), amount(TWO, "5")), report(1, amount(TWO, "5"), gaps=(twice,))) == [105, 5]


def test_an_account_that_is_counted_elsewhere_since_is_not_carried_on() -> None:
    twin = attrs.evolve(ONE, same_as=BROKERAGE.key)
    lost = gap(KALSHI, ONE, code="amount_missing")

    assert nets(
        report(0, amount(ONE, "100")), report(1, amount(twin, "100"), amount(BROKERAGE, "100"), gaps=(lost,))
    ) == [
        100,
        100,
    ]


def test_a_connection_that_never_answered_makes_the_net_unsure() -> None:
    (point,) = net_over_time(runs(report(0, amount(ONE, "100"), gaps=(gap(SNAPTRADE),))))

    assert point.net == {USD: Decimal(100)}
    assert point.unsure == {USD}
    assert point.unknown == {"snaptrade/main": "snaptrade/main: 503"}


def test_a_worth_that_is_not_stated_any_more_is_not_replaced_by_less() -> None:
    full = report(0, amount(ONE, "100"), amount(ONE, "10", "cash"))
    lacking = report(
        1, amount(ONE, "10", "cash"), gaps=(gap(KALSHI, ONE, code="amount_missing", kind="account_value"),)
    )

    assert nets(full, lacking) == [100, 100]


def test_a_position_whose_price_is_not_known_is_not_worth_nothing() -> None:
    lost = gap(KALSHI, ONE, code="amount_missing", kind="positions_value")
    before = report(0, amount(ONE, "10", "cash"), *position(ONE, "3", "300"))

    assert nets(before, report(1, amount(ONE, "10", "cash"), *position(ONE, "3", None), gaps=(lost,))) == [310, 310]
    assert nets(before, report(1, amount(ONE, "290", "cash"), gaps=(lost,))) == [310, 290]  # sold


def test_a_kind_that_is_never_stated_makes_nothing_else_unknown() -> None:
    never = gap(KALSHI, ONE, code="amount_missing", kind="buying_power")
    before = report(0, amount(ONE, "10", "cash"), *position(ONE, "3", "300"), gaps=(never,))
    after = report(1, amount(ONE, "250", "cash"), gaps=(never,))

    assert nets(before, after) == [310, 250]
    assert compare(*runs(before, after)).complete


def test_runs_that_asked_others_begin_a_new_stretch() -> None:
    points = net_over_time(
        runs(
            report(0, amount(ONE, "100"), connections=(KALSHI,)),
            report(1, amount(ONE, "100"), amount(BROKERAGE, "20")),
            report(2, amount(BROKERAGE, "20"), connections=(SNAPTRADE,)),
        )
    )

    assert [point.begins for point in points] == [True, True, True]
    assert [point.net[USD] for point in points] == [100, 120, 20]


def test_what_a_key_may_never_read_makes_nothing_else_unknown() -> None:
    """Its message differs from run to run, its question does not."""
    never = [gap(code="not_allowed", message=f"kalshi margin.get: 403 request {number}") for number in range(3)]
    days = [
        report(0, amount(ONE, "10"), *position(ONE, "3", "3"), amount(TWO, "5"), gaps=(never[0],)),
        report(1, amount(ONE, "12"), gaps=(never[1],)),
        report(2, amount(ONE, "12")),
    ]
    points = net_over_time(runs(*days))

    assert [point.net[USD] for point in points] == [15, 12, 12]
    assert [point.begins for point in points] == [True, False, True]  # the key may read more: the last is no gain
    assert not any(point.unsure for point in points)
    assert compare(*runs(*days[:2])).complete
    assert not compare(*runs(*days[1:])).complete


def test_what_a_key_may_no_longer_read_is_not_gone() -> None:
    refused = gap(code="not_allowed", message="kalshi portfolio.get_balance: 403")

    assert nets(report(0, amount(ONE, "10")), report(1, gaps=(refused,)), report(2, gaps=(refused,))) == [10, 10, 10]


def test_an_account_with_a_new_id_is_followed_by_its_number() -> None:
    """A repaired link gives accounts new ids; a failure in between does not count the account twice."""
    renewed = account("b2", SNAPTRADE, institution="Acme", number_tail="1234")
    before = report(0, amount(BROKERAGE, "20"))
    after = report(1, amount(renewed, "25"), gaps=(gap(SNAPTRADE),))

    assert nets(before, after) == [20, 25]
    (change,) = compare(*runs(before, after)).changes
    assert (change.difference, change.amount.account) == (Decimal(5), renewed.key)


KINDS = st.sampled_from(["account_value", "cash"])


@st.composite
def full_reports(draw: st.DrawFn) -> list[tuple[Amount, ...]]:
    values = st.integers(1, 1000).map(str)
    kinds = {account_: draw(KINDS) for account_ in (ONE, TWO, BROKERAGE)}
    days = draw(st.integers(2, 5))
    return [tuple(amount(it, draw(values), kind) for it, kind in kinds.items()) for _ in range(days)]


@given(days=full_reports(), data=st.data())
@settings(max_examples=200, deadline=None)
def test_whatever_fails_is_never_drawn_as_a_drop(days: list[tuple[Amount, ...]], data: st.DataObject) -> None:
    """Against the same days without failures: a net that is less is of a value known before, and says that it is unsure."""
    reports = []
    for day, amounts in enumerate(days):
        failed = data.draw(st.sets(st.sampled_from([KALSHI.key, SNAPTRADE.key])), label="failed")
        left = tuple(it for it in amounts if it.account.connection not in failed)
        gaps = tuple(gap(it) for it in (KALSHI, SNAPTRADE) if it.key in failed)
        reports.append(report(day, *left, gaps=gaps))
    points = net_over_time(runs(*reports))

    known: dict[str, Decimal] = {}
    for it, point in zip(reports, points, strict=True):
        known |= {row.account.key: row.value or Decimal(0) for row in it.amounts}
        assert point.net.get(USD, 0) == sum(known.values())
        assert (USD in point.unsure) == (bool(it.gaps) and bool(known))
        assert bool(point.unknown) == bool(it.gaps)
        lacking = sum(known.values()) - sum((row.value or 0) for row in it.amounts)
        assert point.carried.get(USD, 0) == lacking


def test_a_comparison_says_what_is_new_gone_and_changed() -> None:
    found = compare(
        *runs(
            report(0, amount(ONE, "100.10"), *position(TWO, "3", "30"), amount(BROKERAGE, "7")),
            report(1, amount(ONE, "99"), *position(ONE, "1", "10"), amount(BROKERAGE, "7.0")),
        )
    )

    kinds = {(it.amount.account, it.amount.kind): it.difference for it in found.changes}
    assert kinds == {
        (ONE.key, "account_value"): Decimal("-1.10"),
        (TWO.key, "quantity"): Decimal(-3),
        (TWO.key, "positions_value"): Decimal(-30),
        (ONE.key, "quantity"): Decimal(1),
        (ONE.key, "positions_value"): Decimal(10),
    }
    assert (found.unchanged, found.complete) == (1, True)  # 7 and 7.0 are the same amount
    (net,) = found.net
    assert (net.before, net.after, net.difference) == (Decimal("137.10"), Decimal("106.0"), Decimal("-31.10"))


def test_what_one_run_could_not_see_cannot_be_compared() -> None:
    full = report(0, amount(ONE, "100"), amount(BROKERAGE, "20"))
    failed = report(1, amount(BROKERAGE, "21"), gaps=(gap(KALSHI),))

    for pair in ((full, failed), (failed, full)):
        found = compare(*runs(*pair))
        assert [it.amount.account for it in found.changes] == [BROKERAGE.key]
        assert [(it.where, "503" in it.why) for it in found.incomparable] == [("kalshi/main", True)]
        assert [it.where for it in found.left_out_of_net] == [ONE.key]
        assert [abs(it.difference) for it in found.net] == [1]
        assert not found.complete


def test_a_worth_that_may_not_be_all_is_in_no_net_of_a_comparison() -> None:
    never = gap(KALSHI, ONE, code="amount_missing", kind="positions_value")
    days = [report(day, amount(ONE, str(day), "cash"), amount(TWO, "5"), gaps=(never,)) for day in (1, 2)]

    found = compare(*runs(*days))

    assert [(it.before, it.after) for it in found.net] == [(Decimal(5), Decimal(5))]
    assert [it.where for it in found.left_out_of_net] == [ONE.key]
    assert found.complete  # the cash itself can be compared


def test_a_worth_that_only_one_run_states_is_in_no_net_of_a_comparison() -> None:
    found = compare(*runs(report(0, amount(ONE, "100")), report(1, amount(ONE, "40", "cash"))))

    assert found.net == ()
    assert "in one of the runs only" in found.left_out_of_net[0].why


def test_positions_without_any_value_make_an_added_up_worth_unsure() -> None:
    (point,) = net_over_time(runs(report(0, amount(ONE, "10", "cash"), *position(ONE, "3", None))))

    assert (dict(point.net), point.unsure) == ({USD: Decimal(10)}, frozenset({USD}))
    assert point.unknown == {ONE.key: "no value is known of ACME"}


def test_positions_that_are_valued_together_are_not_added_again() -> None:
    rows = position(ONE, "3", "30")
    (point,) = net_over_time(runs(report(0, amount(ONE, "10", "cash"), *rows, amount(ONE, "31", "positions_value"))))

    assert point.net == {USD: Decimal(41)}


def test_a_connection_that_was_not_asked_cannot_be_compared() -> None:
    found = compare(*runs(report(0, amount(ONE, "1")), report(1, connections=(SNAPTRADE,))))

    assert [it.why for it in found.incomparable] == ["run 2: kalshi/main was not asked"]
    assert not found.changes


def test_an_amount_that_may_have_been_missed_cannot_be_compared() -> None:
    lost = gap(KALSHI, ONE, code="row_unreadable", message="a row is not readable")
    found = compare(
        *runs(
            report(0, amount(ONE, "1"), *position(ONE, "3", "30")),
            report(1, amount(ONE, "2"), gaps=(lost,)),
        )
    )

    assert [it.difference for it in found.changes] == [1]
    assert {(it.amount.kind, it.why) for it in found.incomparable if it.amount} == {
        ("quantity", "run 2: a row is not readable"),
        ("positions_value", "run 2: a row is not readable"),
    }


def test_unknown_assets_equal_nothing_in_another_run() -> None:
    strange = attrs.evolve(SHARES, key="unknown:kalshi/main/one#/0", symbol=None)
    given = report(0, amount(ONE, "1", "cash", strange))

    found = compare(*runs(given, attrs.evolve(given)))

    assert not found.unchanged
    assert [it.why for it in found.incomparable] == ["the vendor does not say what it is an amount of"]


def test_comparing_backwards_turns_the_signs() -> None:
    one, other = runs(report(0, amount(ONE, "1"), amount(TWO, "2")), report(1, amount(ONE, "4")))

    forth, back = compare(one, other), compare(other, one)

    assert {it.amount.key: it.difference for it in forth.changes} == {
        it.amount.key: -(it.difference or 0) for it in back.changes
    }
