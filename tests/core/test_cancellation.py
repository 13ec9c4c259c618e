"""A cancelled call leaves nothing behind."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from acme import Acme, AsyncAcme
from loopback import Handler, Loopback
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable

ACCOUNT = b'{"id": "a", "balance": 1}'


def slowly(handler: Handler) -> None:
    """Before the first answer: nothing for long. Later: at once."""
    if len(handler.server.loopback.paths) == 1:
        time.sleep(0.5)
    handler.answer(ACCOUNT)


def in_pieces(handler: Handler) -> None:
    """The first answer stops in the middle of its body."""
    slow = len(handler.server.loopback.paths) == 1
    handler.answer(ACCOUNT, pause=0.2 if slow else 0, piece=5 if slow else 0)


def connections(client: AsyncAcme) -> list[Any]:
    sender: Any = client._sender
    pools = [sender._client._transport._inner._pool] if sender._client else sender._transport._pools.get().values()
    return [connection for pool in pools for connection in pool.connections]


async def get(client: AsyncAcme) -> Any:
    return await client.accounts.get(account_id="a", user_secret="s")


@pytest.mark.parametrize("answering", [slowly, in_pieces])
@pytest.mark.anyio
async def test_a_cancelled_call_frees_its_connection(answering: Callable[[Handler], None]) -> None:
    limits = httpx.Limits(max_connections=1)
    with Loopback(answering) as server:
        async with httpx.AsyncClient(limits=limits) as http, AsyncAcme(base_url=server.url, http_client=http) as client:
            with anyio.move_on_after(0.15) as scope:
                await get(client)

            assert scope.cancelled_caught
            assert not connections(client)
            assert (await get(client)).id == "a"


@pytest.mark.anyio
async def test_a_task_that_is_cancelled_the_old_way_frees_it_too() -> None:
    with Loopback(slowly) as server:
        async with AsyncAcme(base_url=server.url) as client:
            task = asyncio.create_task(get(client))
            await asyncio.sleep(0.15)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

            assert not connections(client)
            assert (await get(client)).id == "a"


@pytest.mark.anyio
async def test_a_hundred_cancelled_calls_leave_no_connection() -> None:
    def answering(handler: Handler) -> None:
        time.sleep(0.3)
        handler.answer(ACCOUNT)

    with Loopback(answering) as server:
        async with AsyncAcme(base_url=server.url) as client:
            with anyio.move_on_after(0.2):
                async with anyio.create_task_group() as tasks:
                    for _ in range(100):
                        tasks.start_soon(get, client)

            assert not connections(client)
            assert (await get(client)).id == "a"


@pytest.mark.anyio
async def test_a_call_cancelled_while_it_waits_to_retry_sends_no_more() -> None:
    wire = Wire(httpx.Response(503, headers={"retry-after": "5"}))
    async with AsyncAcme(wire) as client:
        with anyio.move_on_after(0.05):
            await get(client)

    assert len(wire.requests) == 1


def test_an_interrupted_call_frees_its_connection() -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    with Loopback(slowly) as server, httpx.Client(event_hooks={"response": [interrupt]}) as http:
        client = Acme(base_url=server.url, http_client=http)
        with pytest.raises(KeyboardInterrupt):
            client.payments.get_status()
        http.event_hooks = {}

        assert client.payments.get_status() == {"id": "a", "balance": 1}
