"""The handshake: through the certificates and proxies that requests go by, and without a trace of a secret."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from keys import pem
from pennyweight_core import APIConnectionError
from pennyweight_core._http._pools import environment_proxy
from pennyweight_kalshi import AsyncKalshi
from tls_loopback import make_certificate
from websockets.asyncio.server import serve

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


pytestmark = pytest.mark.anyio
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxies, and certificates that are loaded anew."""
    monkeypatch.setattr("pennyweight_core._http._httpx._shared", [])
    for name in (*PROXIES, *map(str.lower, PROXIES), "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@asynccontextmanager
async def secure_server(folder: Path) -> AsyncIterator[tuple[str, Path, list[Any]]]:
    """Serve WebSockets over TLS; yield the base URL, the certificate, and the handshakes that came."""
    certificate = make_certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    handshakes: list[Any] = []

    async def handle(socket: Any) -> None:
        handshakes.append(socket.request)
        await socket.wait_closed()

    async with serve(handle, "127.0.0.1", 0, ssl=context) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        yield f"https://127.0.0.1:{port}/trade-api/v2", certificate, handshakes


@asynccontextmanager
async def proxy() -> AsyncIterator[tuple[int, list[str]]]:
    """Tunnel whatever is asked for; yield the port, and the heads that came."""
    heads: list[str] = []

    async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
        writer.close()

    async def tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        heads.append(head)
        host, _, port = head.split()[1].rpartition(":")
        there, back = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(pipe(reader, back), pipe(there, writer))

    server = await asyncio.start_server(tunnel, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], heads


def client(base_url: str) -> AsyncKalshi:
    return AsyncKalshi(api_key_id="a-key-id", private_key=pem(), base_url=base_url)


async def test_the_environments_certificates_are_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with secure_server(tmp_path) as (base_url, certificate, handshakes):
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        async with client(base_url) as kalshi, kalshi.stream():
            pass

    assert handshakes[0].path == "/trade-api/ws/v2"
    assert handshakes[0].headers["KALSHI-ACCESS-KEY"] == "a-key-id"
    assert handshakes[0].headers["User-Agent"].startswith("pennyweight-kalshi/")


async def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    async with secure_server(tmp_path) as (base_url, _, handshakes), client(base_url) as kalshi:
        with pytest.raises(APIConnectionError, match=r"wss://127.* was not accepted: self-signed") as caught:
            await kalshi.stream(deadline=600).__aenter__()  # not until the deadline, but at once

    assert "trusted by SSL_CERT_FILE or SSL_CERT_DIR" in str(caught.value)
    assert not handshakes


async def test_certificates_that_cannot_be_read_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "broken.pem"
    broken.write_text("nothing")
    monkeypatch.setenv("SSL_CERT_FILE", str(broken))
    async with client("https://127.0.0.1:9/trade-api/v2") as kalshi:
        with pytest.raises(
            APIConnectionError, match="kalshi stream: SSL_CERT_FILE, SSL_CERT_DIR: expected certificates"
        ):
            await kalshi.stream().__aenter__()


async def test_the_environments_proxy_tunnels_and_sees_no_signature(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with secure_server(tmp_path) as (base_url, certificate, handshakes), proxy() as (port, heads):
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        monkeypatch.setenv("HTTPS_PROXY", f"http://me:hunter2@127.0.0.1:{port}")
        async with client(base_url) as kalshi, kalshi.stream():
            pass

    assert len(handshakes) == len(heads) == 1
    assert heads[0].startswith("CONNECT 127.0.0.1:")
    assert "proxy-authorization: basic" in heads[0].lower()
    assert "kalshi-access" not in heads[0].lower()


@pytest.mark.parametrize(
    "address", ["htp://user:planted-password@127.0.0.1:9", "http://user:planted-password@127.0.0.1:1"]
)
async def test_a_proxy_that_cannot_be_used_is_told_without_its_password(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)
    async with client("https://127.0.0.1:9/trade-api/v2") as kalshi:
        with pytest.raises(APIConnectionError) as caught:
            await kalshi.stream(deadline=0.3).__aenter__()

    assert "planted-password" not in repr(caught.value)
    assert caught.value.__context__ is None or "planted-password" not in repr(caught.value.__context__)


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"HTTPS_PROXY": "http://proxy.example:3128"},
        {"ALL_PROXY": "http://all.example:3128"},
        {"HTTPS_PROXY": "http://proxy.example:3128", "NO_PROXY": "kalshi.com"},
        {"HTTPS_PROXY": "http://proxy.example:3128", "NO_PROXY": "other.com"},
        {"HTTP_PROXY": "http://plain.example:3128"},
    ],
)
async def test_streams_go_by_the_proxy_that_requests_go_by(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    origin = "https://external-api-ws.kalshi.com"
    with httpx.Client() as http:
        pool: Any = http._transport_for_url(httpx.URL(origin))._pool  # type: ignore[attr-defined]  # as the pools do it
        url: Any = getattr(pool, "_proxy_url", None)

    found = environment_proxy(origin)
    assert (found is None) == (url is None)
    assert found is None or url.host.decode() in found
