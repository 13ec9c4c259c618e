"""HTTP clients and transports that the user gives: of the right kind, unharmed, and none that carries secrets to a proxy."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme, AsyncAcme
from loopback import Loopback
from pennyweight_core import UnsafeHostError, aiohttp_transport
from planting import ACCOUNT, PLANTED, get
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable


class Session:
    """Of another library."""


SYNC: dict[str, Callable[[], object]] = {
    "http_client": httpx.Client,
    "transport": httpx.HTTPTransport,
}
ASYNC: dict[str, Callable[[], object]] = {
    "http_client": httpx.AsyncClient,
    "transport": httpx.AsyncHTTPTransport,
}
ANYTHING: list[Callable[[], object]] = [Session, object, lambda: Acme, lambda: "httpx", lambda: httpx.Client, lambda: 0]


@pytest.mark.parametrize("argument", ["http_client", "transport"])
@pytest.mark.parametrize("kind", [Acme, AsyncAcme])
def test_one_of_the_other_world_is_refused_by_its_argument_and_type(kind: Any, argument: str) -> None:
    wrong: Any = (ASYNC if kind is Acme else SYNC)[argument]()

    options: dict[str, Any] = {argument: wrong}
    with pytest.raises(
        TypeError, match=rf"^{argument}: expected an httpx\.\w+, .* found httpx\.{type(wrong).__name__}$"
    ):
        kind(**options)


@pytest.mark.parametrize("argument", ["http_client", "transport"])
@pytest.mark.parametrize("kind", [Acme, AsyncAcme])
@pytest.mark.parametrize("make", ANYTHING)
def test_so_is_anything_else(kind: Any, argument: str, make: Any) -> None:
    with pytest.raises(TypeError, match=f"^{argument}: expected an httpx"):
        kind(**{argument: make()})


def test_so_is_aiohttps_for_a_synchronous_client() -> None:
    with pytest.raises(TypeError, match=r"transport: expected an httpx\.BaseTransport"):
        Acme(transport=aiohttp_transport())


def test_what_was_refused_works_as_before() -> None:
    with Loopback(lambda handler: handler.answer(b"{}")) as server, httpx.Client() as http:
        with pytest.raises(TypeError):
            AsyncAcme(http_client=http)

        assert http.get(server.url).json() == {}


@pytest.mark.parametrize("kind", [Acme, AsyncAcme])
def test_one_of_both_worlds_fits_both(kind: Any) -> None:
    assert kind(Wire(ACCOUNT))
    assert kind(httpx.MockTransport(lambda _: httpx.Response(200)))


def test_a_mount_that_is_added_after_the_first_call_is_signed_too() -> None:
    first, second = Wire(ACCOUNT), Wire(ACCOUNT)
    with httpx.Client(transport=first) as http, Acme(http_client=http) as client:
        get(client)
        http._mounts[next(iter(httpx.Client(mounts={"https://": second})._mounts))] = second
        get(client)

    assert second.requests[0].url.params["clientId"] == first.requests[0].url.params["clientId"]


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A proxy that the environment names for everything; its `paths` are what it was asked."""
    with Loopback(lambda handler: handler.answer(ACCOUNT.encode())) as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        yield proxy


def test_no_secret_goes_in_the_clear_to_a_proxy(proxy: Loopback) -> None:
    with Loopback(lambda handler: handler.answer(ACCOUNT.encode())) as server:
        with (
            httpx.Client() as http,
            Acme(http_client=http, base_url=server.url, api_secret=PLANTED) as client,
            pytest.raises(UnsafeHostError, match="NO_PROXY"),
        ):
            get(client)

        assert server.paths == proxy.paths == []


def test_nor_of_an_asynchronous_client_or_a_transport(proxy: Loopback) -> None:
    async def call() -> None:
        async with httpx.AsyncClient() as http, AsyncAcme(http_client=http, base_url="http://127.0.0.1:9") as client:
            await get(client)

    with pytest.raises(UnsafeHostError, match="NO_PROXY"):
        asyncio.run(call())
    with pytest.raises(UnsafeHostError, match="NO_PROXY"):
        get(Acme(transport=httpx.HTTPTransport(proxy=proxy.url), base_url="http://127.0.0.1:9"))
    assert proxy.paths == []


def test_what_is_not_ours_goes_to_the_proxy_as_before(proxy: Loopback) -> None:
    with httpx.Client() as http:
        with pytest.raises(UnsafeHostError):
            get(Acme(http_client=http, base_url="http://127.0.0.1:9"))

        assert http.get("http://127.0.0.1:9/theirs").json()["id"] == "a"


def test_a_client_without_one_asks_loopback_directly(proxy: Loopback) -> None:
    with Loopback(lambda handler: handler.answer(ACCOUNT.encode())) as server, Acme(base_url=server.url) as client:
        assert get(client).id == "a"

    assert proxy.paths == []


def test_a_hook_that_changes_the_address_moves_no_credentials() -> None:
    with Loopback(lambda handler: handler.answer(ACCOUNT.encode())) as other:

        def move(request: httpx.Request) -> None:
            request.url = httpx.URL(other.url + "/elsewhere")

        with Loopback(lambda handler: handler.answer(ACCOUNT.encode())) as server:
            hooks: Any = {"request": [move]}
            with httpx.Client(event_hooks=hooks) as http, Acme(http_client=http, base_url=server.url) as client:
                get(client)

            assert len(server.paths) == 1
        assert other.paths == []
