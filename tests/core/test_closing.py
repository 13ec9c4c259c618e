"""Clients close what they opened, and say so when nobody let them."""

from __future__ import annotations

import gc
import warnings
from typing import Any

import httpx
import pytest
from acme import Acme, AsyncAcme
from loopback import Loopback
from wire import Wire

STATUS = '{"up": true}'


def warned_by(work: Any) -> list[str]:
    """Messages of the resource warnings about clients that doing this brings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        work()
        gc.collect()
    return [str(warning.message) for warning in caught if "never closed" in str(warning.message)]


def test_a_client_closes_its_connections() -> None:
    with Loopback(lambda handler: handler.answer(STATUS.encode())) as server, Acme(base_url=server.url) as client:
        client.payments.get_status()
        sender: Any = client._sender
        (pool,) = sender._transport._pools.by_origin.values()
        (connection,) = pool.connections
        assert connection.is_idle()
        client.close()

        assert connection.is_closed()


@pytest.mark.anyio
async def test_an_asynchronous_client_closes_its_connections() -> None:
    with Loopback(lambda handler: handler.answer(STATUS.encode())) as server:
        async with AsyncAcme(base_url=server.url) as client:
            await client.request("GET", "/status")
            sender: Any = client._sender
            (pool,) = sender._transport._pools.get().values()
            (connection,) = pool.connections

        assert connection.is_closed()


def test_a_client_that_was_never_closed_is_warned_about() -> None:
    with Loopback(lambda handler: handler.answer(STATUS.encode())) as server:

        def forget() -> None:
            Acme(base_url=server.url).payments.get_status()

        assert warned_by(forget) == [f"<Acme {server.url}> was never closed; use `with`, or close it"]


@pytest.mark.anyio
async def test_an_asynchronous_one_too() -> None:
    with Loopback(lambda handler: handler.answer(STATUS.encode())) as server:
        client = AsyncAcme(base_url=server.url)
        await client.request("GET", "/status")
        await client._sender._transport.aclose()  # only the sockets; the client does not know

        def forget() -> None:
            nonlocal client
            del client

        assert len(warned_by(forget)) == 1


@pytest.mark.parametrize("kind", [Acme, AsyncAcme])
def test_a_client_that_never_connected_is_not(kind: Any) -> None:
    assert not warned_by(kind)
    assert not warned_by(lambda: kind().warm_up())


def test_nor_one_that_failed_to_be_made() -> None:
    def fail() -> None:
        with pytest.raises(ValueError, match="timeout"):
            Acme(timeout=0)

    assert not warned_by(fail)


def test_nor_one_on_a_transport_or_client_of_the_users() -> None:
    with httpx.Client(transport=Wire(STATUS)) as http:
        assert not warned_by(lambda: {Acme(http_client=http).payments.get_status()["up"]})
        assert not warned_by(lambda: {Acme(Wire(STATUS)).payments.get_status()["up"]})


def test_nor_one_that_was_closed() -> None:
    with Loopback(lambda handler: handler.answer(STATUS.encode())) as server:

        def behave() -> None:
            with Acme(base_url=server.url) as client:
                client.payments.get_status()

        assert not warned_by(behave)


def test_a_users_http_client_stays_open() -> None:
    with httpx.Client(transport=Wire(STATUS)) as http:
        with Acme(http_client=http) as client:
            client.payments.get_status()

        assert not http.is_closed


@pytest.mark.parametrize("used", [True, False])
def test_a_closed_client_says_so(*, used: bool) -> None:
    client = Acme(Wire(STATUS))
    if used:
        client.payments.get_status()
    client.close()
    client.close()

    with pytest.raises(RuntimeError, match="is closed; make a new client"):
        client.payments.get_status()
