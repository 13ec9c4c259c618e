"""Rate limits by usage tier: given, learned, and enforced by the sandbox alike; a batch takes what its items cost."""

from __future__ import annotations

import pickle
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import httpx
import pytest
from pennyweight_kalshi import AsyncKalshi, Kalshi, RateLimitError
from pennyweight_kalshi.models import (
    BatchCancelOrdersV2RequestOrder,
    BookSide,
    CreateOrderV2Request,
    SelfTradePreventionType,
    TimeInForce,
)

if TYPE_CHECKING:
    from clocks import Clock
    from pennyweight_sandbox import Sandbox

TIERS = {
    "basic": (200, 100, 1),
    "advanced": (300, 300, 1),
    "expert": (600, 600, 5),
    "premier": (1000, 1000, 5),
    "paragon": (2000, 2000, 5),
    "prime": (4000, 4000, 5),
    "prestige": (10000, 8000, 5),
}


def sizes(client: Any) -> dict[str, float]:
    return dict(client.limits._tokens)


def as_sizes(tier: str) -> dict[str, float]:
    return dict(zip(("read", "write", "balance"), TIERS[tier], strict=True))


def limited(tier: str) -> str:
    read, write, _ = TIERS[tier]
    return f"kalshi:read={read},kalshi:write={write}"


def order(market: str) -> CreateOrderV2Request:
    return CreateOrderV2Request(
        ticker=market,
        client_order_id=str(uuid4()),
        side=BookSide("bid"),
        count=Decimal(1),
        price=Decimal("0.01"),
        time_in_force=TimeInForce("good_till_canceled"),
        self_trade_prevention_type=SelfTradePreventionType("taker_at_cross"),
    )


@pytest.mark.parametrize("tier", TIERS)
def test_a_tier_sets_every_limit(tier: Any) -> None:
    assert sizes(Kalshi(tier=tier)) == as_sizes(tier)
    assert sizes(AsyncKalshi(tier=tier)) == as_sizes(tier)


def test_the_lowest_tier_is_the_default() -> None:
    assert sizes(Kalshi()) == sizes(Kalshi(tier="basic")) == sizes(Kalshi(tier=None))


def test_limits_given_by_name_win_over_the_tier() -> None:
    assert sizes(Kalshi(tier="premier", limits={"read": 50})) == {"read": 50, "write": 1000, "balance": 5}
    assert Kalshi(tier="premier", limits=False).limits is None


def test_a_tier_that_is_none_is_told_with_the_list() -> None:
    with pytest.raises(ValueError, match=r"^tier: expected one of basic, advanced, .*, prestige, found 'Premier'$"):
        Kalshi(tier="Premier")  # type: ignore[arg-type] # what a type checker says beforehand
    with pytest.raises(TypeError, match=r"^tier: expected one of basic, "):
        Kalshi(tier=3)  # type: ignore[arg-type] # what a type checker says beforehand


def test_a_tier_is_pickled_with_its_client_and_means_nothing_to_its_perps() -> None:
    with Kalshi(tier="expert") as kalshi, pickle.loads(pickle.dumps(kalshi)) as copy:
        assert sizes(copy) == as_sizes("expert")
        assert sizes(kalshi.perps) == {}


@pytest.mark.parametrize("tier", TIERS)
def test_limits_are_learned_by_one_call(tier: str, pennyweight_sandbox: Sandbox, sandbox_env: dict[str, str]) -> None:
    pennyweight_sandbox.limit(limited(tier))

    with Kalshi() as kalshi:
        told = kalshi.learn_limits()

        assert told.usage_tier == tier
        assert sizes(kalshi) == as_sizes(tier)
    assert len(pennyweight_sandbox.requests("kalshi")) == 1


@pytest.mark.anyio
async def test_limits_are_learned_by_tasks_as_well(pennyweight_sandbox: Sandbox, sandbox_env: dict[str, str]) -> None:
    pennyweight_sandbox.limit(limited("prime"))

    async with AsyncKalshi(limits={"write": 7}) as kalshi:
        await kalshi.learn_limits()

        assert sizes(kalshi) == {**as_sizes("prime"), "write": 7}


def test_without_limits_nothing_is_learned(sandbox_env: dict[str, str]) -> None:
    with Kalshi(limits=False) as kalshi:
        kalshi.learn_limits()

        assert kalshi.limits is None


@pytest.mark.parametrize(
    ("answer", "learned"),
    [
        ({"usage_tier": "gold", "read": {"refill_rate": 7}, "write": {"refill_rate": 9}}, (7, 9, 1)),
        ({"usage_tier": "premier"}, (1000, 1000, 5)),
        ({"usage_tier": "expert", "read": None, "write": {"refill_rate": 0}}, (600, 600, 5)),
        ({}, (200, 100, 1)),
    ],
)
@pytest.mark.usefixtures("sandbox_env")
def test_what_an_answer_lacks_stays_as_it_was(answer: dict[str, Any], learned: tuple[int, int, int]) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=answer))

    with Kalshi(transport=transport, on_drift="ignore") as kalshi:
        kalshi.learn_limits()

        assert tuple(sizes(kalshi).values()) == learned


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.usefixtures("sandbox_env")
def test_balances_are_polled_as_often_as_the_tier_allows(tier: Any, pennyweight_sandbox: Sandbox, clock: Clock) -> None:
    pennyweight_sandbox.limit(limited(tier))
    began = clock.now

    with Kalshi(tier=tier, max_retries=0) as kalshi:
        for _ in range(10):
            kalshi.portfolio.get_balance()

        assert kalshi.limits is not None
        assert kalshi.limits.spent == {"read": 0, "write": 0, "balance": 10}
    assert clock.now - began == 10 / TIERS[tier][2] - 1


@pytest.mark.usefixtures("sandbox_env")
def test_limits_learned_meanwhile_hold_for_tokens_already_taken(pennyweight_sandbox: Sandbox, clock: Clock) -> None:
    pennyweight_sandbox.limit(limited("expert"))

    with Kalshi(max_retries=0) as kalshi:
        kalshi.portfolio.get_balance()
        kalshi.learn_limits()
        for _ in range(4):
            kalshi.portfolio.get_balance()
        paused = list(clock.pauses)
        kalshi.portfolio.get_balance()

    assert paused == []
    assert clock.pauses == [1]


@pytest.mark.usefixtures("sandbox_env")
def test_a_batch_takes_what_its_items_cost(pennyweight_sandbox: Sandbox, clock: Clock) -> None:
    pennyweight_sandbox.limit(limited("basic"))

    with Kalshi(max_retries=0) as kalshi:
        market = next(iter(kalshi.markets.list(status="open", max_items=1))).ticker
        assert kalshi.limits is not None
        made = kalshi.orders.create_batch(orders=[order(market) for _ in range(10)])
        spent, paused = kalshi.limits.spent["write"], list(clock.pauses)
        kalshi.orders.cancel_batch(
            orders=[BatchCancelOrdersV2RequestOrder(order_id=str(each.order_id)) for each in made.orders]
        )

        assert (spent, paused) == (100, [])
        assert kalshi.limits.spent["write"] == 120
        assert clock.pauses == [1]


@pytest.mark.usefixtures("sandbox_env")
def test_a_batch_that_exceeds_the_bucket_is_refused_by_the_vendor(pennyweight_sandbox: Sandbox, clock: Clock) -> None:
    pennyweight_sandbox.limit("kalshi:write=100")

    with Kalshi(limits=False, max_retries=0) as kalshi:
        market = next(iter(kalshi.markets.list(status="open", max_items=1))).ticker
        with pytest.raises(RateLimitError):
            kalshi.orders.create_batch(orders=[order(market) for _ in range(11)])
        kalshi.orders.create_batch(orders=[order(market) for _ in range(10)])
