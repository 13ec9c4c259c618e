"""The in-process transport answers sync and async callers as the socket would."""

import time
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pennyweight_sandbox
import pytest
from pennyweight_sandbox import Sandbox, SandboxTransport


@pytest.fixture
def keys(sandbox: Sandbox) -> dict[str, str]:
    return {"x-api-key": sandbox.env["ONEBALANCE_API_KEY"]}


def test_a_sync_client_is_answered_in_process(sandbox: Sandbox, keys: dict[str, str]) -> None:
    with httpx.Client(transport=sandbox.transport("onebalance"), base_url="https://be.onebalance.io/api") as client:
        answer = client.get("/assets/list", headers=keys)

    assert answer.status_code == 200
    assert answer.headers["content-length"] == str(len(answer.content))


@pytest.mark.anyio
async def test_an_async_client_is_answered_in_process(sandbox: Sandbox, keys: dict[str, str]) -> None:
    transport = sandbox.transport("onebalance")

    async with httpx.AsyncClient(transport=transport, base_url="https://be.onebalance.io/api") as client:
        answer = await client.get("/assets/list", headers=keys)

    assert answer.status_code == 200
    assert sandbox.last_request("onebalance").raw_path == "/api/assets/list"


def test_the_answer_is_the_sockets_answer(sandbox: Sandbox, keys: dict[str, str]) -> None:
    path = f"/v2/balances/aggregated-balance?address={sandbox.env['ONEBALANCE_ADDRESS']}"
    sandbox.clock["onebalance"] = lambda: 1_700_000_000.0

    over_socket = httpx.get(sandbox.url("onebalance") + path, headers=keys)
    with httpx.Client(transport=sandbox.transport("onebalance")) as client:
        in_process = client.get("https://x.invalid/api" + path, headers=keys)

    assert in_process.content == over_socket.content
    assert in_process.headers.items() <= over_socket.headers.items()
    assert in_process.headers["date"] == "Tue, 14 Nov 2023 22:13:20 GMT"


def test_a_delay_beyond_the_timeout_is_a_timeout(sandbox: Sandbox) -> None:
    sandbox.script("kalshi:delay=30")
    started = time.perf_counter()

    with httpx.Client(transport=sandbox.transport("kalshi"), timeout=0.05) as client, pytest.raises(httpx.ReadTimeout):
        client.get("https://x.invalid/")

    assert time.perf_counter() - started < 5


@pytest.mark.anyio
async def test_a_reset_is_a_read_error(sandbox: Sandbox) -> None:
    sandbox.script("kalshi:reset")

    async with httpx.AsyncClient(transport=sandbox.transport("kalshi")) as client:
        with pytest.raises(httpx.ReadError):
            await client.get("https://x.invalid/")


@pytest.mark.anyio
async def test_a_streamed_body_is_read_whole(sandbox: Sandbox) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"one "
        yield b"two"

    async with httpx.AsyncClient(transport=sandbox.transport("mesh")) as client:
        await client.post("https://x.invalid/", content=chunks())

    assert sandbox.last_request("mesh").body == b"one two"


def test_a_head_request_gets_no_body(sandbox: Sandbox) -> None:
    with httpx.Client(transport=sandbox.transport("mesh")) as client:
        answer = client.head("https://x.invalid/")

    assert (answer.status_code, answer.content) == (404, b"")


def test_transports_without_a_sandbox_share_one() -> None:
    first, second = pennyweight_sandbox.transport("kalshi"), pennyweight_sandbox.transport("mesh")

    assert isinstance(first, SandboxTransport)
    assert first.sandbox is second.sandbox
    assert Path(first.sandbox.env["KALSHI_PRIVATE_KEY_PATH"]).exists()


def test_a_transport_of_a_given_sandbox_accepts_its_credentials(sandbox: Sandbox) -> None:
    assert pennyweight_sandbox.transport("kalshi", sandbox).sandbox is sandbox
