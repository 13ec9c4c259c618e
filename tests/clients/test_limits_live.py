"""Client-side budgets against a sandbox that counts: calls wait, and the vendor never has to refuse."""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from dialling import ask
from lists import ACCOUNT
from pennyweight_core import APITimeoutError, RateLimitError

if TYPE_CHECKING:
    from collections.abc import Callable

    from clocks import Clock
    from dialling import Dial
    from pennyweight_sandbox import Sandbox


TWENTY_A_SECOND = "kalshi:read=200"
"""What the client goes by if it is told nothing else."""


class Dawdling(httpx.BaseTransport):
    """Takes some time to deliver its first request."""

    def __init__(self, inner: httpx.BaseTransport, clock: Clock, seconds: float) -> None:
        self._inner = inner
        self._clock = clock
        self._late = seconds

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._clock.now += self._late
        self._late = 0.0
        return self._inner.handle_request(request)


def outcomes(sandbox: Sandbox, vendor: Any) -> Counter[int | None]:
    return Counter(record.status for record in sandbox.requests(vendor))


def together(work: Callable[[], Any], *, threads: int, calls: int) -> list[Any]:
    """Make so many calls in so many threads; return what they gave or raised."""
    found: list[Any] = []
    barrier = threading.Barrier(threads)

    def run() -> None:
        barrier.wait()
        for _ in range(calls // threads):
            try:
                found.append(work())
            except Exception as error:  # noqa: BLE001 - looked at by the test
                found.append(error)

    workers = [threading.Thread(target=run) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return found


def test_threads_wait_for_a_budget_and_none_is_refused(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.limit(TWENTY_A_SECOND)
    client = dial("kalshi", max_retries=0)
    started = time.perf_counter()

    found = together(lambda: ask(client, dial), threads=4, calls=48)

    assert [it for it in found if isinstance(it, Exception)] == []
    assert outcomes(pennyweight_sandbox, "kalshi") == {200: 48}
    assert time.perf_counter() - started >= 1.9
    assert client.limits.requests == 48
    assert client.limits.rejections == 0
    assert client.limits.waits > 0
    assert client.limits.seconds_waited > 1


@pytest.mark.anyio
async def test_tasks_wait_for_a_budget_and_none_is_refused(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.limit(TWENTY_A_SECOND)
    started = time.perf_counter()

    async with dial.asynchronous("kalshi", max_retries=0) as client:
        async with anyio.create_task_group() as group:
            for _ in range(48):
                group.start_soon(ask, client, dial)

        assert client.limits.rejections == 0

    assert outcomes(pennyweight_sandbox, "kalshi") == {200: 48}
    assert time.perf_counter() - started >= 1.9


@pytest.mark.xfail(
    strict=True,
    raises=RateLimitError,
    reason="a request counts from when it is sent; the vendor counts it from when it comes, which may be later",
)
def test_a_request_that_was_long_on_its_way_counts_from_its_arrival(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock
) -> None:
    pennyweight_sandbox.limit("snaptrade:customer=2")
    transport = Dawdling(pennyweight_sandbox.transport("snaptrade"), clock, 0.5)
    client = dial("snaptrade", limits={"customer": 2}, max_retries=0, transport=transport)

    for _ in range(3):
        assert ask(client, dial)


def test_without_limits_some_are_refused(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.limit(TWENTY_A_SECOND)
    client = dial("kalshi", limits=False, max_retries=0)

    found = together(lambda: ask(client, dial), threads=4, calls=48)

    refused = [it for it in found if isinstance(it, Exception)]
    assert {type(error) for error in refused} == {RateLimitError}
    assert outcomes(pennyweight_sandbox, "kalshi")[429] == len(refused)


def test_without_limits_retries_recover_those_that_are_refused(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.limit(TWENTY_A_SECOND)
    client = dial("kalshi", limits=False, max_retries=12)

    found = together(lambda: ask(client, dial), threads=4, calls=48)

    assert [it for it in found if isinstance(it, Exception)] == []
    counts = outcomes(pennyweight_sandbox, "kalshi")
    assert counts[200] == 48
    assert counts[429] > 0


def test_retries_with_what_the_vendor_tells_recover_without_guessing(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.limit("snaptrade:customer=8/1")
    client = dial("snaptrade", limits=False, max_retries=6)

    found = together(lambda: ask(client, dial), threads=4, calls=16)

    assert [it for it in found if isinstance(it, Exception)] == []
    assert outcomes(pennyweight_sandbox, "snaptrade")[200] == 16


def test_a_client_with_too_generous_limits_learns_from_refusals(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.limit("snaptrade:customer=8/1")
    client = dial("snaptrade", max_retries=4)

    found = together(lambda: ask(client, dial), threads=4, calls=24)

    assert [it for it in found if isinstance(it, Exception)] == []
    assert 1 <= client.limits.rejections <= 16
    assert outcomes(pennyweight_sandbox, "snaptrade")[429] == client.limits.rejections


def test_reading_and_writing_have_budgets_of_their_own(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.limit("kalshi:read=100,kalshi:write=20")
    client = dial("kalshi", limits={"read": 100, "write": 20}, max_retries=0)
    started = time.perf_counter()

    for _ in range(8):
        ask(client, dial)
    reading = time.perf_counter() - started
    for number in range(11):
        with pytest.raises(Exception, match="404"):
            client.orders.cancel(order_id=f"nobody's {number}")

    assert reading < 0.9
    assert client.limits.spent == {"read": 80, "write": 22, "balance": 0}
    assert outcomes(pennyweight_sandbox, "kalshi") == {200: 8, 404: 11}


def test_accounts_of_a_personal_key_have_budgets_of_their_own(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.limit("documented")
    client = dial("snaptrade", max_retries=0, **dial.personal)
    for _ in range(10):
        client.accounts.get_balances(account_id=ACCOUNT)

    with pytest.raises(APITimeoutError, match="the client-side limit asks to wait"):
        client.accounts.get_balances(account_id=ACCOUNT, deadline=5)

    other = next(account.id for account in client.accounts.list() if account.id != ACCOUNT)
    assert client.accounts.get_balances(account_id=other)
    assert outcomes(pennyweight_sandbox, "snaptrade") == {200: 12}


@pytest.mark.parametrize("place", ["environment", "call"])
def test_accounts_of_a_commercial_key_have_none(dial: Dial, pennyweight_sandbox: Sandbox, place: str) -> None:
    pennyweight_sandbox.limit("documented")
    client = dial("snaptrade", max_retries=0)
    user = dial.user if place == "call" else {}

    for _ in range(12):
        client.accounts.get_balances(account_id=ACCOUNT, **user, deadline=5)

    assert (client.limits.waits, client.limits.spent["account"]) == (0, 0)


def test_the_documented_limits_of_all_vendors_are_kept_by_default(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.limit("documented")
    clients = {name: dial(name, max_retries=0) for name in ("kalshi", "mesh", "onebalance", "snaptrade")}

    for client in clients.values():
        for _ in range(25):
            ask(client, dial)

    assert all(outcomes(pennyweight_sandbox, name) == {200: 25} for name in clients)
    assert clients["kalshi"].limits.waits > 0
