"""A call ends in time: every phase is limited, and so is all of it together."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme, AsyncAcme
from loopback import Handler, Loopback
from pennyweight_core import APITimeoutError, ServerError
from wire import Wire

if TYPE_CHECKING:
    from clocks import Clock

ACCOUNT = b'{"id": "a", "balance": 1}'
HEAD = b"HTTP/1.1 200 OK\r\ncontent-length: 25\r\ncontent-type: application/json\r\n\r\n"


def get(client: Any, **options: Any) -> Any:
    return client.accounts.get(account_id="a", user_secret="s", **options)


def sent_with(wire: Wire) -> dict[str, float]:
    phases: dict[str, float] = wire.requests[-1].extensions["timeout"]
    return phases


def test_every_phase_has_a_limit() -> None:
    wire = Wire(ACCOUNT.decode())

    get(Acme(wire))

    assert sent_with(wire) == {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}


def test_a_call_has_limits_of_its_own() -> None:
    wire = Wire(ACCOUNT.decode())

    get(Acme(wire), timeout=2)
    assert sent_with(wire) == {"connect": 2, "read": 2, "write": 2, "pool": 2}
    get(Acme(wire), timeout=httpx.Timeout(3, read=9))
    assert sent_with(wire) == {"connect": 3, "read": 9, "write": 3, "pool": 3}


def test_no_phase_reaches_beyond_the_deadline(clock: Clock) -> None:
    wire = Wire(ACCOUNT.decode())

    get(Acme(wire, deadline=3))

    assert sent_with(wire) == {"connect": 3, "read": 3, "write": 3, "pool": 3}


@pytest.mark.parametrize("option", ["timeout", "deadline"])
@pytest.mark.parametrize("value", [0, -1, float("inf"), float("nan")])
def test_waiting_for_ever_is_refused(option: str, value: float) -> None:
    options: dict[str, Any] = {option: value}

    with pytest.raises(ValueError, match=f"{option}: expected"):
        Acme(Wire(""), **options)
    with pytest.raises(ValueError, match=f"{option}: expected"):
        get(Acme(Wire("")), **options)


@pytest.mark.parametrize("value", [-1, 1.5])
def test_a_number_of_retries_is_a_whole_one(value: float) -> None:
    with pytest.raises(ValueError, match="max_retries: expected"):
        Acme(Wire(""), max_retries=value)


def test_retries_end_at_the_deadline(clock: Clock) -> None:
    wire = Wire(httpx.Response(503, headers={"retry-after": "4"}))

    with pytest.raises(ServerError):
        get(Acme(wire, deadline=10), max_retries=9)

    assert clock.pauses == [4.0, 4.0]
    assert sent_with(wire)["read"] == 2.0


def took(work: Any) -> float:
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        work()
    return time.monotonic() - started


def drip_head(handler: Handler) -> None:
    handler.drip(HEAD, 0.05)


def drip_body(handler: Handler) -> None:
    handler.answer(ACCOUNT, pause=0.1, piece=1)


def say_nothing(handler: Handler) -> None:
    time.sleep(1)
    handler.answer(ACCOUNT)


@pytest.mark.parametrize("answering", [drip_head, drip_body, say_nothing])
def test_a_server_that_drips_keeps_nobody_for_ever(answering: Any) -> None:
    with Loopback(answering) as server, Acme(base_url=server.url, max_retries=0) as client:
        assert took(lambda: get(client, deadline=0.4)) < 0.8


@pytest.mark.parametrize("answering", [drip_head, drip_body, say_nothing])
@pytest.mark.anyio
async def test_nor_an_asynchronous_call(answering: Any) -> None:
    started = time.monotonic()
    with Loopback(answering) as server:
        async with AsyncAcme(base_url=server.url, max_retries=0) as client:
            with pytest.raises(APITimeoutError):
                await get(client, deadline=0.4)

    assert time.monotonic() - started < 0.8


def test_a_slow_answer_in_time_is_an_answer() -> None:
    with Loopback(lambda handler: handler.answer(ACCOUNT, pause=0.01, piece=5)) as server:
        with Acme(base_url=server.url) as client:
            assert get(client).id == "a"
            assert get(client, deadline=5).id == "a"

        assert len(server.peers) == 1
