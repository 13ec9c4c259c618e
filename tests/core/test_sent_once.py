"""Nothing below a client sends a request again by itself, and no answer is taken for another request's."""

from __future__ import annotations

import asyncio
import gc
import time
from typing import TYPE_CHECKING, Any

import pytest
from acme import AsyncAcme
from loopback import Handler, Loopback
from pennyweight_core import APIConnectionError
from tls_loopback import make_certificate, serving_tls
from ways import attempt, every_own_way, every_way

if TYPE_CHECKING:
    from pathlib import Path

METHODS = ("GET", "HEAD", "DELETE", "PUT", "POST", "PATCH", "OPTIONS")
NAMED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"


def path_of(handler: Handler) -> str:
    return handler.path.partition("?")[0]


def answer_with_path(handler: Handler) -> None:
    body = b'"%b"' % path_of(handler).encode()
    handler.send(NAMED % (len(body), body))


def hang_up_on_the_second(handler: Handler) -> None:
    if path_of(handler) == "/first":
        answer_with_path(handler)
    else:
        handler.close_connection = True


def in_turn(client: Any, *requests: tuple[str, str], pause: float = 0.0) -> Any:
    """Make requests one after the other; give what came of each: the data, or the error."""

    async def asynchronous() -> list[Any]:
        found: list[Any] = []
        for method, path in requests:
            try:
                found.append((await client.request(method, path)).data)
            except APIConnectionError as error:
                found.append(error)
            await asyncio.sleep(pause)
        return found

    if isinstance(client, AsyncAcme):
        return asynchronous()
    found: list[Any] = []
    for method, path in requests:
        try:
            found.append(client.request(method, path).data)
        except APIConnectionError as error:
            found.append(error)
        time.sleep(pause)
    return found


@every_way
@pytest.mark.parametrize("method", METHODS)
def test_a_request_on_a_connection_that_is_dropped_is_sent_once(way: str, method: str) -> None:
    with Loopback(hang_up_on_the_second) as server:
        first, second = attempt(
            way, lambda client: in_turn(client, ("GET", "/first"), (method, "/second")), base_url=server.url
        )

        assert first == "/first"
        assert isinstance(second, APIConnectionError)
        assert [path.partition("?")[0] for path in server.paths] == ["/first", "/second"]


SURPLUS = {
    "another answer": NAMED % (8, b'"/wrong"'),
    "a longer body": b"more than was announced",
    "line breaks": b"\r\n" * 4,
    "a hundred answers": NAMED % (8, b'"/wrong"') * 100,
}


@every_way
@pytest.mark.parametrize("late", [False, True], ids=["at once", "late"])
@pytest.mark.parametrize("surplus", SURPLUS)
def test_what_comes_after_an_answer_is_not_the_next_answer(way: str, surplus: str, *, late: bool) -> None:
    def answering(handler: Handler) -> None:
        body = b'"%b"' % path_of(handler).encode()
        answer = NAMED % (len(body), body)
        if late:
            handler.send(answer)
            time.sleep(0.05)
            handler.send(SURPLUS[surplus])
        else:
            handler.send(answer + SURPLUS[surplus])

    paths: list[Any] = [f"/{number}" for number in range(4)]
    with Loopback(answering) as server:
        found = attempt(
            way,
            lambda client: in_turn(client, *(("GET", path) for path in paths), pause=0.1 if late else 0),
            base_url=server.url,
        )

    if way == "aiohttp" and not late:  # it refuses an answer together with what is no HTTP behind it
        paths = [got if isinstance(got, APIConnectionError) else path for got, path in zip(found, paths, strict=True)]
    assert found == paths


@every_way
def test_a_body_where_none_may_be_is_not_the_next_answer(way: str) -> None:
    def answering(handler: Handler) -> None:
        if path_of(handler) == "/none":
            handler.send(b"HTTP/1.1 204 No Content\r\ncontent-length: 8\r\n\r\n" + NAMED % (8, b'"/wrong"'))
        else:
            answer_with_path(handler)

    with Loopback(answering) as server:
        found = attempt(way, lambda client: in_turn(client, ("GET", "/none"), ("GET", "/next")), base_url=server.url)

    assert found == [None, "/next"]


@pytest.mark.parametrize("way", ["async own", "async http_client"])
def test_surplus_that_was_read_with_a_large_answer_is_noticed(way: str) -> None:
    def answering(handler: Handler) -> None:
        head = NAMED % (65536 - 200, b"")
        body = b'"' + path_of(handler).encode().ljust(65536 - 202, b" ") + b'"'
        padded = head[:-2] + b"x: " + b"y" * (65536 - len(head) - len(body) - 5) + b"\r\n\r\n" + body
        handler.send(padded + NAMED % (8, b'"/wrong"'))

    with Loopback(answering) as server:
        found = attempt(way, lambda client: in_turn(client, ("GET", "/a"), ("GET", "/b")), base_url=server.url)

    assert [text.strip() for text in found] == ["/a", "/b"]


@every_way
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # aiohttp does not wait for the end of TLS
def test_surplus_in_a_tls_record_of_its_own_is_noticed(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = make_certificate(tmp_path)
    monkeypatch.setattr("pennyweight_core._http._httpx._shared", [])
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))

    def answering(path: str) -> list[bytes]:
        return [NAMED % (len(path) + 2, b'"%b"' % path.encode()), NAMED % (8, b'"/wrong"')]

    paths = [f"/{number}" for number in range(4)]
    with serving_tls(certificate, answering) as url:
        found = attempt(way, lambda client: in_turn(client, *(("GET", path) for path in paths)), base_url=url)
    gc.collect()

    assert found == paths


@every_own_way
def test_a_connection_that_is_well_is_used_again(way: str) -> None:
    with Loopback(answer_with_path) as server:
        attempt(
            way, lambda client: in_turn(client, *(("GET", f"/{number}") for number in range(5))), base_url=server.url
        )

        assert len(server.peers) == 1
