"""Bodies in pieces, for answers too large to hold."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest
from acme import Acme, AsyncAcme
from loopback import Handler, Loopback
from pennyweight_core import APIConnectionError, APITimeoutError, NotFoundError
from wire import Wire


def test_a_large_body_comes_in_pieces() -> None:
    body = b"0123456789" * 50_000
    with Loopback(lambda handler: handler.answer(body, piece=100_000)) as server, Acme(base_url=server.url) as client:
        with client.stream("GET", "/export") as streamed:
            pieces = list(streamed.iter_bytes())

            assert (streamed.status_code, streamed.headers["content-type"]) == (200, "application/json")

        with client.stream("GET", "/export") as streamed:
            assert b"".join(streamed.iter_bytes()) == body

    assert b"".join(pieces) == body
    assert len(pieces) > 2
    assert len(server.peers) == 1


def test_a_stream_left_in_the_middle_is_closed() -> None:
    answering = Loopback(lambda handler: handler.answer(b"1" * 500_000, piece=1000))
    with answering as server, Acme(base_url=server.url) as client:
        with client.stream("GET", "/export") as streamed:
            next(streamed.iter_bytes())

        sender: Any = client._sender
        assert [pool.connections for pool in sender._transport._pools.by_origin.values()] == [[]]


def test_a_stream_of_a_status_that_says_no_raises_first() -> None:
    client = Acme(Wire(httpx.Response(404, json={"message": "no such export"})))

    with pytest.raises(NotFoundError, match="no such export"), client.stream("GET", "/export"):
        pass


def test_a_stream_without_an_answer_is_an_error_of_ours() -> None:
    client = Acme(Wire(httpx.ConnectError("refused")))

    with pytest.raises(APIConnectionError, match="refused"), client.stream("GET", "/export"):
        pass


def test_a_stream_that_stops_is_an_error_of_ours() -> None:
    def stall(handler: Handler) -> None:
        handler.drip(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc", 0)
        time.sleep(0.5)

    with (
        Loopback(stall) as server,
        Acme(base_url=server.url) as client,
        client.stream("GET", "/export", timeout=0.1) as streamed,
        pytest.raises(APITimeoutError),
    ):
        list(streamed.iter_bytes())


@pytest.mark.anyio
async def test_asynchronous_clients_reach_as_deep() -> None:
    body = b"0123456789" * 50_000

    with Loopback(lambda handler: handler.answer(body if "export" in handler.path else b"{}")) as server:
        async with AsyncAcme(base_url=server.url) as client:
            async with client.stream("GET", "/export") as streamed:
                assert b"".join([piece async for piece in streamed.iter_bytes()]) == body
            response = await client.request("GET", "/x")
            assert response.data == {}

    async with AsyncAcme(Wire(httpx.Response(404), httpx.ConnectError("refused"))) as client:
        with pytest.raises(NotFoundError):
            async with client.stream("GET", "/export"):
                pass
        with pytest.raises(APIConnectionError):
            async with client.stream("GET", "/export"):
                pass
