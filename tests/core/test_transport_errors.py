"""Whatever a server sends, and whichever way it was asked: an answer, or one of our errors that shows nothing of the request."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import AsyncAcme
from loopback import Handler, Loopback
from malformed import MALFORMED
from pennyweight_core import APIConnectionError, APIResponseError, PennyweightError, Secret
from planting import PLANTED, get, pay
from secrecy import everything_shown
from ways import attempt, every_own_way, every_way

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ACCOUNT = b'{"id": "a", "balance": 1}'
SECRET: Any = {"api_secret": "planted-api-secret", "max_retries": 0, "deadline": 10}
ENCODED = b"HTTP/1.1 200 OK\r\ncontent-encoding"
AIOHTTP_READS = ("a blank before the colon", "a transfer encoding nobody knows")


def sending(raw: bytes) -> Callable[[Handler], None]:
    def answer(handler: Handler) -> None:
        handler.send(raw)
        handler.close_connection = True

    return answer


def stream(client: Any) -> Any:
    """Read the body in pieces, with a planted secret in the query."""

    async def asynchronous() -> list[bytes]:
        async with client.stream("GET", "/x", query={"code": Secret(PLANTED)}) as opened:
            return [piece async for piece in opened.iter_bytes()]

    if isinstance(client, AsyncAcme):
        return asynchronous()
    with client.stream("GET", "/x", query={"code": Secret(PLANTED)}) as opened:
        return list(opened.iter_bytes())


@every_way
@pytest.mark.parametrize("wrong", MALFORMED)
def test_a_malformed_answer_is_an_error_of_ours_that_shows_no_secret(
    way: str, wrong: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    understood = way == "aiohttp" and wrong in AIOHTTP_READS
    with Loopback(sending(MALFORMED[wrong])) as server:
        for call in (get, pay):
            with nullcontext() if understood else pytest.raises(PennyweightError) as caught:
                attempt(way, call, base_url=server.url, **SECRET)

            if caught is not None:
                assert PLANTED not in everything_shown(caught.value)
                assert caught.value.__cause__ is None or caught.value.__cause__.__traceback__ is None

    assert PLANTED not in caplog.text


@every_way
@pytest.mark.parametrize("wrong", ["a body that is too short", "a chunk that is no number", "gzip that is cut"])
def test_so_is_one_that_is_read_in_pieces(way: str, wrong: str) -> None:
    with Loopback(sending(MALFORMED[wrong])) as server, pytest.raises(PennyweightError) as caught:
        attempt(way, stream, base_url=server.url, **SECRET)

    assert PLANTED not in everything_shown(caught.value)


@every_way
@pytest.mark.parametrize(
    "wrong", [wrong for wrong, raw in MALFORMED.items() if raw.startswith(ENCODED) and len(raw) < 2000]
)
def test_an_answer_that_can_t_be_decompressed_keeps_its_status_headers_and_bytes(way: str, wrong: str) -> None:
    raw = MALFORMED[wrong].replace(b"200 OK", b"201 Created").replace(b"\r\n", b"\r\nx-request-id: r1\r\n", 1)

    with Loopback(sending(raw)) as server, pytest.raises(APIResponseError) as caught:
        attempt(way, get, base_url=server.url, **SECRET)

    assert caught.value.status_code == 201
    assert caught.value.headers["x-request-id"] == "r1"
    assert raw.endswith(caught.value.body)


@every_way
def test_what_the_server_said_is_not_quoted_when_it_is_no_http(way: str) -> None:
    with Loopback(sending(b"echo: planted-user-secret\r\n\r\n")) as server, pytest.raises(APIConnectionError) as caught:
        attempt(way, get, base_url=server.url, **SECRET)

    assert PLANTED not in everything_shown(caught.value)


@every_way
@pytest.mark.parametrize("status", [b"201 Created", b"401 Unauthorized", b"502 Bad Gateway"])
def test_whether_a_write_may_have_landed_goes_by_the_status_of_an_unreadable_answer(way: str, status: bytes) -> None:
    raw = MALFORMED["gzip that is none"].replace(b"200 OK", status)

    with Loopback(sending(raw)) as server, pytest.raises(APIResponseError) as caught:
        attempt(way, pay, base_url=server.url, **SECRET)

    assert caught.value.may_have_landed is (status != b"401 Unauthorized")


@every_way
def test_a_server_that_speaks_first_is_an_error_of_ours(way: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def greet() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    connections.append(connection)
                    connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")

        connections: list[socket.socket] = []
        threading.Thread(target=greet, daemon=True).start()
        with pytest.raises(APIConnectionError):
            attempt(way, get, base_url=f"http://127.0.0.1:{listening.getsockname()[1]}", **SECRET)
        listening.shutdown(socket.SHUT_RDWR)
        for connection in connections:
            connection.close()

    assert len(connections) == 1


BROKEN_ENVIRONMENTS = {
    "no certificates": {"SSL_CERT_FILE": "/nowhere/certificates.pem"},
    "a proxy of an odd scheme": {"HTTPS_PROXY": "htp://user:planted-password@127.0.0.1:9"},
    "a proxy of an odd port": {"HTTPS_PROXY": "http://user:planted-password@127.0.0.1:port"},
    "an odd NO_PROXY": {"NO_PROXY": "http://[::1", "HTTPS_PROXY": "http://127.0.0.1:9"},
    "a SOCKS proxy": {"ALL_PROXY": "socks5://user:planted-password@127.0.0.1:9"},
}


@pytest.fixture(params=BROKEN_ENVIRONMENTS)
def broken(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """What is broken in the environment."""
    monkeypatch.setattr("pennyweight_core._http._httpx._shared", [])
    for name, value in BROKEN_ENVIRONMENTS[request.param].items():
        monkeypatch.setenv(name, value)
    broken: str = request.param
    return broken


@every_own_way
def test_a_broken_environment_does_not_matter_on_plain_loopback(way: str, broken: str) -> None:
    with Loopback(lambda handler: handler.answer(ACCOUNT)) as server:
        assert attempt(way, get, base_url=server.url).id == "a"


@every_own_way
def test_elsewhere_it_is_an_error_of_ours_that_names_the_variable(way: str, broken: str) -> None:
    if way == "aiohttp" and broken != "no certificates":
        pytest.skip("aiohttp_transport uses no proxies")
    with pytest.raises(APIConnectionError) as caught:
        attempt(way, get, base_url="https://127.0.0.1:9", **SECRET)

    assert next(iter(BROKEN_ENVIRONMENTS[broken])) in str(caught.value)
    assert PLANTED not in everything_shown(caught.value)


@every_own_way
def test_certificates_that_are_none_are_an_error_of_ours(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bundle.pem").write_text("no certificate", "utf-8")
    monkeypatch.setattr("pennyweight_core._http._httpx._shared", [])
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "bundle.pem"))

    with pytest.raises(APIConnectionError, match="SSL_CERT_FILE"):
        attempt(way, get, base_url="https://127.0.0.1:9", **SECRET)


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # of httpx's client, which is used as it must not be
def test_an_http_client_of_a_closed_event_loop_is_an_error_of_ours() -> None:
    with Loopback(lambda handler: handler.answer(ACCOUNT)) as server:
        client = AsyncAcme(base_url=server.url, http_client=httpx.AsyncClient(), max_retries=0)
        assert asyncio.run(get(client)).id == "a"

        with pytest.raises(APIConnectionError, match="make an http_client for each event loop"):
            asyncio.run(get(client))

    del client
    gc.collect()
