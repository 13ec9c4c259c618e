"""Access tokens: asked for once by many, renewed before they end and when they are rejected, and never shown."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING

import httpx
import pytest
from clocks import Clock
from pennyweight_core import AccessToken
from pennyweight_core._client_setup import BaseClient
from pennyweight_mesh.admin import (
    APITimeoutError,
    AsyncMeshAdmin,
    AuthenticationError,
    InvalidCredentialsError,
    MeshAdmin,
    ServerError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from pennyweight_sandbox import Sandbox

CALLERS = 12
SECRET = "a-secret-of-these-tests"


class Vendor:
    """Answers as Mesh does, and counts; each token is another one."""

    def __init__(self, life: object = 3600, during: Callable[[], object] = lambda: None) -> None:
        self.life = life
        self.during = during
        self.tokens = 0
        self.seen: list[str | None] = []
        self.refused: set[str] = set()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/Token"):
            self.during()
            self.tokens += 1
            content = {"id_token": f"token-{self.tokens}", "expires_in": self.life, "status": "succeeded"}
            return httpx.Response(200, json={"status": "ok", "content": content})
        self.seen.append(request.headers.get("authorization"))
        if self.seen[-1] in self.refused:
            return httpx.Response(401, json={})
        return httpx.Response(200, json={"status": "ok", "content": []})

    async def asynchronously(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.02)
        return self(request)


def client(answer: Callable[[httpx.Request], httpx.Response]) -> MeshAdmin:
    return MeshAdmin(client_id="mine", client_secret=SECRET, transport=httpx.MockTransport(answer))


def asynchronous(answer: Callable[[httpx.Request], Coroutine[None, None, httpx.Response]]) -> AsyncMeshAdmin:
    return AsyncMeshAdmin(client_id="mine", client_secret=SECRET, transport=httpx.MockTransport(answer))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(BaseClient, "_clock", clock)
    return clock


def test_many_threads_ask_for_one_token() -> None:
    vendor, gate = Vendor(), Barrier(CALLERS)
    admin = client(vendor)

    def call(_: int) -> None:
        gate.wait()
        admin.registered_clients.list()

    with ThreadPoolExecutor(CALLERS) as pool:
        list(pool.map(call, range(CALLERS)))

    assert vendor.tokens == 1
    assert vendor.seen == ["Bearer token-1"] * CALLERS


def test_many_tasks_ask_for_one_token() -> None:
    vendor = Vendor()
    admin = asynchronous(vendor.asynchronously)

    async def ask() -> None:
        await asyncio.gather(*(admin.registered_clients.list() for _ in range(CALLERS)))

    asyncio.run(ask())

    assert vendor.tokens == 1
    assert vendor.seen == ["Bearer token-1"] * CALLERS


@pytest.mark.parametrize(("life", "kept", "renewed"), [(3600, 3539, 3541), (100, 89, 91), (1, 0, 1)])
def test_a_token_is_renewed_before_it_ends(life: int, kept: int, renewed: int, clock: Clock) -> None:
    vendor = Vendor(life)
    admin = client(vendor)
    admin.registered_clients.list()

    clock.now += kept
    admin.registered_clients.list()
    clock.now += renewed - kept
    admin.registered_clients.list()

    assert vendor.seen == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def test_the_life_of_a_token_begins_when_it_is_asked_for(clock: Clock) -> None:
    vendor = Vendor(100, during=lambda: clock.sleep(95))
    admin = client(vendor)
    admin.registered_clients.list()

    admin.registered_clients.list()

    assert vendor.seen == ["Bearer token-1", "Bearer token-2"]


@pytest.mark.parametrize("life", [None, "soon"])
def test_a_token_without_an_end_is_kept(life: object, clock: Clock) -> None:
    vendor = Vendor(life)
    admin = client(vendor)
    admin.registered_clients.list()

    clock.now += 10_000_000
    admin.registered_clients.list()

    assert vendor.tokens == 1


def test_a_rejected_token_is_exchanged_for_another_and_the_write_is_made_once() -> None:
    vendor = Vendor()
    admin = client(vendor)
    admin.registered_clients.list()
    vendor.refused.add("Bearer token-1")

    admin.callback_urls.replace(callback_urls=[])

    assert vendor.seen == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def test_a_second_rejection_is_an_error() -> None:
    vendor = Vendor()
    vendor.refused |= {"Bearer token-1", "Bearer token-2"}

    with pytest.raises(AuthenticationError) as caught:
        client(vendor).registered_clients.list()

    assert vendor.tokens == 2
    assert caught.value.operation == "registered_clients.list"


def test_a_token_that_is_revoked_at_the_vendor_is_replaced(
    sandbox_env: dict[str, str], pennyweight_sandbox: Sandbox
) -> None:
    with MeshAdmin(base_url=sandbox_env["MESH_ADMIN_BASE_URL"]) as admin:
        admin.registered_clients.list()
        pennyweight_sandbox.mesh.tokens.revoke()

        admin.registered_clients.list()

    asked = [record.raw_path.rpartition("/")[2] for record in pennyweight_sandbox.requests("mesh")]
    assert asked == ["Token", "SubClient", "SubClient", "Token", "SubClient"]


def test_credentials_that_get_no_token_are_invalid(sandbox_env: dict[str, str]) -> None:
    with (
        MeshAdmin(client_id="x", client_secret=SECRET, base_url=sandbox_env["MESH_ADMIN_BASE_URL"]) as admin,
        pytest.raises(InvalidCredentialsError, match=r"mesh\.admin tokens\.create: the vendor gave no token") as caught,
    ):
        admin.registered_clients.list()

    assert SECRET not in str(caught.value)


def test_callers_that_wait_get_the_error_of_the_one_that_asked() -> None:
    asked: list[str] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        await asyncio.sleep(0.02)
        return httpx.Response(500, json={})

    async def ask() -> list[object]:
        admin = asynchronous(answer)
        calls = (admin.registered_clients.list(max_retries=0) for _ in range(CALLERS))
        return await asyncio.gather(*calls, return_exceptions=True)

    errors = asyncio.run(ask())

    assert asked == ["/admin/api/v1/Token"]
    assert [error.operation for error in errors if isinstance(error, ServerError)] == ["tokens.create"] * CALLERS
    assert len(set(map(id, errors))) == CALLERS


class Held:
    """A vendor whose first token comes when it is let go."""

    def __init__(self) -> None:
        self.vendor = Vendor()
        self.begun, self.hold = asyncio.Event(), asyncio.Event()

    async def answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/Token") and not self.begun.is_set():
            self.begun.set()
            await self.hold.wait()
        return self.vendor(request)


def test_a_cancelled_exchange_is_taken_over_by_a_caller_that_waits() -> None:
    async def ask() -> tuple[Held, bool]:
        held = Held()
        admin = asynchronous(held.answer)
        first = asyncio.create_task(admin.registered_clients.list())
        await held.begun.wait()
        second = asyncio.create_task(admin.registered_clients.list())
        await asyncio.sleep(0.02)
        first.cancel()
        await second
        return held, first.cancelled()

    held, cancelled = asyncio.run(ask())

    assert cancelled
    assert held.vendor.seen == ["Bearer token-1"]


def test_a_caller_that_waits_too_long_for_a_token_is_told_that_nothing_was_sent() -> None:
    async def ask() -> APITimeoutError:
        held = Held()
        admin = asynchronous(held.answer)
        first = asyncio.create_task(admin.registered_clients.list())
        await held.begun.wait()
        with pytest.raises(APITimeoutError, match="Nothing was sent") as caught:
            await admin.registered_clients.list(deadline=0.05)
        held.hold.set()
        await first
        return caught.value

    error = asyncio.run(ask())

    assert not error.may_have_landed


def test_a_stream_has_a_token_too() -> None:
    vendor = Vendor()

    with client(vendor).stream("GET", "/admin/api/v1/SubClient") as response:
        assert b"".join(response.iter_bytes()).startswith(b"{")

    assert vendor.seen == ["Bearer token-1"]


def test_extra_query_of_a_call_does_not_go_with_the_exchange() -> None:
    urls: list[str] = []
    vendor = Vendor()

    def answer(request: httpx.Request) -> httpx.Response:
        urls.append(str(request.url.query, "ascii"))
        return vendor(request)

    client(answer).registered_clients.list(extra_query={"trace": "1"})

    assert urls == ["", "trace=1"]


def test_no_log_and_no_repr_shows_token_or_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    admin = client(Vendor())

    admin.registered_clients.list()

    shown = caplog.text + repr(admin) + repr(AccessToken("token-1")) + repr(vars(admin))
    assert "token-1" not in shown
    assert SECRET not in shown
