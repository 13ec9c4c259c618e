"""The ways in which a client can send: its own connections and those of the user's HTTP client, in both worlds, and aiohttp."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme, AsyncAcme
from pennyweight_core import aiohttp_transport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

SYNC = ("own", "http_client")
ASYNC = ("async own", "async http_client", "aiohttp")
every_way = pytest.mark.parametrize("way", [*SYNC, *ASYNC])
every_own_way = pytest.mark.parametrize("way", ["own", "async own", "aiohttp"])


@contextmanager
def opened(way: str, **options: Any) -> Iterator[Acme]:
    """A synchronous client that sends this way."""
    if way == "own":
        with Acme(**options) as client:
            yield client
    else:
        with httpx.Client() as http, Acme(http_client=http, **options) as client:
            yield client


@asynccontextmanager
async def aopened(way: str, **options: Any) -> AsyncIterator[AsyncAcme]:
    """An asynchronous client that sends this way."""
    if way == "async http_client":
        async with httpx.AsyncClient() as http, AsyncAcme(http_client=http, **options) as client:
            yield client
    else:
        transport = aiohttp_transport() if way == "aiohttp" else None
        async with AsyncAcme(transport, **options) as client:
            yield client


def attempt(way: str, call: Callable[[Any], Any], **options: Any) -> Any:
    """Make a client, make a call (an awaitable's result is awaited), close the client."""
    if way in SYNC:
        with opened(way, **options) as client:
            return call(client)

    async def asynchronous() -> Any:
        async with aopened(way, **options) as client:
            result: Awaitable[Any] = call(client)
            return await result

    return asyncio.run(asynchronous())
