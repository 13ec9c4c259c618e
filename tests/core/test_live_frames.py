"""Frames that no honest server sends, and every way in which one closes: the stream goes on, with a gap."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from keys import pem
from pennyweight_kalshi import AsyncKalshi, Gap
from websockets.asyncio.server import serve
from websockets.frames import Frame, Opcode

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

pytestmark = pytest.mark.anyio


def fill(number: int) -> str:
    return json.dumps({"type": "fill", "sid": 1, "msg": {"market_ticker": f"M{number}"}})


@asynccontextmanager
async def fills(misbehave: Callable[[Any], Awaitable[object]], **options: Any) -> AsyncIterator[Any]:
    """Yield a subscription to a server that sends a fill, does something, and from then on is honest."""
    connections: list[Any] = []

    async def handle(socket: Any) -> None:
        connections.append(socket)
        command = json.loads(await socket.recv())
        answer = {"id": command["id"], "type": "subscribed", "msg": {"channel": "fill", "sid": 1}}
        await socket.send(json.dumps(answer))
        await socket.send(fill(len(connections)))
        if len(connections) == 1:
            await misbehave(socket)
        await socket.wait_closed()

    async with serve(handle, "127.0.0.1", 0, close_timeout=0.1) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        async with (
            AsyncKalshi(
                api_key_id="a-key", private_key=pem(), base_url=f"http://127.0.0.1:{port}/trade-api/v2", **options
            ) as kalshi,
            kalshi.stream() as live,
            asyncio.timeout(15),
        ):
            yield live.fills()


def raw_frame(data: bytes) -> bytes:
    return Frame(Opcode.TEXT, data).serialize(mask=False)


async def send_raw(socket: Any, data: bytes) -> None:
    socket.transport.write(data)


@pytest.mark.parametrize("code", [1000, 1001, 1008, 1011, 1012, 1013, 3000, 4999])
async def test_whatever_a_server_closes_with_the_stream_connects_again(code: int) -> None:
    async with fills(lambda socket: socket.close(code, "because")) as it:
        taken = [await anext(it) for _ in range(3)]

    assert taken[1] == Gap("fill", None, None, "reconnect")
    assert [taken[0].msg.market_ticker, taken[2].msg.market_ticker] == ["M1", "M2"]


@pytest.mark.parametrize(
    "data",
    [
        b"\xc1\x02{}",  # compressed, which nobody agreed on
        b"\xa1\x02{}",  # a bit that means nothing
        b"\x83\x00",  # an opcode that there is not
        b'\x01\x05{"a":\x01\x01}',  # a message inside a message
        b"\x81\x7f\xff\xff\xff\xff\xff\xff\xff\xff",  # a length of 2**64 - 1
        b"\x88\x02\x00\x00",  # a close code that there is not
        b"\x89\x7e\x01\x00" + b"p" * 256,  # a ping of more than 125 bytes
        b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 100,
    ],
)
async def test_frames_that_break_the_protocol_cost_the_connection(data: bytes) -> None:
    async with fills(lambda socket: send_raw(socket, data)) as it:
        taken = [await anext(it) for _ in range(3)]

    assert taken[1] == Gap("fill", None, None, "reconnect")
    assert taken[2].msg.market_ticker == "M2"


async def test_a_message_that_is_too_large_costs_the_connection_and_no_memory() -> None:
    async with fills(lambda socket: socket.send('"' + "x" * 100_000 + '"'), max_response_bytes=50_000) as it:
        taken = [await anext(it) for _ in range(3)]

    assert taken[1] == Gap("fill", None, None, "reconnect")


@pytest.mark.parametrize(
    "data",
    [
        raw_frame(b'{"type": "fill", "sid": 1, "msg": "\xff\xfe"}'),
        raw_frame(b'{"type": "fill", "sid": 1, "msg": NaN}'),
        raw_frame(b""),
        raw_frame(b"[" * 10_000),
        raw_frame(b"{" * 10 + b"\x00"),
        raw_frame(b'"text"'),
    ],
)
async def test_messages_that_are_no_json_are_told_and_the_connection_stays(data: bytes) -> None:
    async def misbehave(socket: Any) -> None:
        await send_raw(socket, data)
        await socket.send(fill(7))

    async with fills(misbehave) as it:
        taken = [await anext(it) for _ in range(3)]

    assert taken[1] == Gap("fill", None, None, "unreadable")
    assert taken[2].msg.market_ticker == "M7"


async def test_binary_and_fragmented_messages_are_read() -> None:
    async def misbehave(socket: Any) -> None:
        await socket.send(fill(7).encode())
        await socket.send([fill(8)[:10], fill(8)[10:]])

    async with fills(misbehave) as it:
        assert [(await anext(it)).msg.market_ticker for _ in range(3)] == ["M1", "M7", "M8"]


async def test_of_a_key_that_comes_twice_the_last_counts() -> None:
    twice = '{"type": "fill", "sid": 9, "sid": 1, "msg": {"market_ticker": "A", "market_ticker": "B"}}'
    async with fills(lambda socket: socket.send(twice)) as it:
        assert [(await anext(it)).msg.market_ticker for _ in range(2)] == ["M1", "B"]
