"""One call on a warm connection: CPU of this process, the server being another."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from contextlib import contextmanager
from importlib.util import find_spec
from time import time
from typing import TYPE_CHECKING, Any

import httpx
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
from cryptography.hazmat.primitives.hashes import SHA256
from pennyweight_core import aiohttp_transport
from pennyweight_kalshi import Kalshi
from pennyweight_snaptrade import AsyncSnapTrade, SnapTrade

from benchmarks.keys import KEY_ID, key, pem
from benchmarks.measuring import processor_time
from benchmarks.rows import Bar, Benchmark, Missing, Row
from benchmarks.sampling import sample
from benchmarks.serving import serving

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping

    from benchmarks.rows import Contender

_ACCOUNT = "/accounts/917c8734-8470-4a3e-a18f-57c3f2ee6631/balances"
_USER: dict[str, Any] = {"user_id": "someone", "user_secret": "made for this run"}
_KALSHI = "/trade-api/v2"
_CALLS = 40


@contextmanager
def _unsigned(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender]]:
    body = json.dumps(sample("pennyweight_snaptrade.models", "list[Balance]", records=2))
    with (
        serving({_ACCOUNT: body}) as origin,
        SnapTrade(
            client_id="made-for-this-run", consumer_key="made for this run", base_url=origin, limits=False
        ) as snaptrade,
        httpx.Client() as client,
    ):
        account = _ACCOUNT.split("/")[2]
        query = f"userId=someone&userSecret=made%20for%20this%20run&clientId=made-for-this-run&timestamp={int(time())}"
        url = f"{origin}{_ACCOUNT}?{query}"
        yield {
            "ours": processor_time(lambda: snaptrade.accounts.get_balances(account_id=account, **_USER), _CALLS),
            "baseline": processor_time(lambda: client.get(url).json(), _CALLS),
        }


@contextmanager
def _signed(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender]]:
    path = f"{_KALSHI}/portfolio/balance"
    body = json.dumps(sample("pennyweight_kalshi.models", "GetBalanceResponse", records=1))
    with (
        serving({path: body}) as origin,
        Kalshi(api_key_id=KEY_ID, private_key=pem(), base_url=origin + _KALSHI, limits=False) as kalshi,
        httpx.Client() as client,
    ):
        private, digest = key(), SHA256()
        padding = PSS(mgf=MGF1(digest), salt_length=PSS.DIGEST_LENGTH)

        def by_hand() -> Any:
            moment = str(int(time() * 1000))
            signature = private.sign(f"{moment}GET{path}".encode(), padding, digest)
            headers = {
                "KALSHI-ACCESS-KEY": KEY_ID,
                "KALSHI-ACCESS-TIMESTAMP": moment,
                "KALSHI-ACCESS-SIGNATURE": b64encode(signature).decode(),
            }
            return client.get(origin + path, headers=headers).json()

        yield {
            "ours": processor_time(kalshi.portfolio.get_balance, _CALLS),
            "baseline": processor_time(by_hand, _CALLS),
        }


@contextmanager
def _over_aiohttp(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    if find_spec("aiohttp") is None:
        yield dict.fromkeys(("ours", "baseline"), Missing("aiohttp is not installed"))
        return
    import aiohttp

    body = json.dumps(sample("pennyweight_snaptrade.models", "list[Balance]", records=2))
    with serving({_ACCOUNT: body}) as origin, asyncio.Runner() as runner:
        snaptrade = AsyncSnapTrade(
            client_id="made-for-this-run",
            consumer_key="made for this run",
            base_url=origin,
            limits=False,
            transport=aiohttp_transport(),
        )
        session = runner.run(_make(aiohttp.ClientSession))
        account = _ACCOUNT.split("/")[2]

        async def ours() -> object:
            return await snaptrade.accounts.get_balances(account_id=account, **_USER)

        async def by_hand() -> object:
            async with session.get(f"{origin}{_ACCOUNT}?userId=someone&userSecret=made&timestamp={int(time())}") as got:
                return json.loads(await got.read())

        yield {
            name: processor_time(lambda call=call: runner.run(_repeat(call)))  # type: ignore[misc]  # mypy: no type of it
            for name, call in (("ours", ours), ("baseline", by_hand))
        }
        runner.run(snaptrade.aclose())
        runner.run(session.close())


async def _make(kind: Callable[[], Any]) -> Any:
    return kind()


async def _repeat(call: Callable[[], Awaitable[object]]) -> None:
    for _ in range(_CALLS):
        await call()


CALLS = (
    Benchmark(
        (Row("call", "one SnapTrade call, signed and typed", "httpx .get().json(), unsigned", Bar(0.88)),),
        _unsigned,
        41,
    ),
    Benchmark(
        (Row("call-aiohttp", "one SnapTrade call over aiohttp, signed and typed", "aiohttp, json.loads", Bar(2.2)),),
        _over_aiohttp,
        41,
    ),
    Benchmark((Row("call-signed", "one Kalshi call, typed", "httpx, signed by hand, .json()", Bar(0.9)),), _signed, 41),
)
