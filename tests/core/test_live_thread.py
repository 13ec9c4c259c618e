"""The thread of synchronous streams: nobody waits for ever, whoever closes it, and whenever."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from pennyweight_core.live import LoopClosedError, LoopThread


async def answer(value: Any, seconds: float = 0.0) -> Any:
    await asyncio.sleep(seconds)
    return value


def test_it_returns_what_a_coroutine_returns() -> None:
    thread = LoopThread("a-stream")

    assert thread.run(answer(7)) == 7
    thread.close()
    thread.close()
    assert "a-stream" not in [each.name for each in threading.enumerate()]


def test_what_comes_after_its_end_is_refused_and_not_left_unawaited() -> None:
    thread = LoopThread("a-stream")
    thread.close()

    with pytest.raises(LoopClosedError, match="the stream is closed"):
        thread.run(answer(7))
    thread.post(print)


def test_whoever_waits_when_it_is_closed_is_told() -> None:
    for _ in range(20):
        thread, ends = LoopThread("a-stream"), list[str]()
        started = threading.Barrier(5)

        def ask(thread: LoopThread = thread, ends: list[str] = ends, started: threading.Barrier = started) -> None:
            started.wait()
            try:
                while True:
                    thread.run(answer(1, 0.001))
            except LoopClosedError as error:
                ends.append(str(error))

        waiting = [threading.Thread(target=ask, daemon=True) for _ in range(4)]
        for each in waiting:
            each.start()
        started.wait()
        thread.close()
        for each in waiting:
            each.join(5)
        assert ends == ["the stream is closed"] * 4


def test_what_starts_more_when_it_is_cancelled_is_ended_too() -> None:
    thread, left = LoopThread("a-stream"), list[asyncio.Task[Any]]()

    async def stubborn() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            left.append(asyncio.ensure_future(asyncio.sleep(60)))

    threading.Timer(0.02, thread.close).start()
    with pytest.raises(LoopClosedError):
        thread.run(stubborn())
    for each in threading.enumerate():
        if each.name == "a-stream":
            each.join(5)
    assert left[0].cancelled()


def test_it_does_not_wait_for_itself() -> None:
    thread = LoopThread("a-stream")

    async def misuse() -> str:
        with pytest.raises(RuntimeError, match="a hook of the stream must not wait for the stream") as caught:
            thread.run(answer(1))
        return str(caught.value)

    assert "hand the work to another thread" in thread.run(misuse())
    thread.close()
