"""Clients after a fork, in another event loop, and after an interrupt: new connections, and the old ones left in peace."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
import time
import traceback
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from acme import AsyncAcme
from loopback import Handler, Loopback
from pennyweight_core import aiohttp_transport
from ways import opened

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

SHARED = "PYTEST_XDIST_WORKER" in os.environ
"""Whether this process has threads and signals of a test runner's; then the tests run in one of their own."""
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
alone = pytest.mark.skipif(SHARED, reason="forks and interrupts run in a process of their own")
ACCOUNT = b'{"id": "a", "balance": 1}'
CALLS = 200


def echo(handler: Handler) -> None:
    body = b'"%b"' % handler.path.partition("?")[0].encode()
    handler.send(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))  # in one packet


def own_answers(client: Any, who: str) -> bool:
    return all(client.request("GET", f"/{who}/{number}").data == f"/{who}/{number}" for number in range(CALLS))


async def own_answers_async(client: Any, who: str) -> bool:
    return all(
        [(await client.request("GET", f"/{who}/{number}")).data == f"/{who}/{number}" for number in range(CALLS)]
    )


def in_a_child(work: Callable[[], bool]) -> int:
    """Fork; give the child's process id. It ends with status 0 when its work gives True."""
    child = os.fork()
    if child:
        return child
    signal.alarm(20)  # a lock that a thread of the parent's held at the fork is never released here
    status = 1
    try:
        status = 0 if work() else 2
    except BaseException:  # noqa: BLE001 - a child must end here, whatever comes
        traceback.print_exc()
    os._exit(status)


@pytest.fixture
def server() -> Any:
    """A server in a process of its own, so that no thread is there when the test forks."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        with Loopback(echo) as loopback:
            os.write(writing, loopback.url.encode())
            time.sleep(60)
        os._exit(0)
    yield os.read(reading, 100).decode()
    os.kill(child, signal.SIGKILL)  # it may wait for connections that a test has left open
    os.waitpid(child, 0)
    os.close(reading)
    os.close(writing)


@pytest.mark.skipif(not SHARED, reason="they run in this process")
def test_forks_and_interrupts_pass_in_a_process_of_their_own() -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    command = [sys.executable, "-m", "pytest", "-n0", "-q", "-p", "no:cacheprovider", __file__]

    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)

    assert done.returncode == 0, done.stdout


@alone
def test_no_answer_crosses_between_a_client_and_its_fork(server: str) -> None:
    with opened("own", base_url=server) as client:
        client.request("GET", "/warm")
        child = in_a_child(lambda: own_answers(client, "child"))

        assert own_answers(client, "parent")
        assert os.waitpid(child, 0)[1] == 0


@alone
def test_a_fork_leaves_its_parents_connection_open(server: str) -> None:
    with opened("own", base_url=server) as client:
        client.request("GET", "/warm")
        sender: Any = client._sender
        (pool,) = sender._transport._pools.by_origin.values()
        (connection,) = pool.connections

        def use_and_close() -> bool:
            client.request("GET", "/child")
            client.close()
            gc.collect()
            return True

        assert os.waitpid(in_a_child(use_and_close), 0)[1] == 0
        client.request("GET", "/again")
        assert pool.connections == [connection]


@alone
@pytest.mark.parametrize("aiohttp", [False, True], ids=["own", "aiohttp"])
def test_no_answer_crosses_between_an_asynchronous_client_and_its_fork(server: str, *, aiohttp: bool) -> None:
    client = AsyncAcme(aiohttp_transport() if aiohttp else None, base_url=server)

    async def parent() -> bool:
        await client.request("GET", "/warm")
        child = in_a_child(lambda: _in_a_new_loop(lambda: own_answers_async(client, "child")))
        mine = await own_answers_async(client, "parent")
        ended = await asyncio.to_thread(os.waitpid, child, 0)
        await client.aclose()
        return mine and ended[1] == 0

    assert asyncio.run(parent())


def _in_a_new_loop(work: Callable[[], Coroutine[Any, Any, bool]]) -> bool:
    asyncio.events._set_running_loop(None)  # the fork is inside of the parent's
    return asyncio.run(work())


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("aiohttp", [False, True], ids=["own", "aiohttp"])
def test_a_client_goes_on_in_another_event_loop_and_is_closed_in_a_third(*, aiohttp: bool) -> None:
    with Loopback(lambda handler: handler.answer(ACCOUNT)) as server:
        client = AsyncAcme(aiohttp_transport() if aiohttp else None, base_url=server.url, max_retries=0)

        found = [asyncio.run(client.accounts.get(account_id="a", user_secret="s")).id for _ in range(6)]
        asyncio.run(client.aclose())
        gc.collect()

    assert found == ["a"] * 6


@pytest.mark.parametrize("aiohttp", [False, True], ids=["own", "aiohttp"])
def test_a_client_works_in_several_event_loops_at_once(*, aiohttp: bool) -> None:
    with Loopback(echo) as server:
        client = AsyncAcme(aiohttp_transport() if aiohttp else None, base_url=server.url, max_retries=0)
        found: list[bool] = []
        together = threading.Barrier(4)

        async def work(number: int) -> None:
            found.append(await own_answers_async(client, str(number)))
            await asyncio.to_thread(together.wait)  # so that all loops run while the last one closes the client
            if number == 0:
                await client.aclose()
            await asyncio.to_thread(together.wait)
            await asyncio.sleep(0.1)

        threads = [threading.Thread(target=lambda it=it: asyncio.run(work(it))) for it in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        gc.collect()

    assert found == [True] * 4


class Interrupted(BaseException):
    """What a signal handler raises: no Exception, as KeyboardInterrupt is none."""


@alone
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # of sockets whose connecting is interrupted
def test_a_client_that_is_interrupted_hundreds_of_times_goes_on_and_loses_no_connection(server: str) -> None:
    def interrupt(*_: object) -> None:
        raise Interrupted

    previous = signal.signal(signal.SIGALRM, interrupt)
    interrupted = 0
    try:
        with opened("own", base_url=server, timeout=5, deadline=5) as client:
            client.request("GET", "/warm")
            for number in range(400):
                with suppress(Interrupted):  # outside of the next, which may be interrupted once more
                    try:
                        signal.setitimer(signal.ITIMER_REAL, 0.0002 + number % 40 * 0.00005)
                        while True:
                            client.request("GET", "/x")
                    except Interrupted:
                        interrupted += 1
            with suppress(Interrupted):
                signal.setitimer(signal.ITIMER_REAL, 0)

            assert client.request("GET", "/after").data == "/after"
            sender: Any = client._sender
            assert len(sender._transport._replaced) < 50
            assert len(list(Path("/proc/self/fd").iterdir())) < 60
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)

    assert interrupted > 300


@alone
def test_an_interrupt_leaves_the_calls_of_other_threads_alone() -> None:
    def slowly(handler: Handler) -> None:
        time.sleep(0.3)
        echo(handler)

    found: list[Any] = []
    with Loopback(slowly) as server, opened("own", base_url=server.url) as client:
        other = threading.Thread(target=lambda: found.append(client.request("GET", "/other").data))
        other.start()
        time.sleep(0.1)
        previous = signal.signal(signal.SIGALRM, signal.default_int_handler)
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        try:
            with pytest.raises(KeyboardInterrupt):
                client.request("GET", "/mine")
        finally:
            signal.signal(signal.SIGALRM, previous)
        other.join()

        assert found == ["/other"]
        assert client.request("GET", "/after").data == "/after"
