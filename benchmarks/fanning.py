"""A thousand balances, a hundred at once, from a server that takes 50 ms."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager, contextmanager
from importlib.util import find_spec
from time import perf_counter, process_time
from typing import TYPE_CHECKING

import httpx
from pennyweight_core import aiohttp_transport
from pennyweight_snaptrade import AsyncSnapTrade

from benchmarks.rows import Bar, Benchmark, Missing, Row
from benchmarks.sampling import sample
from benchmarks.serving import serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator, Mapping
    from contextlib import AbstractAsyncContextManager

    from benchmarks.rows import Contender

    Ask = Callable[[], Awaitable[object]]

_CALLS, _AT_ONCE, _DELAY = 1000, 100, 0.05
_ACCOUNT = "917c8734-8470-4a3e-a18f-57c3f2ee6631"
_PATH = f"/accounts/{_ACCOUNT}/balances"
_QUERY = "userId=someone&userSecret=made%20for%20this%20run&clientId=made-for-this-run&timestamp=1789000000"


@asynccontextmanager
async def _ours(origin: str) -> AsyncIterator[Ask]:
    async with AsyncSnapTrade(
        client_id="made-for-this-run",
        consumer_key="made for this run",
        base_url=origin,
        transport=aiohttp_transport(),
        limits=False,
    ) as client:
        yield lambda: client.accounts.get_balances(
            account_id=_ACCOUNT, user_id="someone", user_secret="made for this run"
        )


@asynccontextmanager
async def _raw(origin: str) -> AsyncIterator[Ask]:
    async with httpx.AsyncClient() as client:

        async def ask() -> object:
            return (await client.get(f"{origin}{_PATH}?{_QUERY}")).json()

        yield ask


async def _spent(opened: AbstractAsyncContextManager[Ask], clock: Callable[[], float]) -> float:
    async with opened as ask:
        await asyncio.gather(*(ask() for _ in range(_AT_ONCE)))  # connections stand
        left = iter(range(_CALLS))

        async def worker() -> None:
            for _ in left:
                await ask()

        started = clock()
        await asyncio.gather(*(worker() for _ in range(_AT_ONCE)))
        return clock() - started


@contextmanager
def _prepare(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    body = json.dumps(sample("pennyweight_snaptrade.models", "list[Balance]", records=2))
    with serving({_PATH: body}, delay=_DELAY) as origin:
        ours: dict[str, Contender | Missing] = {
            "wall": lambda: asyncio.run(_spent(_ours(origin), perf_counter)),
            "ours": lambda: asyncio.run(_spent(_ours(origin), process_time)),
        }
        if find_spec("aiohttp") is None:
            ours = dict.fromkeys(ours, Missing("aiohttp is not installed"))
        yield {
            **ours,
            "ideal": lambda: _CALLS / _AT_ONCE * _DELAY,
            "baseline": lambda: asyncio.run(_spent(_raw(origin), process_time)),
        }


FAN_OUT = Benchmark(
    (
        Row(
            "fan-out",
            "1,000 SnapTrade balances, 100 at once, over aiohttp",
            "ideal: 10 x 50 ms",
            Bar(1.25),
            "wall",
            "ideal",
        ),
        Row("fan-out-cpu", "the same, CPU per call", "raw httpx.AsyncClient", Bar(0.3)),
    ),
    _prepare,
    5,
)
