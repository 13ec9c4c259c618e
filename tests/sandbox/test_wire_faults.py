"""What goes wrong on the wire goes wrong the same way over a socket and in process."""

import json
import socket
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from pennyweight_sandbox import Sandbox

ASSETS = "/assets/list"
BROKEN = (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError)
"""How a reset shows, by the moment at which the client notices it."""


@pytest.fixture(params=["socket", "in process"])
def client(request: pytest.FixtureRequest, onebalance: Callable[..., httpx.Client]) -> httpx.Client:
    return onebalance(over_socket=request.param == "socket")


@pytest.fixture
def whole(client: httpx.Client) -> bytes:
    return client.get(ASSETS).content


def test_a_refused_connection_is_seen_as_broken_and_nothing_arrives(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.script("onebalance:refusedx2")

    for _ in range(2):
        with pytest.raises((httpx.ConnectError, *BROKEN)):
            client.get(ASSETS)

    assert sandbox.requests("onebalance") == []
    assert client.get(ASSETS).status_code == 200


def test_a_reset_has_no_effect_and_a_lost_answer_has(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.limit("onebalance:requests=1")
    sandbox.script("onebalance:resetx1,onebalance:lostx1")

    for _ in range(2):
        with pytest.raises(BROKEN):
            client.get(ASSETS)

    assert [record.status for record in sandbox.requests("onebalance")] == [None, None]
    assert client.get(ASSETS).status_code == 429  # the lost one was counted


def test_an_effect_can_be_answered_with_another_status(client: httpx.Client, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.limit("onebalance:requests=1")
    path = tmp_path / "faults.json"
    path.write_text(json.dumps([{"vendor": "onebalance", "lost": True, "status": 502, "count": 1}]), "utf-8")
    sandbox.script(str(path))

    assert [client.get(ASSETS).status_code for _ in range(2)] == [502, 429]


def test_a_body_that_breaks_off_had_its_whole_length_declared(
    client: httpx.Client, sandbox: Sandbox, whole: bytes
) -> None:
    sandbox.script("onebalance:cutx1")
    received = bytearray()
    declared = []

    def read() -> None:
        with client.stream("GET", ASSETS) as answer:
            declared.append(answer.headers["content-length"])
            for piece in answer.iter_raw():
                received.extend(piece)

    with pytest.raises(BROKEN):
        read()

    assert declared == [str(len(whole))]
    assert bytes(received) == whole[: len(whole) // 2]
    assert client.get(ASSETS).content == whole


def test_a_truncated_body_is_whole_http_and_no_json(client: httpx.Client, sandbox: Sandbox, whole: bytes) -> None:
    sandbox.script("onebalance:truncatedx1")

    answer = client.get(ASSETS)

    assert answer.content == whole[: len(whole) // 2]
    assert answer.headers["content-length"] == str(len(answer.content))
    with pytest.raises(ValueError, match=r"line 1 column"):
        json.loads(answer.content)


def test_a_trickle_sends_the_head_first_and_never_stops_for_long(
    client: httpx.Client, sandbox: Sandbox, whole: bytes
) -> None:
    sandbox.script("onebalance:trickle=0.6x1")
    started = time.perf_counter()

    with client.stream("GET", ASSETS, timeout=0.5) as answer:
        head = time.perf_counter() - started
        received = [(time.perf_counter() - started, piece) for piece in answer.iter_raw()]

    assert head < 0.5
    assert received[-1][0] >= 0.55
    assert len(received) > 5
    assert b"".join(piece for _, piece in received) == whole


def test_a_trickle_slower_than_the_timeout_is_a_timeout(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.script("onebalance:trickle=20x1")

    with pytest.raises(httpx.ReadTimeout):
        client.get(ASSETS, timeout=0.1)


def test_a_redirect_tells_where_to_and_has_no_effect(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.script("onebalance:redirect=https://elsewhere.invalid/a?b=cx1")

    answer = client.get(ASSETS)

    assert (answer.status_code, answer.headers["location"]) == (302, "https://elsewhere.invalid/a?b=c")
    assert answer.content == b""


@pytest.mark.parametrize("status", [100, 102, 103, 199])
def test_a_status_below_200_comes_before_the_right_answer(
    client: httpx.Client, sandbox: Sandbox, whole: bytes, status: int
) -> None:
    sandbox.script(f"onebalance:status={status}x1")

    answer = client.get(ASSETS)

    assert (answer.status_code, answer.content) == (200, whole)
    assert client.get(ASSETS).status_code == 200


def test_an_uncalled_for_switch_of_protocols_is_a_protocol_error(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.script("onebalance:status=101x1")

    with pytest.raises(httpx.RemoteProtocolError):
        client.get(ASSETS)

    assert client.get(ASSETS).status_code == 200


@pytest.mark.parametrize("status", [300, 301, 304, 307, 399, 520, 599])
def test_every_other_status_can_be_answered(client: httpx.Client, sandbox: Sandbox, status: int) -> None:
    sandbox.script(f"onebalance:status={status}x1")

    answer = client.get(ASSETS)

    assert answer.status_code == status
    assert bool(answer.content) == (status != 304)
    assert client.get(ASSETS).status_code == 200


def test_a_refused_connection_is_reset_before_it_is_read(sandbox: Sandbox) -> None:
    sandbox.script("mesh:refusedx1")

    def ask() -> None:
        with socket.create_connection(("127.0.0.1", urlsplit(sandbox.url("mesh")).port or 0), timeout=5) as plain:
            plain.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            plain.recv(1)

    with pytest.raises((ConnectionResetError, BrokenPipeError)):
        ask()

    assert sandbox.requests("mesh") == []
    assert httpx.get(sandbox.url("mesh")).status_code == 404


@pytest.mark.anyio
async def test_async_callers_in_process_see_the_same(sandbox: Sandbox) -> None:
    keys = {"x-api-key": sandbox.env["ONEBALANCE_API_KEY"]}
    sandbox.script("onebalance:cutx1,onebalance:trickle=0.05x1,onebalance:refusedx1,onebalance:trickle=9x1")
    transport = sandbox.transport("onebalance")
    async with httpx.AsyncClient(transport=transport, headers=keys, base_url="https://x.invalid/api") as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.get(ASSETS)
        assert (await client.get(ASSETS)).json()
        with pytest.raises(httpx.ConnectError):
            await client.get(ASSETS)
        with pytest.raises(httpx.ReadTimeout):
            await client.get(ASSETS, timeout=0.01)
