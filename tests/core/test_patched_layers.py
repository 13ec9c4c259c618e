"""Whatever is patched by name to watch requests, process-wide or on a client, sees the public request only."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp
import httpcore
import httpx
import pytest
from acme import Acme, AsyncAcme
from loopback import Handler, Loopback
from pennyweight_core import Secret, aiohttp_transport
from pennyweight_core.testing import recording
from planting import ACCOUNT, PLANTED, get, pay
from ways import SYNC, attempt, every_way, opened

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET: Any = {"api_secret": "planted-api-secret", "max_retries": 0}
PATCHED: list[tuple[Any, str]] = [
    (httpx.Client, "send"),
    (httpx.AsyncClient, "send"),
    (httpx.Client, "_transport_for_url"),
    (httpx.HTTPTransport, "handle_request"),
    (httpx.AsyncHTTPTransport, "handle_async_request"),
    (httpcore.ConnectionPool, "handle_request"),
    (httpcore.AsyncConnectionPool, "handle_async_request"),
    (httpcore.HTTPConnection, "handle_request"),
    (httpcore.AsyncHTTPConnection, "handle_async_request"),
    (httpcore.HTTP11Connection, "handle_request"),
    (httpcore.AsyncHTTP11Connection, "handle_async_request"),
    (aiohttp.ClientSession, "_request"),
    (aiohttp.TCPConnector, "connect"),
]


class Watch:
    """
    Keeps what every patched method was called with, as it was then.

    Attributes:
        seen: one text for each call, that shows all of a request.
    """

    def __init__(self) -> None:
        self.seen: list[str] = []
        self._arguments: list[Any] = []

    def see_again(self) -> str:
        """Return how everything looks that was seen, then and now."""
        return "\n".join([*self.seen, *map(_everything, self._arguments)])

    def patch(self, owner: Any, name: str, patching: pytest.MonkeyPatch) -> None:
        """Replace a method of a class, or of an object."""
        original = getattr(owner, name)

        def watched(*arguments: Any, **named: Any) -> Any:
            self._arguments += [*arguments, *named.values()]
            self.seen.append(f"{name}: " + " ".join(map(_everything, (*arguments, *named.values()))))
            return original(*arguments, **named)

        patching.setattr(owner, name, watched)


def _everything(value: Any) -> str:
    if isinstance(value, (httpx.Request, httpcore.Request, aiohttp.ClientRequest)):
        stream, headers = getattr(value, "stream", value), getattr(value.headers, "raw", value.headers)
        shown = [str(value.url), repr(getattr(value.url, "target", "")), repr(dict(headers)), repr(vars(stream))]
        return " ".join(shown)
    return repr(value)


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    watch = Watch()
    for owner, name in PATCHED:
        watch.patch(owner, name, monkeypatch)
    return watch


@pytest.fixture
def received() -> list[str]:
    """Whole requests as they came."""
    return []


@pytest.fixture
def answering(received: list[str]) -> Callable[[Handler], None]:
    def answer(handler: Handler) -> None:
        received.append(f"{handler.path} {dict(handler.headers.items())}")
        handler.answer(ACCOUNT.encode())

    return answer


@every_way
@pytest.mark.parametrize("call", [get, pay])
def test_no_patched_method_sees_a_secret(
    way: str, call: Any, watch: Watch, answering: Any, received: list[str]
) -> None:
    with Loopback(answering) as server:
        attempt(way, call, base_url=server.url, **SECRET)

    assert "planted" in received[0] or call is pay
    assert PLANTED not in watch.see_again()
    assert watch.seen


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
def test_neither_does_a_method_that_is_patched_on_the_users_client(
    answering: Any, received: list[str], monkeypatch: pytest.MonkeyPatch, *, before: bool
) -> None:
    watch = Watch()
    with (
        Loopback(answering) as server,
        httpx.Client() as http,
        Acme(http_client=http, base_url=server.url, **SECRET) as client,
    ):
        if not before:
            client.payments.get_status()
        watch.patch(http._transport, "handle_request", monkeypatch)
        get(client)

    assert "planted" in received[-1]
    assert PLANTED not in watch.see_again()
    assert "handle_request" in watch.seen[0]


def test_neither_does_a_subclass_of_httpxs_transport(answering: Any, received: list[str]) -> None:
    seen: list[str] = []

    class Watching(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            seen.append(_everything(request))
            return super().handle_request(request)

    with Loopback(answering) as server, httpx.Client(transport=Watching()) as http:
        ways: list[dict[str, Any]] = [{"transport": Watching()}, {"http_client": http}]
        for options in ways:
            with Acme(base_url=server.url, **SECRET, **options) as client:
                get(client)

    assert len(received) == len(seen) == 2
    assert all("planted" in request for request in received)
    assert PLANTED not in "\n".join(seen)


def test_a_session_of_aiohttps_tells_no_trace_config(
    answering: Any, received: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    async def note(_session: Any, _context: Any, event: Any) -> None:
        seen.append(f"{event} {getattr(event, 'url', '')}")

    config = aiohttp.TraceConfig()
    for signal in ("on_request_start", "on_request_headers_sent", "on_request_chunk_sent", "on_request_end"):
        getattr(config, signal).append(note)
    original = aiohttp.ClientSession.__init__

    def patched_init(self: Any, *arguments: Any, **named: Any) -> None:
        original(self, *arguments, **named, trace_configs=[config])

    monkeypatch.setattr(aiohttp.ClientSession, "__init__", patched_init)

    with Loopback(answering) as server:
        attempt("aiohttp", get, base_url=server.url, **SECRET)
        attempt("aiohttp", pay, base_url=server.url, **SECRET)

    assert "planted" in received[0]
    assert PLANTED not in "\n".join(seen)


def test_neither_is_a_secret_seen_above_aiohttps_transport_in_a_client_of_httpxs(
    watch: Watch, answering: Any, received: list[str]
) -> None:
    async def call(url: str) -> None:
        async with httpx.AsyncClient(transport=aiohttp_transport()) as http:
            await get(AsyncAcme(http_client=http, base_url=url, **SECRET))

    with Loopback(answering) as server:
        asyncio.run(call(server.url))

    assert "planted" in received[0]
    assert PLANTED not in watch.see_again()


def test_a_recorder_sends_past_what_is_patched(
    watch: Watch, answering: Any, received: list[str], tmp_path: Any
) -> None:
    recorder = recording(tmp_path / "c.json")
    with Loopback(answering) as server, Acme(recorder, base_url=server.url, **SECRET) as client:
        get(client)

    assert "planted" in received[0]
    httpx_saw = [text for text in watch.seen if "HTTPTransport" in text or text.startswith("send")]
    assert PLANTED not in "\n".join(httpx_saw)


def test_each_attempt_is_signed_when_it_is_sent(ticking: Any, received: list[str]) -> None:
    def answer(handler: Handler) -> None:
        received.append(handler.path)
        handler.answer(b"{}", status=503)

    with Loopback(answer) as server:
        for way in SYNC:
            with opened(way, base_url=server.url) as client, pytest.raises(Exception, match="503"):
                client.accounts.get(account_id="a", user_secret="s", extra_query={"pin": Secret("1")})

    assert len(received) == len(set(received)) == 6
