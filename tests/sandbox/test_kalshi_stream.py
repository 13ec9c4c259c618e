"""The sandbox's WebSocket, as Kalshi's pages describe it, asked by a client that is not ours."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from streaming import wait_until
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pennyweight_sandbox import Sandbox

pytestmark = pytest.mark.anyio
PATH = "/trade-api/ws/v2"
MARKET, OTHER = "KXSBXTEMP-32MAR01-T60", "KXSBXTEMP-32MAR01-T61"


class Caller:
    """Sends commands and reads messages."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket
        self.last = 0

    async def ask(self, command: str, **params: Any) -> dict[str, Any]:
        """Send a command and return the next message."""
        self.last += 1
        await self.send(json.dumps({"id": self.last, "cmd": command, "params": params}))
        return await self.next()

    async def send(self, text: str) -> None:
        await self.socket.send(text)

    async def next(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(await asyncio.wait_for(self.socket.recv(), 5))
        message.pop("sending_ts_ms", None)
        return message


def headers(sandbox: Sandbox, *, path: str = PATH, skew: float = 0) -> dict[str, str]:
    moment = str(int((time.time() + skew) * 1000))
    key: Any = load_pem_private_key(Path(sandbox.env["KALSHI_PRIVATE_KEY_PATH"]).read_bytes(), None)
    padding = PSS(MGF1(SHA256()), PSS.DIGEST_LENGTH)
    signature = key.sign(f"{moment}GET{path}".encode(), padding, SHA256())
    return {
        "KALSHI-ACCESS-KEY": sandbox.env["KALSHI_API_KEY_ID"],
        "KALSHI-ACCESS-TIMESTAMP": moment,
        "KALSHI-ACCESS-SIGNATURE": base64.b64encode(signature).decode(),
    }


def url(sandbox: Sandbox, path: str = PATH) -> str:
    return sandbox.url("kalshi").replace("http", "ws").partition("/trade-api")[0] + path


@asynccontextmanager
async def calling(sandbox: Sandbox, path: str = PATH) -> AsyncIterator[Caller]:
    signed = headers(sandbox, path=path)
    async with connect(url(sandbox, path), additional_headers=signed, proxy=None) as socket:
        yield Caller(socket)


@pytest.mark.parametrize(
    "change",
    [
        {"path": "/trade-api/v2/portfolio/balance"},
        {"skew": -30.0},
    ],
)
async def test_a_handshake_that_is_signed_wrongly_is_refused(
    pennyweight_sandbox: Sandbox, change: dict[str, Any]
) -> None:
    with pytest.raises(InvalidStatus) as caught:
        await connect(url(pennyweight_sandbox), additional_headers=headers(pennyweight_sandbox, **change), proxy=None)

    assert caught.value.response.status_code == 401
    assert b"error" in (caught.value.response.body or b"")


async def test_a_handshake_without_signature_is_refused(pennyweight_sandbox: Sandbox) -> None:
    with pytest.raises(InvalidStatus) as caught:
        await connect(url(pennyweight_sandbox), proxy=None)

    assert b"signature_is_missing_from_headers" in (caught.value.response.body or b"")


async def test_a_subscription_to_two_channels_gets_two_numbers(pennyweight_sandbox: Sandbox) -> None:
    async with calling(pennyweight_sandbox) as caller:
        first = await caller.ask("subscribe", channels=["orderbook_delta", "trade"], market_ticker=MARKET)
        messages = [first, await caller.next(), await caller.next()]

    assert [message["type"] for message in messages] == ["subscribed", "orderbook_snapshot", "subscribed"]
    assert messages[0] == {"id": 1, "type": "subscribed", "msg": {"channel": "orderbook_delta", "sid": 1}}
    assert (messages[1]["sid"], messages[1]["seq"]) == (1, 1)


@pytest.mark.parametrize(
    ("yes_price", "price"),
    [(True, "0.9800"), (False, "0.0200")],
)
async def test_offers_of_no_have_the_price_that_was_asked_for(
    pennyweight_sandbox: Sandbox, yes_price: bool, price: str
) -> None:
    async with calling(pennyweight_sandbox) as caller:
        await caller.ask("subscribe", channels=["orderbook_delta"], market_ticker=MARKET, use_yes_price=yes_price)
        snapshot = await caller.next()

    assert snapshot["msg"]["no_dollars_fp"] == [[price, "25.00"]]


async def test_answers_count_as_messages_of_their_subscription(pennyweight_sandbox: Sandbox) -> None:
    async with calling(pennyweight_sandbox) as caller:
        await caller.ask("subscribe", channels=["orderbook_delta"], market_tickers=[MARKET])
        await caller.next()
        added = await caller.ask("update_subscription", sids=[1], market_tickers=[OTHER], action="add_markets")
        snapshot = await caller.next()
        again = await caller.ask("update_subscription", sid=1, market_tickers=[MARKET], action="get_snapshot")
        listed = await caller.ask("list_subscriptions")
        gone = await caller.ask("unsubscribe", sids=[1])

    assert added == {"id": 2, "type": "ok", "sid": 1, "seq": 2, "msg": {"market_tickers": [MARKET, OTHER]}}
    assert (snapshot["seq"], snapshot["msg"]["market_ticker"]) == (3, OTHER)
    assert (again["id"], again["seq"], again["type"]) == (3, 4, "orderbook_snapshot")
    assert listed["msg"] == [{"channel": "orderbook_delta", "sid": 1}]
    assert gone == {"id": 5, "type": "unsubscribed", "sid": 1, "seq": 5}


BOOK = {"channels": ["orderbook_delta"], "market_ticker": MARKET}
TALK = {"channels": ["communications"]}


@pytest.mark.parametrize(
    ("command", "params", "code"),
    [
        ("subscribe", {}, 3),
        ("subscribe", {"channels": ["weather"]}, 8),
        ("subscribe", {"channels": ["orderbook_delta"]}, 14),
        ("subscribe", {**BOOK, "market_ticker": "NONE"}, 11),
        ("subscribe", {**BOOK, "market_tickers": [OTHER]}, 11),
        ("subscribe", {**TALK, "shard_factor": 0}, 19),
        ("subscribe", {**TALK, "shard_key": 1}, 20),
        ("subscribe", {**TALK, "shard_factor": 2, "shard_key": 2}, 21),
        ("subscribe", {**TALK, "shard_factor": 101}, 22),
        ("unsubscribe", {}, 4),
        ("unsubscribe", {"sids": [9]}, 7),
        ("update_subscription", {"sids": [1, 2], "action": "add_markets"}, 12),
        ("update_subscription", {"sids": [9], "action": "add_markets"}, 7),
        ("update_subscription", {"sids": [1]}, 15),
        ("update_subscription", {"sids": [1], "action": "grow"}, 13),
        ("update_subscription", {"sids": [1], "action": "add_markets"}, 14),
        ("update_subscription", {"sids": [2], "action": "get_snapshot", "market_tickers": [MARKET]}, 13),
        ("update_subscription", {"sids": [3], "action": "subscribe_indices"}, 24),
        ("update_subscription", {"sids": [4], "action": "subscribe_underlyings"}, 28),
        ("sing", {}, 5),
    ],
)
async def test_a_command_that_is_wrong_gets_its_error_code(
    pennyweight_sandbox: Sandbox, command: str, params: dict[str, Any], code: int
) -> None:
    async with calling(pennyweight_sandbox) as caller:
        for channel in ("trade", "ticker", "cfbenchmarks_value", "pyth_value"):
            await caller.ask("subscribe", channels=[channel])
        answer = await caller.ask(command, **params)

    assert (answer["id"], answer["type"], answer["msg"]["code"]) == (5, "error", code)


@pytest.mark.parametrize(("text", "code"), [("nonsense", 1), ("[]", 1), ('{"id": 7, "cmd": "subscribe"}', 2)])
async def test_what_is_no_command_gets_an_error(pennyweight_sandbox: Sandbox, text: str, code: int) -> None:
    async with calling(pennyweight_sandbox) as caller:
        await caller.send(text)

        assert (await caller.next())["msg"]["code"] == code


async def test_limits_of_markets_and_of_commands_are_told(pennyweight_sandbox: Sandbox) -> None:
    exchange = pennyweight_sandbox.kalshi.sockets
    exchange.market_limit, exchange.command_limit = 1, 1
    async with calling(pennyweight_sandbox) as caller:
        await caller.ask("subscribe", channels=["trade"], market_tickers=[MARKET])
        too_many = await caller.ask("update_subscription", sids=[1], market_tickers=[OTHER], action="add_markets")
        too_often = await caller.ask("update_subscription", sids=[1], market_tickers=[OTHER], action="add_markets")

    assert [answer["msg"]["code"] for answer in (too_many, too_often)] == [26, 27]


async def test_the_server_pings_with_its_word(pennyweight_sandbox: Sandbox) -> None:
    pennyweight_sandbox.kalshi.sockets.ping_every = 0.05
    frames: list[Any] = []
    async with calling(pennyweight_sandbox) as caller:
        inner = caller.socket.protocol
        receive = inner.recv_frame

        def note(frame: Any) -> None:
            frames.append(frame)
            receive(frame)

        inner.recv_frame = note
        await asyncio.sleep(0.3)

    assert bytes(frames[0].data) == b"heartbeat"


@pytest.mark.parametrize("script", ["kalshi:stream=half", "kalshi:stream=disconnect"])
async def test_scripts_break_messages(pennyweight_sandbox: Sandbox, script: str) -> None:
    pennyweight_sandbox.script(script)
    async with calling(pennyweight_sandbox) as caller:
        await caller.ask("subscribe", **BOOK)
        with pytest.raises(ConnectionClosed):
            await caller.next()


async def test_what_a_reset_forgets_is_every_connection(pennyweight_sandbox: Sandbox) -> None:
    async with calling(pennyweight_sandbox) as caller:
        await caller.ask("list_subscriptions")
        pennyweight_sandbox.reset()
        with pytest.raises(ConnectionClosed):
            await caller.next()


async def test_what_happens_while_nobody_listens_is_in_the_next_snapshot(pennyweight_sandbox: Sandbox) -> None:
    snapshots = []
    for _ in range(2):
        async with calling(pennyweight_sandbox) as caller:
            await caller.ask("subscribe", **BOOK)
            snapshots.append(await caller.next())
        await wait_until(lambda: not pennyweight_sandbox.kalshi.sockets.peers)
        pennyweight_sandbox.kalshi.sockets.move(MARKET, "bid", "0.10", "3")

    assert snapshots[1]["msg"]["yes_dollars_fp"] == [["0.1000", "3.00"], ["0.9600", "25.00"]]
