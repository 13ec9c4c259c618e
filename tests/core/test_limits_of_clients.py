"""A client's budgets at work: shared by threads and tasks, waiting instead of failing."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from acme import Acme, AsyncAcme
from pennyweight_core import APITimeoutError, RateLimiter, RateLimitError
from wire import Wire

if TYPE_CHECKING:
    from clocks import Clock

ACCOUNT = '{"id": "a", "balance": 1}'


class Watched(Wire):
    """A wire that notes when each request came."""

    def __init__(self, *answers: Any) -> None:
        super().__init__(*answers)
        self.moments: list[float] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.moments.append(time.monotonic())
        return super()._answer(request)

    def most_in(self, seconds: float) -> int:
        return max(sum(start <= at < start + seconds for at in self.moments) for start in self.moments)


def limits_of(client: Acme) -> RateLimiter:
    assert client.limits is not None
    return client.limits


def get(client: Any, account: str = "a", **options: Any) -> Any:
    return client.accounts.get(account_id=account, user_secret="s", **options)


def test_a_call_waits_for_its_budget(clock: Clock) -> None:
    client = Acme(Wire(ACCOUNT), limits=True)

    for number in range(12):
        get(client, f"account-{number}")

    assert clock.pauses == [1.0]
    assert (limits_of(client).requests, limits_of(client).waits, limits_of(client).spent["calls"]) == (12, 1, 12)


def test_a_budget_per_account_follows_the_path(clock: Clock) -> None:
    client = Acme(Wire(ACCOUNT), limits=True)

    for _ in range(4):
        get(client, "one")
    get(client, "other")

    assert clock.pauses == [1.0]


def test_limits_can_be_turned_off(clock: Clock) -> None:
    client = Acme(Wire(ACCOUNT), limits=False)

    for _ in range(50):
        get(client)

    assert not clock.pauses
    assert client.limits is None


def test_limits_can_be_raised(clock: Clock) -> None:
    client = Acme(Wire(ACCOUNT), limits={"calls": 100, "account": 100})

    for _ in range(50):
        get(client)

    assert not clock.pauses


def test_no_overrides_are_the_vendors_limits() -> None:
    assert Acme(limits={}).limits is not None


def test_a_wait_beyond_the_deadline_is_an_error_at_once(clock: Clock) -> None:
    wire = Wire(ACCOUNT)
    client = Acme(wire, limits={"account": 1})
    get(client)

    with pytest.raises(APITimeoutError, match=r"asks to wait 1.0 s, which is beyond the deadline of 0.5 s"):
        get(client, deadline=0.5)

    assert len(wire.requests) == 1


def test_a_refusal_makes_later_calls_wait(clock: Clock) -> None:
    client = Acme(Wire(httpx.Response(429, headers={"retry-after": "20"}), ACCOUNT), limits=True, max_retries=0)
    with pytest.raises(RateLimitError):
        get(client)

    get(client, "other")

    assert clock.pauses == [20.0]
    assert limits_of(client).rejections == 1


def test_a_vendor_that_asks_for_an_hour_holds_a_client_for_a_minute(clock: Clock) -> None:
    client = Acme(Wire(httpx.Response(429, headers={"retry-after": "3600"}), ACCOUNT), limits=True)
    with pytest.raises(RateLimitError):
        get(client)

    get(client)

    assert clock.pauses == [60.0]


def test_a_retry_takes_its_tokens_too(clock: Clock) -> None:
    client = Acme(Wire(httpx.Response(503), ACCOUNT), limits=True)

    get(client)

    assert limits_of(client).spent["calls"] == 2


def test_a_long_wait_is_told_once_with_how_to_change_it(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    refusing = httpx.Response(429, headers={"retry-after": "20"})
    client = Acme(Wire(refusing, ACCOUNT, refusing, ACCOUNT), limits=True, max_retries=0)
    for _ in range(2):
        with pytest.raises(RateLimitError):
            get(client)
        get(client)

    assert clock.pauses == [20.0, 20.0]
    (told,) = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert "waits 20 s for the client-side limit (calls 10 in 1 s)" in told
    assert "limits={'calls': …}" in told
    assert "limits=False" in told


def test_a_short_wait_is_told_at_info(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    client = Acme(Wire(ACCOUNT), limits=True)
    for _ in range(4):
        get(client)

    assert clock.pauses == [1.0]
    assert [record.levelno for record in caplog.records if "client-side limit" in record.getMessage()] == [logging.INFO]


def test_eight_threads_share_a_budget() -> None:
    wire = Watched(ACCOUNT)
    client = Acme(wire, limits={"calls": 20, "account": 1000})
    threads = [threading.Thread(target=lambda: [get(client) for _ in range(6)]) for _ in range(8)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(wire.moments) == 48
    assert wire.most_in(0.95) <= 20  # a thread may come a little late
    assert limits_of(client).waits > 0


@pytest.mark.anyio
async def test_a_hundred_tasks_share_a_budget() -> None:
    wire = Watched(ACCOUNT)
    async with AsyncAcme(wire, limits={"calls": 40, "account": 1000}) as client, anyio.create_task_group() as tasks:
        for _ in range(100):
            tasks.start_soon(get, client)

    assert len(wire.moments) == 100
    assert wire.most_in(0.95) <= 40


@pytest.mark.anyio
async def test_a_refusal_sends_waiting_tasks_back_in_line(clock: Clock) -> None:
    refused = httpx.Response(429, headers={"retry-after": "5"})
    wire = Wire(refused, ACCOUNT)
    async with AsyncAcme(wire, limits={"calls": 1, "account": 1000}) as client, anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(get, client)

    assert len(wire.requests) == 4
    assert clock.now >= 1005
