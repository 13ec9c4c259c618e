"""Calls that are cancelled, at whatever moment, leave a client that works as before."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest
from dialling import ask

if TYPE_CHECKING:
    from dialling import Dial
    from pennyweight_sandbox import Sandbox

pytestmark = pytest.mark.anyio
every_vendor = pytest.mark.parametrize("vendor", ["kalshi", "mesh", "onebalance", "snaptrade"])


@every_vendor
async def test_calls_that_are_cancelled_leave_a_client_that_works(
    dial: Dial, pennyweight_sandbox: Sandbox, vendor: str
) -> None:
    async with dial.asynchronous(vendor, limits=False, max_retries=0) as client:
        expected = await ask(client, dial)
        pennyweight_sandbox.script(f"{vendor}:delay=2")
        tasks = [asyncio.ensure_future(ask(client, dial)) for _ in range(40)]
        for number, task in enumerate(tasks):
            await asyncio.sleep(0.001)
            if number % 2:
                task.cancel()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        pennyweight_sandbox.reset()

        assert [type(outcome) for outcome in outcomes[1::2]] == [asyncio.CancelledError] * 20
        assert [type(outcome) for outcome in outcomes[::2]] == [type(expected)] * 20
        assert type(await ask(client, dial)) is type(expected)


async def test_a_call_can_be_cancelled_at_any_moment_before_its_answer_comes(
    dial: Dial, pennyweight_sandbox: Sandbox
) -> None:
    async with (
        httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as http,
        dial.asynchronous("kalshi", http_client=http, limits=False, max_retries=0) as client,
    ):
        for steps in range(60):
            task = asyncio.ensure_future(ask(client, dial))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])

            assert await ask(client, dial, timeout=1.5)


async def test_a_call_can_be_cancelled_at_any_moment_while_its_answer_is_read(
    dial: Dial, pennyweight_sandbox: Sandbox
) -> None:
    arrived = asyncio.Event()

    async def note(_response: httpx.Response) -> None:
        arrived.set()

    limits = httpx.Limits(max_connections=1)
    async with (
        httpx.AsyncClient(limits=limits, event_hooks={"response": [note]}) as http,
        dial.asynchronous("kalshi", http_client=http, limits=False, max_retries=0) as client,
    ):
        for steps in range(20):
            arrived.clear()
            task = asyncio.ensure_future(ask(client, dial))
            await arrived.wait()
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])

            assert await ask(client, dial, timeout=1.5)


async def test_a_stream_can_be_cancelled_at_any_moment_while_it_is_closed(
    dial: Dial, pennyweight_sandbox: Sandbox
) -> None:
    limits = httpx.Limits(max_connections=1)
    async with (
        httpx.AsyncClient(limits=limits) as http,
        dial.asynchronous("kalshi", http_client=http, limits=False, max_retries=0) as client,
    ):
        for steps in range(12):
            read = asyncio.Event()

            async def leave(read: asyncio.Event = read) -> None:
                async with client.stream("GET", "/markets") as answer:
                    await anext(answer.iter_bytes())
                    read.set()

            task = asyncio.ensure_future(leave())
            await read.wait()
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])

            assert await ask(client, dial, timeout=1.5)
