"""Streams that are used as they must not be: a clear error, no waiting for ever, and nothing left behind."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_kalshi import APIConnectionError, AsyncKalshi, Gap, Kalshi
from streaming import wait_until

if TYPE_CHECKING:
    from dialling import Dial
    from pennyweight_sandbox import Sandbox

MARKET, OTHER = "KXSBXTEMP-32MAR01-T60", "KXSBXTEMP-32MAR01-T61"


def streams() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "pennyweight-kalshi-stream"]


def run(program: str, env: dict[str, str], **more: Any) -> subprocess.CompletedProcess[str]:
    """Run a program in a process of its own."""
    command = [sys.executable, "-W", "error", "-X", "dev", "-c", program]
    return subprocess.run(
        command, env={**os.environ, **env}, capture_output=True, text=True, timeout=60, check=False, **more
    )


@pytest.mark.anyio
async def test_a_stream_that_is_not_open_says_so(dial: Dial) -> None:
    async with dial.asynchronous("kalshi", limits=False) as kalshi:
        live = kalshi.stream()
        for _ in range(2):
            with pytest.raises(RuntimeError, match="the stream is not open; use it in an async with block"):
                live.trades()
            with pytest.raises(RuntimeError, match="the stream is not open"):
                await live.list_subscriptions()
            if live._session._main is None:
                async with live:
                    pass
        with pytest.raises(RuntimeError, match=r"a stream opens once: call stream\(\) again"):
            await live.__aenter__()


@pytest.mark.anyio
async def test_a_stream_that_is_entered_twice_goes_on(dial: Dial) -> None:
    async with dial.asynchronous("kalshi", limits=False) as kalshi, kalshi.stream() as live:
        with pytest.raises(RuntimeError, match="a stream opens once"):
            await live.__aenter__()
        assert await live.list_subscriptions() == []


def test_a_synchronous_stream_that_is_entered_twice_goes_on_and_has_one_thread(dial: Dial) -> None:
    with dial("kalshi", limits=False).stream() as live:
        with pytest.raises(RuntimeError, match="a stream opens once"):
            live.__enter__()
        assert live.list_subscriptions() == []
        assert len(streams()) == 1
    assert not streams()


@pytest.mark.anyio
async def test_a_subscription_that_has_ended_is_not_changed(dial: Dial) -> None:
    async with dial.asynchronous("kalshi", limits=False) as kalshi, kalshi.stream() as live:
        trades, indices = live.trades([MARKET]), live.indices()
        for it in (trades, indices):
            await it.aclose()
        with pytest.raises(RuntimeError, match="the subscription has ended: subscribe anew"):
            await trades.update(add=[OTHER])
        with pytest.raises(RuntimeError, match="the subscription has ended: subscribe anew"):
            await indices.list_available()


@pytest.mark.anyio
async def test_a_stream_that_has_failed_tells_new_subscribers_why(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with dial.asynchronous("kalshi", limits=False) as kalshi, kalshi.stream(deadline=0.2) as live:
        fills = live.fills()
        await live.list_subscriptions()
        pennyweight_sandbox.script("kalshi:503")
        pennyweight_sandbox.kalshi.sockets.disconnect()
        assert isinstance(await anext(fills), Gap)
        for it in (fills, live.trades()):
            with pytest.raises(APIConnectionError, match="no connection to ws"):
                await anext(it)


@pytest.mark.anyio
async def test_subscriptions_of_one_channel_are_each_their_own(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    async with dial.asynchronous("kalshi", limits=False) as kalshi, kalshi.stream() as live:
        books = [live.order_book([MARKET if number % 2 else OTHER]) for number in range(30)]
        for it in books:
            await anext(it)
        exchange.move(MARKET, "bid", "0.2", "1")
        exchange.move(OTHER, "bid", "0.2", "1")
        for it in books:
            assert (await anext(it)).msg.market_ticker == it.ids[0]
        await books[0].aclose()
        exchange.disconnect()
        for it in books[1:]:
            assert isinstance(await anext(it), Gap)
            await anext(it)
            assert not it[it.ids[0]].stale
        assert len(await live.list_subscriptions()) == 29


@pytest.mark.anyio
@pytest.mark.parametrize("change", ["update", "close", "both"])
async def test_what_is_changed_while_there_is_no_connection_counts_on_the_next(
    dial: Dial, pennyweight_sandbox: Sandbox, change: str
) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    async with dial.asynchronous("kalshi", limits=False) as kalshi, kalshi.stream() as live:
        books, trades = live.order_book([MARKET]), live.trades([MARKET])
        await live.list_subscriptions()
        pennyweight_sandbox.script("kalshi:503x2")
        exchange.disconnect()
        await wait_until(lambda: live._session._connection is None)
        if change != "close":
            await books.update(add=[OTHER], remove=[MARKET])
        if change != "update":
            await trades.aclose()
        rows = await live.list_subscriptions()

        assert [channel for channel, _ in rows] == ["orderbook_delta"] + ["trade"] * (change == "update")
        ticker = MARKET if change == "close" else OTHER
        assert books.ids == [ticker]
        while books[ticker].stale:
            await anext(books)


def test_a_hook_cannot_wait_for_its_own_stream(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    errors: list[RuntimeError] = []

    def hook(_: object) -> None:
        for work in (live.list_subscriptions, lambda: next(books), lambda: books.update(add=[OTHER]), live.close):
            with pytest.raises(RuntimeError, match="a hook of the stream must not wait") as caught:
                work()
            errors.append(caught.value)

    with dial("kalshi", limits=False).stream(on_reconnect=hook) as live:
        books = live.order_book([MARKET])
        next(books)
        pennyweight_sandbox.kalshi.sockets.disconnect()
        assert isinstance(next(books), Gap)
        next(books)
        assert len(errors) == 4
    assert not streams()


def test_whoever_waits_is_told_when_another_thread_closes_the_stream(dial: Dial) -> None:
    for _ in range(10):
        ends: list[str] = []
        kalshi = dial("kalshi", limits=False)
        with kalshi.stream() as live:
            trades, fills = live.trades(), live.fills()

            def read(it: Any, ends: list[str] = ends) -> None:
                ends.append(next(it, "the end"))

            def ask(live: Any = live, ends: list[str] = ends) -> None:
                try:
                    while True:
                        live.list_subscriptions()
                except (RuntimeError, APIConnectionError) as error:
                    ends.append(str(error).partition(";")[0])

            threads = [
                threading.Thread(target=work, args=arguments)
                for work, arguments in ((read, (trades,)), (read, (fills,)), (ask, ()))
            ]
            for thread in threads:
                thread.start()
            time.sleep(0.02)
        for thread in threads:
            thread.join(5)
            assert not thread.is_alive()
        assert len(ends) == 3
        assert ends.count("the end") == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_is_told_and_its_parent_reads_on(
    sandbox_env: dict[str, str], pennyweight_sandbox: Sandbox
) -> None:
    program = f"""
import os, sys
from pennyweight_kalshi import Kalshi
with Kalshi() as kalshi, kalshi.stream() as live:
    books = live.order_book(["{MARKET}"])
    next(books)
    child = os.fork()
    if not child:
        try:
            next(books)
        except RuntimeError as error:
            print(error, flush=True)
        sys.exit(0)
    print(os.waitpid(child, 0)[1], live.list_subscriptions(), flush=True)
"""
    done = run(program, sandbox_env)

    assert done.stdout.splitlines() == [
        "the stream was opened in another process: open one in this process",
        "0 [('orderbook_delta', 1)]",
    ]
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("kind", ["synchronous", "asynchronous"])
def test_a_process_ends_quietly_with_a_stream_that_is_open(kind: str, sandbox_env: dict[str, str]) -> None:
    programs = {
        "synchronous": f"""
from pennyweight_kalshi import Kalshi
live = Kalshi().stream().__enter__()
print(next(live.order_book(["{MARKET}"])).type)
""",
        "asynchronous": f"""
import asyncio
from pennyweight_kalshi import AsyncKalshi
async def main():
    live = await AsyncKalshi().stream().__aenter__()
    print((await anext(live.order_book(["{MARKET}"]))).type)
asyncio.run(main())
""",
    }
    done = run(programs[kind], sandbox_env)

    assert (done.stdout, done.returncode) == ("orderbook_snapshot\n", 0)
    assert "Traceback" not in done.stderr
    assert "Error" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_interrupt_loses_no_message(sandbox_env: dict[str, str], pennyweight_sandbox: Sandbox) -> None:
    program = """
import os, signal, sys, threading, time
from pennyweight_kalshi import Kalshi
signal.signal(signal.SIGINT, signal.default_int_handler)
numbers, interrupts = [], 0
main = threading.main_thread().ident
def disturb():
    while True:
        time.sleep(0.01)
        signal.pthread_kill(main, signal.SIGINT)
with Kalshi() as kalshi, kalshi.stream() as live:
    trades = live.order_groups()
    live.list_subscriptions()
    print("ready", flush=True)
    threading.Thread(target=disturb, daemon=True).start()
    while not numbers or numbers[-1] < 300:
        try:
            message = next(trades)
        except KeyboardInterrupt:
            interrupts += 1
            continue
        numbers.append(message.seq)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    print(numbers == list(range(1, 301)), interrupts > 5, flush=True)
    os._exit(0)
"""
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, env={**os.environ, **sandbox_env}, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for number in range(300):
            content = {"event_type": "reset", "order_group_id": str(number), "ts_ms": 1}
            pennyweight_sandbox.kalshi.sockets.publish("order_group_updates", "order_group_updates", content)
            time.sleep(0.002)
        found = process.stdout.readline()

    assert found == "True True\n"


def test_without_the_library_the_error_names_the_extra(sandbox_env: dict[str, str]) -> None:
    program = """
import sys, asyncio
sys.modules["websockets"] = None
from pennyweight_kalshi import AsyncKalshi, Kalshi
try:
    Kalshi().stream().__enter__()
except ImportError as error:
    print(error)
async def main():
    async with AsyncKalshi() as kalshi:
        try:
            async with kalshi.stream(): pass
        except ImportError as error:
            print(error)
asyncio.run(main())
"""
    done = run(program, sandbox_env)

    told = 'streams need the package websockets: pip install "pennyweight-kalshi[ws]"\n'
    assert (done.stdout, done.returncode) == (told * 2, 0), done.stderr


def test_a_loop_that_is_not_asyncios_is_told_apart(dial: Dial) -> None:
    starting = dial.asynchronous("kalshi", limits=False).stream().__aenter__()

    with pytest.raises(RuntimeError, match="streams need asyncio's event loop, found another; use the synchronous"):
        starting.send(None)


@pytest.mark.anyio
async def test_leaving_in_the_middle_of_an_iteration_is_fine(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    async with dial.asynchronous("kalshi", limits=False) as kalshi:
        async with kalshi.stream() as live, live.order_book([MARKET]) as books:
            async for _ in books:
                break
            exchange.move(MARKET, "bid", "0.2", "1")
            async for message in books:  # again: it goes on
                assert message.seq == 2
                break
        assert [message async for message in books] == []


@pytest.mark.parametrize(
    "options", [{"on_reconnect": print, "buffer": 0}, {"heartbeat": 0}, {"deadline": -1}, {"when_full": "x"}]
)
def test_options_are_checked_and_leave_no_thread(dial: Dial, options: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError)):
        dial("kalshi", limits=False).stream(**options).__enter__()
    assert not streams()


def test_a_hook_that_is_a_coroutine_function_is_refused() -> None:
    async def hook(_: object) -> None: ...

    untyped: Any = hook
    with pytest.raises(TypeError, match="on_reconnect"):
        AsyncKalshi().stream(on_reconnect=untyped)
    with pytest.raises(TypeError, match="on_reconnect"):
        Kalshi().stream(on_reconnect=untyped).__enter__()
