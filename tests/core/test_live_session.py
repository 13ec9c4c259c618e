"""Sessions: reconnected within a deadline, watched for silence, and gone without a trace when closed."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from pennyweight_core import APIConnectionError, AuthenticationError, ServerError
from pennyweight_core.live import ConnectionLostError, Reconnection
from streaming import FakeDialer, make_session, wait_until

pytestmark = pytest.mark.anyio


class Recorder:
    """A handler that notes what it is told."""

    def __init__(self) -> None:
        self.heard: list[Any] = []
        self.error: BaseException | None = None
        self.is_ended = False

    async def opened(self) -> None:
        self.heard.append("opened")

    async def received(self, data: bytes) -> None:
        self.heard.append(data)

    def lost(self, reason: str) -> None:
        self.heard.append(f"lost: {reason}")

    def ended(self, error: BaseException | None) -> None:
        self.is_ended, self.error = True, error


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reconnect without a delay."""
    monkeypatch.setattr("pennyweight_core._live._session.jitter", lambda _: 0.001)


async def test_a_lost_connection_is_replaced_and_subscriptions_are_renewed() -> None:
    recorder, dialer = Recorder(), FakeDialer()
    session = make_session(recorder, dialer)
    await session.start()
    dialer.connections[0].put(b"1")
    await wait_until(lambda: b"1" in recorder.heard)
    dialer.connections[0].lose()
    await wait_until(lambda: len(dialer.connections) == 2)
    dialer.connections[1].put(b"2")
    await wait_until(lambda: b"2" in recorder.heard)
    await session.aclose()

    assert set(recorder.heard[:2]) == {"opened", b"1"}
    assert recorder.heard[2] == "lost: the connection broke"
    assert set(recorder.heard[3:]) == {"opened", b"2"}


async def test_the_hook_is_told_how_a_connection_was_replaced() -> None:
    told: list[Reconnection] = []
    dialer = FakeDialer()
    session = make_session(Recorder(), dialer, on_reconnect=told.append)
    await session.start()
    dialer.outcomes = [ConnectionLostError("refused")]
    dialer.connections[0].lose()
    await wait_until(lambda: told)
    await session.aclose()

    assert (told[0].reason, told[0].attempts) == ("refused", 2)


async def test_an_error_of_the_hook_ends_the_stream_with_it() -> None:
    def fail(reconnection: Reconnection) -> None:
        raise KeyError("mine")

    recorder, dialer = Recorder(), FakeDialer()
    session = make_session(recorder, dialer, on_reconnect=fail)
    await session.start()
    dialer.connections[0].lose()
    await wait_until(lambda: recorder.is_ended)
    await session.aclose()

    assert isinstance(recorder.error, KeyError)
    assert dialer.connections[1].is_closed


async def test_attempts_end_with_the_deadline_and_the_error_says_what_to_do() -> None:
    recorder, dialer = Recorder(), FakeDialer()
    session = make_session(recorder, dialer, deadline=0.2)
    await session.start()
    dialer.outcomes = [ConnectionLostError("connection refused")] * 10_000
    dialer.connections[0].lose()
    await wait_until(lambda: recorder.is_ended)
    await session.aclose()

    assert isinstance(recorder.error, APIConnectionError)
    assert "no connection to wss://acme.example/stream after" in str(recorder.error)
    assert "in 0.2 s (connection refused). Look at the network, or give a longer deadline=" in str(recorder.error)


async def test_a_connection_that_never_brings_a_message_does_not_move_the_deadline() -> None:
    recorder, dialer = Recorder(), FakeDialer()
    session = make_session(recorder, dialer, deadline=0.3)
    await session.start()

    async def flap() -> None:
        while not recorder.is_ended:
            dialer.connections[-1].lose()
            await asyncio.sleep(0.005)

    async with asyncio.timeout(5):
        await flap()
    await session.aclose()

    assert isinstance(recorder.error, APIConnectionError)


@pytest.mark.parametrize("first", [True, False])
async def test_a_refusal_is_raised_and_not_tried_again(first: bool) -> None:
    recorder, dialer = Recorder(), FakeDialer()
    refusal = AuthenticationError("no such key")
    refusal.status_code = 401
    session = make_session(recorder, dialer)
    if first:
        dialer.outcomes = [refusal]
        with pytest.raises(AuthenticationError):
            await session.start()
    else:
        await session.start()
        dialer.outcomes = [refusal]
        dialer.connections[0].lose()
        await wait_until(lambda: recorder.is_ended)
    await session.aclose()

    assert dialer.attempts == (1 if first else 2)
    assert first or recorder.error is refusal


async def test_a_vendor_in_trouble_is_tried_again() -> None:
    trouble = ServerError("busy")
    trouble.status_code = 503
    dialer = FakeDialer(trouble, ConnectionLostError("no route"))
    session = make_session(Recorder(), dialer)
    await session.start()
    await session.aclose()

    assert dialer.attempts == 3


async def test_silence_is_asked_about_and_then_taken_for_a_loss() -> None:
    recorder, dialer = Recorder(), FakeDialer()
    session = make_session(recorder, dialer, heartbeat=0.05)
    await session.start()
    await wait_until(lambda: len(dialer.connections) == 2)
    await session.aclose()

    assert dialer.connections[0].pings == 1
    assert "lost: silence" in recorder.heard


async def test_a_sign_of_life_keeps_a_silent_connection() -> None:
    dialer = FakeDialer()
    session = make_session(Recorder(), dialer, heartbeat=0.05)
    await session.start()
    for _ in range(40):
        dialer.connections[0].heard_at = asyncio.get_running_loop().time()  # a ping or a pong
        await asyncio.sleep(0.01)
    await session.aclose()

    assert len(dialer.connections) == 1


async def test_a_reader_that_is_slow_is_not_taken_for_silence() -> None:
    class Slow(Recorder):
        async def received(self, data: bytes) -> None:
            await asyncio.sleep(0.4)
            await super().received(data)

    recorder, dialer = Slow(), FakeDialer()
    session = make_session(recorder, dialer, heartbeat=0.05)
    await session.start()
    dialer.connections[0].put(b"1")
    await asyncio.sleep(0.3)

    assert len(dialer.connections) == 1
    await session.aclose()


async def test_closing_at_any_moment_leaves_neither_task_nor_connection() -> None:
    for steps in range(40):
        before = asyncio.all_tasks()
        dialer = FakeDialer()
        session = make_session(Recorder(), dialer)
        starting = asyncio.ensure_future(session.start())
        for step in range(steps):
            await asyncio.sleep(0)
            if dialer.connections and step % 7 == 3:
                dialer.connections[-1].lose()
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
        await session.aclose()
        await session.aclose()

        assert asyncio.all_tasks() == before
        assert all(connection.is_closed for connection in dialer.connections)


async def test_an_error_of_the_handler_ends_the_stream_with_it() -> None:
    class Broken(Recorder):
        async def opened(self) -> None:
            raise LookupError("a bug")

    recorder, dialer = Broken(), FakeDialer()
    session = make_session(recorder, dialer)
    await session.start()
    await wait_until(lambda: recorder.is_ended)
    await session.aclose()

    assert isinstance(recorder.error, LookupError)


async def test_an_error_of_what_runs_beside_ends_the_stream_with_it() -> None:
    async def fail() -> None:
        raise LookupError("a bug")

    recorder, dialer = Recorder(), FakeDialer()
    session = make_session(recorder, dialer)
    await session.start()
    session.spawn(fail())
    await wait_until(lambda: recorder.is_ended)
    await wait_until(lambda: dialer.connections[0].is_closed)
    late = session.spawn(asyncio.sleep(60))
    await asyncio.wait([late])
    await session.aclose()

    assert isinstance(recorder.error, LookupError)
    assert late.cancelled()
    assert not session.is_open


async def test_a_ping_that_cannot_be_sent_is_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    async def stuck(self: Any) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr("streaming.FakeConnection.ping", stuck)
    recorder, dialer = Recorder(), FakeDialer()
    session = make_session(recorder, dialer, heartbeat=0.05)
    await session.start()
    await wait_until(lambda: len(dialer.connections) == 2)
    await session.aclose()

    assert "lost: silence" in recorder.heard


async def test_a_connection_that_is_given_up_is_replaced() -> None:
    recorder, dialer = Recorder(), FakeDialer()
    session = make_session(recorder, dialer)
    session.abort()
    await session.start()
    session.abort()
    await wait_until(lambda: len(dialer.connections) == 2)
    await session.aclose()

    assert dialer.connections[0].is_closed


async def test_a_session_starts_once() -> None:
    session = make_session(Recorder(), FakeDialer())
    await session.start()
    with pytest.raises(RuntimeError, match=r"a stream opens once: call stream\(\) again"):
        await session.start()
    await session.aclose()


def test_another_event_loop_is_told_apart() -> None:
    starting = make_session(Recorder(), FakeDialer()).start()

    with pytest.raises(RuntimeError, match="streams need asyncio's event loop, found another"):
        starting.send(None)


def test_a_stream_that_never_began_is_closed_without_a_loop() -> None:
    closing = make_session(Recorder(), FakeDialer()).aclose()

    with pytest.raises(StopIteration):
        closing.send(None)
