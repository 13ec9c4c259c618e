"""What goes wrong on the wire, for asynchronous clients."""

from __future__ import annotations

import time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from dialling import ask
from pennyweight_core import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ConflictError,
    RateLimitError,
)

if TYPE_CHECKING:
    from clocks import Clock
    from dialling import Dial
    from pennyweight_sandbox import Sandbox

pytestmark = pytest.mark.anyio
every_vendor = pytest.mark.parametrize("vendor", ["kalshi", "mesh", "onebalance", "snaptrade"])


@every_vendor
@pytest.mark.parametrize("fault", ["refused", "reset", "lost", "cut", "503", "html=502"])
async def test_what_passes_is_tried_again(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: Any, fault: str
) -> None:
    pennyweight_sandbox.script(f"{vendor}:{fault}x2")

    async with dial.asynchronous(vendor) as client:
        assert await ask(client, dial)

    assert len(pennyweight_sandbox.requests(vendor)) == (1 if fault == "refused" else 3)


@every_vendor
async def test_a_connection_that_stays_broken_is_an_error(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: str
) -> None:
    pennyweight_sandbox.script(f"{vendor}:reset")

    async with dial.asynchronous(vendor) as client:
        with pytest.raises(APIConnectionError, match="after 3 attempts"):
            await ask(client, dial)


@every_vendor
@pytest.mark.parametrize("fault", ["truncated", "html", "empty"])
async def test_what_is_no_answer_is_not_understood(
    dial: Dial, pennyweight_sandbox: Sandbox, vendor: str, fault: str
) -> None:
    pennyweight_sandbox.script(f"{vendor}:{fault}")

    async with dial.asynchronous(vendor) as client:
        with pytest.raises(APIResponseError):
            await ask(client, dial)


@every_vendor
@pytest.mark.parametrize(("fault", "options"), [("delay", {"timeout": 0.15}), ("trickle", {"deadline": 0.3})])
async def test_an_answer_that_takes_for_ever_is_a_timeout(
    dial: Dial, pennyweight_sandbox: Sandbox, vendor: str, fault: str, options: dict[str, float]
) -> None:
    pennyweight_sandbox.script(f"{vendor}:{fault}=20")
    started = time.perf_counter()

    async with dial.asynchronous(vendor, max_retries=0) as client:
        with pytest.raises(APITimeoutError):
            await ask(client, dial, **options)

    assert time.perf_counter() - started < 2


@pytest.mark.parametrize("vendor", ["snaptrade", "onebalance"])
async def test_a_storm_is_waited_out(dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: Any) -> None:
    pennyweight_sandbox.script(f"{vendor}:storm=20")

    async with dial.asynchronous(vendor) as client:
        assert await ask(client, dial)

    assert len(pennyweight_sandbox.requests(vendor)) == 2
    assert sum(clock.pauses) == pytest.approx(20, abs=1.01)


@every_vendor
async def test_a_storm_without_end_is_given_up(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: str
) -> None:
    pennyweight_sandbox.script(f"{vendor}:storm=900")

    async with dial.asynchronous(vendor) as client:
        with pytest.raises(RateLimitError):
            await ask(client, dial)


@every_vendor
@pytest.mark.parametrize("status", [302, 307, 520, 599])
async def test_statuses_of_gateways_are_errors_of_ours(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, vendor: str, status: int
) -> None:
    pennyweight_sandbox.script(f"{vendor}:status={status}")

    async with dial.asynchronous(vendor) as client:
        with pytest.raises(APIStatusError) as caught:
            await ask(client, dial)

    assert caught.value.status_code == status


async def test_clocks_that_differ_are_named(dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock) -> None:
    pennyweight_sandbox.script("kalshi:skew=-30x1")

    async with dial.asynchronous("kalshi") as client:
        with pytest.raises(AuthenticationError, match="30 s ahead of Kalshi's"):
            await ask(client, dial)


async def test_an_order_whose_answer_was_lost_is_one_order(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock
) -> None:
    pennyweight_sandbox.script("kalshi:lostx1")
    async with dial.asynchronous("kalshi") as client:
        with pytest.raises(ConflictError, match="An earlier attempt"):
            await client.orders.create(
                ticker="KXSBXTEMP-32MAR01-T60",
                side="bid",
                count=Decimal(5),
                price=Decimal("0.0100"),
                time_in_force="good_till_canceled",
                self_trade_prevention_type="maker",
                client_order_id="mine",
            )

        assert [order async for order in client.orders.list() if order.client_order_id == "mine"]
