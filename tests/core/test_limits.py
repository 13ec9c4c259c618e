"""The arithmetic of client-side budgets, by a clock that the test moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from clocks import Clock
from hypothesis import given
from hypothesis import strategies as st
from pennyweight_core import UNSET, Secret
from pennyweight_core._rate_limits import RateLimiter
from pennyweight_core.runtime import Operation, RateLimit

if TYPE_CHECKING:
    from collections.abc import Iterable

FOR_EVER = float("inf")


def costing(*cost: tuple[str, float] | tuple[str, float, str]) -> Operation[Any]:
    return Operation("a.b", "GET", "/", response_type=None, cost=cost)


def wait(limits: RateLimiter, operation: Operation[Any], path: dict[str, object] | None = None) -> float:
    turn = limits.reserve(operation, path or {}, FOR_EVER)
    assert turn is not None
    return turn.wait


def limited(clock: Clock, overrides: dict[str, float] | None = None, **budgets: RateLimit) -> RateLimiter:
    return RateLimiter(budgets, overrides, clock=clock)


def test_a_full_budget_lets_its_tokens_through_at_once() -> None:
    limits = limited(Clock(now=0.0), calls=RateLimit(3, 60))

    assert [wait(limits, costing(("calls", 1))) for _ in range(5)] == [0, 0, 0, 60, 60]


def test_a_call_with_the_argument_that_exempts_it_takes_nothing() -> None:
    limits = limited(Clock(now=0.0), calls=RateLimit(9, 60), account=RateLimit(1, 60, per="id", unless="user"))
    both = costing(("calls", 1), ("account", 1))

    assert [wait(limits, both, {"id": "a", "user": "ann"}) for _ in range(3)] == [0, 0, 0]
    assert [wait(limits, both, {"id": "a", "user": UNSET}) for _ in range(2)] == [0, 60]
    assert limits.spent == {"calls": 5, "account": 2}


@pytest.mark.parametrize(
    ("items", "spent"),
    [([1, 2, 3], 6), ((1,), 2), (Secret([1, 2]), 4), ([], 2), (None, 2), (UNSET, 2), (iter("ab"), 2)],
)
def test_a_batch_takes_tokens_for_each_item_and_for_one_at_least(items: object, spent: int) -> None:
    limits = limited(Clock(now=0.0), calls=RateLimit(9, 60), orders=RateLimit(9, 60))

    wait(limits, costing(("calls", 1), ("orders", 2, "batch")), {"batch": items})

    assert limits.spent == {"calls": 1, "orders": spent}


def test_a_tier_sets_what_differs_by_tier_and_nothing_else() -> None:
    by_tier = RateLimit(1, 60, tiers={"low": 1, "high": 3})
    limits = RateLimiter({"calls": RateLimit(2, 60), "own": by_tier}, tier="high", clock=Clock(now=0.0))

    assert [wait(limits, costing(("own", 1))) for _ in range(4)] == [0, 0, 0, 60]
    assert [wait(limits, costing(("calls", 1))) for _ in range(3)] == [0, 0, 60]


def test_what_is_learned_holds_for_windows_that_are_open_and_not_for_what_the_user_gave() -> None:
    limits = limited(Clock(now=0.0), {"mine": 1}, calls=RateLimit(1, 60), mine=RateLimit(9, 60))
    before = [wait(limits, costing((name, 1))) for name in ("calls", "mine")]

    limits.learn("unheard of", {"calls": 3, "mine": 3})

    assert before == [0, 0]
    assert [wait(limits, costing(("calls", 1))) for _ in range(3)] == [0, 0, 60]
    assert wait(limits, costing(("mine", 1))) == 60


def test_a_refusal_of_an_exempt_call_holds_the_other_budgets_only() -> None:
    limits = limited(Clock(now=0.0), calls=RateLimit(9, 60), account=RateLimit(9, 60, unless="user"))
    limits.pause(costing(("calls", 1), ("account", 1)), {"user": "ann"}, 30)

    assert wait(limits, costing(("account", 1))) == 0
    assert wait(limits, costing(("calls", 1))) == 30


@pytest.mark.parametrize(("calls", "account", "limit"), [(1, 9, "calls"), (9, 1, "account"), (1, 1, "calls")])
def test_a_turn_names_the_budget_that_has_no_room(calls: int, account: int, limit: str) -> None:
    limits = limited(Clock(now=0.0), calls=RateLimit(calls, 60), account=RateLimit(account, 60))
    both = costing(("calls", 1), ("account", 1))
    wait(limits, both)

    turn = limits.reserve(both, {}, FOR_EVER)
    assert turn is not None
    assert turn.limit == limit


def test_room_comes_back_when_what_was_taken_expires() -> None:
    clock = Clock(now=0.0)
    limits = limited(clock, calls=RateLimit(2, 10))
    one = costing(("calls", 1))
    wait(limits, one)
    clock.now = 4
    wait(limits, one)

    assert wait(limits, one) == 6
    clock.now = 14
    assert wait(limits, one) == 0
    assert wait(limits, one) == 6


def test_operations_cost_what_they_cost() -> None:
    limits = limited(Clock(now=0.0), tokens=RateLimit(100, 1))

    assert [wait(limits, costing(("tokens", 40))) for _ in range(4)] == [0, 0, 1, 1]


def test_two_budgets_are_both_kept() -> None:
    limits = limited(Clock(now=0.0), calls=RateLimit(10, 60), account=RateLimit(1, 5, per="id"))
    both = costing(("calls", 1), ("account", 1))

    assert [wait(limits, both, {"id": "a"}) for _ in range(3)] == [0, 5, 10]
    assert limits.spent == {"calls": 3, "account": 3}


def test_a_budget_per_something_counts_each_apart() -> None:
    limits = limited(Clock(now=0.0), account=RateLimit(1, 60, per="id"))
    one = costing(("account", 1))

    assert wait(limits, one, {"id": "a"}) == 0
    assert wait(limits, one, {"id": "b"}) == 0
    assert wait(limits, one, {"id": "a"}) == 60


def test_what_costs_more_than_everything_goes_when_all_is_free() -> None:
    limits = limited(Clock(now=0.0), calls=RateLimit(10, 60))

    assert wait(limits, costing(("calls", 50))) == 0
    assert wait(limits, costing(("calls", 1))) == 60


def test_who_has_no_patience_takes_nothing() -> None:
    limits = limited(Clock(now=0.0), calls=RateLimit(1, 60))
    one = costing(("calls", 1))
    wait(limits, one)

    assert limits.reserve(one, {}, 59) is None
    assert limits.wait_for(one, {}) == 60
    assert limits.requests == 1


def test_a_refusal_holds_everybody_and_voids_turns() -> None:
    clock = Clock(now=0.0)
    limits = limited(clock, calls=RateLimit(2, 10))
    one = costing(("calls", 1))
    wait(limits, one)
    wait(limits, one)
    turn = limits.reserve(one, {}, FOR_EVER)
    assert turn is not None

    limits.pause(one, {}, 30)

    assert turn.cancelled
    assert wait(limits, one) == 30
    assert limits.rejections == 1


def test_a_refusal_of_one_budget_leaves_the_others_alone() -> None:
    limits = limited(Clock(now=0.0), read=RateLimit(2, 10), write=RateLimit(2, 10))

    limits.pause(costing(("write", 1)), {}, 30)

    assert wait(limits, costing(("read", 1))) == 0
    assert wait(limits, costing(("write", 1))) == 30


def test_overrides_replace_the_vendors_own() -> None:
    limits = limited(Clock(now=0.0), {"calls": 4}, calls=RateLimit(1, 60))

    assert [wait(limits, costing(("calls", 1))) for _ in range(5)] == [0, 0, 0, 0, 60]


@pytest.mark.parametrize("overrides", [{"cals": 1}, {"calls": 0}, {"calls": -1}, {"calls": float("inf")}])
def test_an_override_that_makes_no_sense_is_refused(overrides: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"limits.*expected"):
        limited(Clock(now=0.0), overrides, calls=RateLimit(1, 60))


def test_what_happened_is_counted() -> None:
    limits = limited(Clock(now=0.0), calls=RateLimit(1, 60))
    one = costing(("calls", 1))

    for _ in range(3):
        wait(limits, one)

    assert (limits.requests, limits.waits, limits.seconds_waited) == (3, 2, 180)
    assert repr(limits) == "<RateLimiter calls 1 in 60 s; 3 requests, 2 waited 180.0 s, 0 refused>"


def test_windows_of_accounts_nobody_asks_for_are_forgotten() -> None:
    clock = Clock(now=0.0)
    limits = limited(clock, account=RateLimit(1, 1, per="id"))
    for account in range(10_001):
        wait(limits, costing(("account", 1)), {"id": account})
    clock.now = 2

    wait(limits, costing(("account", 1)), {"id": "one more"})

    assert len(limits._windows) == 1


def most_in_any_window(sent: Iterable[tuple[float, float]], seconds: float) -> float:
    moments = list(sent)
    return max(sum(tokens for at, tokens in moments if start <= at < start + seconds) for start, _ in moments)


@given(st.lists(st.tuples(st.floats(0, 5), st.sampled_from([1.0, 2.0, 5.0]), st.booleans()), min_size=1, max_size=60))
def test_no_stretch_of_time_ever_holds_more_than_the_budget(steps: list[tuple[float, float, bool]]) -> None:
    clock = Clock(now=0.0)
    limits = limited(clock, calls=RateLimit(10, 4.0))
    sent = []
    for later, tokens, impatient in steps:
        clock.now += later
        turn = limits.reserve(costing(("calls", tokens)), {}, 1.0 if impatient else FOR_EVER)
        if turn is not None:
            sent.append((clock.now + turn.wait, tokens))

    assert not sent or most_in_any_window(sent, 4.0 - 1e-9) <= 10


def test_spread_limits_let_requests_through_one_by_one() -> None:
    limits = limited(Clock(now=0.0), calls=RateLimit(3, 60))
    limits.spread()

    assert [wait(limits, costing(("calls", 1))) for _ in range(4)] == [20, 40, 60, 80]
    assert limits.spent == {"calls": 4}
    assert limits.requests == 4


def test_spreading_leaves_limits_of_each_account_alone() -> None:
    limits = limited(Clock(now=0.0), account=RateLimit(2, 60, per="id"))
    limits.spread()

    assert wait(limits, costing(("account", 1)), {"id": "a"}) == 0
