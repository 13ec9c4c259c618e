"""One cassette for sync and async, for several threads, over a wire or the network."""

from __future__ import annotations

import json
import socket
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme, AsyncAcme
from loopback import Loopback
from pennyweight_core.testing import recording, replaying
from wire import Wire

if TYPE_CHECKING:
    from pathlib import Path

ACCOUNT = '{"id": "a", "balance": 1}'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "acme.json"


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a replay touched the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def get(client: Any, account: str = "a") -> Any:
    return client.accounts.get(account_id=account, user_secret="user-secret")


@pytest.mark.anyio
async def test_one_file_serves_both_worlds(path: Path, no_network: None) -> None:
    transport = recording(path, transport=Wire(ACCOUNT))
    get(Acme(transport))
    async with AsyncAcme(transport) as client:
        await get(client, "b")

    async with AsyncAcme(replaying(path)) as client:
        assert (await get(client, "a")).id == "a"
    assert get(Acme(replaying(path)), "b").id == "a"


def test_the_network_is_recorded_by_default(path: Path) -> None:
    answering = Loopback(lambda handler: handler.answer(ACCOUNT.encode()))
    with answering as server, Acme(recording(path), base_url=server.url) as client:
        get(client)

    assert get(Acme(replaying(path), base_url="http://127.0.0.1:1")).id == "a"


@pytest.mark.anyio
async def test_and_by_asynchronous_clients(path: Path) -> None:
    with Loopback(lambda handler: handler.answer(ACCOUNT.encode())) as server:
        async with AsyncAcme(recording(path), base_url=server.url) as client:
            await get(client)

    assert get(Acme(replaying(path), base_url="http://127.0.0.1:1")).id == "a"


def test_threads_share_a_cassette(path: Path) -> None:
    client = Acme(recording(path, transport=Wire(ACCOUNT)))
    replayed: list[Any] = []

    def record(name: str) -> None:
        get(client, name)

    threads = [threading.Thread(target=record, args=(f"account-{number}",)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client = Acme(replaying(path))
    threads = [
        threading.Thread(target=lambda name: replayed.append(get(client, name)), args=(f"account-{number}",))
        for number in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(json.loads(path.read_bytes())["exchanges"]) == len(replayed) == 16


def test_any_httpx_client_can_use_one(path: Path) -> None:
    with httpx.Client(transport=recording(path, transport=Wire("{}"))) as http:
        http.get("https://other.example/x?token=planted&a=1")

    with httpx.Client(transport=replaying(path)) as http:
        assert http.get("https://other.example/x?a=1&token=other").json() == {}
