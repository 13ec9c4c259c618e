"""Refresh tokens are renewed one at a time, stored before use, never broken off, and never sent twice."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from clocks import Clock
from issuing import APP, FIRST, TokenVendor, asynchronous, client
from pennyweight_core._client_setup import BaseClient
from pennyweight_snaptrade import APIConnectionError, AsyncSnapTrade, InvalidCredentialsError, ServerError

if TYPE_CHECKING:
    from pennyweight_core import OAuthTokens

CALLERS = 12


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(BaseClient, "_clock", clock)
    return clock


def test_many_threads_refresh_once() -> None:
    vendor, gate, kept = TokenVendor(), Barrier(CALLERS), list[str]()

    with client(vendor, on_refresh=lambda tokens: kept.append(tokens.refresh_token.reveal())) as snaptrade:

        def call(_: int) -> None:
            gate.wait()
            snaptrade.accounts.list_all()

        with ThreadPoolExecutor(CALLERS) as pool:
            list(pool.map(call, range(CALLERS)))

    assert kept == [vendor.good]
    assert vendor.seen == ["Bearer access-1"] * CALLERS


def test_many_tasks_refresh_once_and_one_refusal_is_everyones() -> None:
    vendor, refusing = TokenVendor(), TokenVendor()
    refusing.good = "another"

    async def ask(answering: TokenVendor) -> list[Any]:
        async with asynchronous(answering) as snaptrade:
            return await asyncio.gather(
                *(snaptrade.accounts.list_all() for _ in range(CALLERS)), return_exceptions=True
            )

    asyncio.run(ask(vendor))
    errors = asyncio.run(ask(refusing))

    assert (vendor.count, vendor.seen) == (1, ["Bearer access-1"] * CALLERS)
    [said] = {str(error) for error in errors}
    assert said == (
        "snaptrade oauth.refresh: the vendor gave no token (invalid_grant). It was revoked, or used by another client or "
        "process: let the user authorize again"
    )
    assert {type(error) for error in errors} == {InvalidCredentialsError}


def test_a_refresh_token_that_was_refused_is_not_sent_again() -> None:
    vendor = TokenVendor()
    vendor.good = "another"

    with client(vendor) as snaptrade:
        for _ in range(2):
            with pytest.raises(InvalidCredentialsError, match="invalid_grant"):
                snaptrade.accounts.list_all()
            vendor.good = FIRST

    assert vendor.count == 0


def test_each_refresh_takes_the_token_of_the_last(clock: Clock) -> None:
    vendor, kept = TokenVendor(), list[str]()

    with client(vendor, on_refresh=lambda tokens: kept.append(tokens.refresh_token.reveal())) as snaptrade:
        for _ in range(3):
            snaptrade.accounts.list_all()
            clock.now += 36_000

    assert kept == [f"refresh-{number}-of-these-tests" for number in (1, 2, 3)]
    assert vendor.seen == [f"Bearer access-{number}" for number in (1, 2, 3)]


def test_a_rejected_access_token_is_refreshed_once() -> None:
    vendor = TokenVendor()
    vendor.rejected = {"Bearer access-1"}

    with client(vendor) as snaptrade:
        snaptrade.accounts.list_all()

    assert vendor.seen == ["Bearer access-1", "Bearer access-2"]


def test_nothing_is_sent_before_the_new_refresh_token_is_stored() -> None:
    vendor, failing = TokenVendor(), [OSError("disk full"), OSError("disk full")]
    offered: list[str] = []

    def store(tokens: OAuthTokens) -> None:
        assert tokens.refresh_token is not None
        offered.append(tokens.refresh_token.reveal())
        if failing:
            raise failing.pop()

    with client(vendor, on_refresh=store) as snaptrade:
        for _ in range(2):
            with pytest.raises(OSError, match="disk full"):
                snaptrade.accounts.list_all()
        assert vendor.seen == []
        snaptrade.accounts.list_all()

    assert offered == [vendor.good] * 3
    assert (vendor.count, vendor.seen) == (1, ["Bearer access-1"])


def test_a_failure_that_may_pass_leaves_the_refresh_token_good() -> None:
    vendor = TokenVendor()
    vendor.failures = [503]

    with client(vendor, max_retries=0) as snaptrade:
        with pytest.raises(ServerError, match=r"oauth\.refresh"):
            snaptrade.accounts.list_all()
        snaptrade.accounts.list_all()

    assert vendor.count == 1


def test_a_refresh_is_sent_once_whatever_may_be_retried() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if request.url.path == "/oauth/token/":
            raise httpx.ReadError("cut")
        return TokenVendor()(request)

    with client(answer, max_retries=5) as snaptrade, pytest.raises(APIConnectionError, match=r"oauth\.refresh"):
        snaptrade.accounts.list_all()

    assert asked.count("/oauth/token/") == 1


def test_a_refresh_comes_to_its_end_when_its_scope_is_cancelled() -> None:
    vendor, kept, cancelled = TokenVendor(), list[str](), list[bool]()

    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await anyio.sleep(0.05)
            await request.aread()
            return vendor(request)

    async def ask() -> None:
        options = {**APP, "on_refresh": lambda tokens: kept.append(tokens.refresh_token.reveal())}
        async with AsyncSnapTrade(transport=Slow(), **options) as snaptrade:
            with anyio.move_on_after(0.07) as scope:  # the metadata is there, the tokens are under way
                await snaptrade.accounts.list_all()
            cancelled.append(scope.cancelled_caught)
            await snaptrade.accounts.list_all()

    anyio.run(ask)

    assert cancelled == [True]
    assert kept[-1] == vendor.good
    assert [*kept] == [f"refresh-{number}-of-these-tests" for number in range(1, vendor.count + 1)]


def test_a_cancelled_task_of_asyncio_loses_no_token_either() -> None:
    vendor, kept = TokenVendor(), list[str]()

    async def ask() -> None:
        async with asynchronous(
            vendor, on_refresh=lambda tokens: kept.append(tokens.refresh_token.reveal())
        ) as snaptrade:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(snaptrade.accounts.list_all(), 0.03)
            await snaptrade.accounts.list_all()

    asyncio.run(ask())

    assert kept[-1] == vendor.good


def test_a_call_in_a_hurry_breaks_off_no_refresh(clock: Clock) -> None:
    left: list[float] = []
    vendor = TokenVendor()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token/":
            left.append(min(request.extensions["timeout"].values()))
        return vendor(request)

    with client(answer) as snaptrade:
        snaptrade.accounts.list_all(deadline=0.5, timeout=0.1)

    assert left == [30.0]
