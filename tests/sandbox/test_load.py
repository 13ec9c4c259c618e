"""The edge keeps up: many connections at once, delays that hold up nobody, no pause between head and body."""

import asyncio
import socket
import time
from urllib.parse import urlsplit

import pytest
from pennyweight_sandbox import Sandbox


async def ask(sandbox: Sandbox, count: int) -> None:
    """Ask OneBalance for its assets `count` times on one kept connection."""
    port = urlsplit(sandbox.url("onebalance")).port or 0
    key = sandbox.env["ONEBALANCE_API_KEY"]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(count):
        writer.write(f"GET /api/assets/list HTTP/1.1\r\nHost: x\r\nx-api-key: {key}\r\n\r\n".encode())
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        assert head.startswith("http/1.1 200 ")
        await reader.readexactly(int(head.partition("content-length: ")[2].partition("\r")[0]))
    writer.close()
    await writer.wait_closed()


@pytest.mark.anyio
async def test_a_hundred_connections_wait_for_their_delays_together(sandbox: Sandbox) -> None:
    sandbox.script("onebalance:delay=0.05")
    started = time.perf_counter()

    await asyncio.gather(*(ask(sandbox, 5) for _ in range(100)))

    assert time.perf_counter() - started < 500 * 0.05 / 10  # a tenth of one after the other, on a busy machine


@pytest.mark.anyio
async def test_four_hundred_requests_a_second_are_answered(sandbox: Sandbox) -> None:
    await ask(sandbox, 10)
    started = time.perf_counter()

    await asyncio.gather(*(ask(sandbox, 50) for _ in range(10)))

    assert 500 / (time.perf_counter() - started) > 400


def test_small_answers_are_not_held_back(sandbox: Sandbox) -> None:
    started = time.perf_counter()
    asyncio.run(ask(sandbox, 20))

    assert (time.perf_counter() - started) / 20 < 0.03  # Nagle's algorithm and a delayed acknowledgement take 0.04


@pytest.mark.anyio
async def test_nothing_is_left_of_many_connections(sandbox: Sandbox) -> None:
    await asyncio.gather(*(ask(sandbox, 1) for _ in range(50)))

    assert len(sandbox.requests("onebalance")) == 50
    with socket.create_connection(("127.0.0.1", urlsplit(sandbox.url("onebalance")).port or 0), timeout=1):
        pass
