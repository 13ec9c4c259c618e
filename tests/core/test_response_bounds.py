"""A call ends in time and in bounded memory, whatever the server sends, and whichever way it was asked."""

from __future__ import annotations

import gzip
import resource
import time
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from acme import Acme, AsyncAcme
from hypothesis import given
from hypothesis import strategies as st
from loopback import Handler, Loopback
from pennyweight_core import APIResponseError, PennyweightError
from pennyweight_core._http._inflate import make_inflater
from ways import attempt, every_own_way, every_way

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
CHUNKED = HEAD + b"transfer-encoding: chunked\r\n"
MIB = 2**20


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def bomb(mib: int) -> bytes:
    """So many mebibytes of blanks, packed."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    return b"".join(packer.compress(b" " * MIB) for _ in range(mib)) + packer.flush()


def forever(first: bytes, again: bytes) -> Callable[[Handler], None]:
    def answer(handler: Handler) -> None:
        handler.send(first)
        many = again * max(1, 60_000 // len(again))
        while True:
            handler.send(many)

    return answer


FLOODS = {
    "100 Continue": forever(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "103 with headers": forever(b"", b"HTTP/1.1 103 Early Hints\r\nlink: " + b"x" * 1000 + b"\r\n\r\n"),
    "headers": forever(HEAD, b"x: y\r\n"),
    "empty members of gzip": forever(
        CHUNKED + b"content-encoding: gzip\r\n\r\n", chunk(b"".join([gzip.compress(b"")] * 100))
    ),
    "trailers": forever(CHUNKED + b"\r\n0\r\n", b"x: y\r\n"),
    "chunks of a byte": forever(CHUNKED + b"\r\n", chunk(b" ")),
}


def request(client: Any) -> Any:
    return client.request("GET", "/x")


@every_own_way
@pytest.mark.parametrize("flood", FLOODS)
def test_a_server_that_never_stops_sending_keeps_nobody_beyond_the_deadline(way: str, flood: str) -> None:
    started = time.monotonic()

    with Loopback(FLOODS[flood]) as server, pytest.raises(Exception) as caught:  # noqa: PT011 - see below
        attempt(way, request, base_url=server.url, max_retries=0, deadline=0.5, max_response_bytes=2**40)

    assert isinstance(caught.value, PennyweightError)
    assert time.monotonic() - started < 5


@every_way
def test_a_body_is_read_as_far_as_max_response_bytes(way: str) -> None:
    body = b'"%b"' % (b"x" * 998)

    with Loopback(lambda handler: handler.answer(body)) as server:
        assert attempt(way, request, base_url=server.url, max_response_bytes=1000).content == body
        with pytest.raises(APIResponseError, match=r"max_response_bytes, 999; .* with `stream`") as caught:
            attempt(way, request, base_url=server.url, max_response_bytes=999)

    assert caught.value.status_code == 200


@every_way
@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_packed_body_is_no_larger_when_it_is_unpacked(way: str, encoding: str) -> None:
    body = b" " * 1000 + b"1"
    packed = gzip.compress(body) if encoding == "gzip" else zlib.compress(body)
    answer = HEAD + b"content-encoding: %b\r\ncontent-length: %d\r\n\r\n" % (encoding.encode(), len(packed)) + packed

    with Loopback(lambda handler: handler.send(answer)) as server:
        assert attempt(way, request, base_url=server.url, max_response_bytes=1001).data == 1
        with pytest.raises(APIResponseError, match="max_response_bytes"):
            attempt(way, request, base_url=server.url, max_response_bytes=1000)


@every_way
def test_a_bomb_is_not_unpacked(way: str) -> None:
    packed = bomb(300)
    answer = HEAD + b"content-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(packed) + packed
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with (
        Loopback(lambda handler: handler.send(answer)) as server,
        pytest.raises(APIResponseError, match="max_response_bytes, 67108864"),
    ):
        attempt(way, request, base_url=server.url)

    assert (
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200 * 1024
    )  # kibibytes; two whole bodies at most


def largest_piece(client: Any) -> Any:
    async def asynchronous() -> tuple[int, int]:
        async with client.stream("GET", "/x") as opened:
            sizes = [len(piece) async for piece in opened.iter_bytes()]
        return max(sizes), sum(sizes)

    if isinstance(client, AsyncAcme):
        return asynchronous()
    with client.stream("GET", "/x") as opened:
        sizes = [len(piece) for piece in opened.iter_bytes()]
    return max(sizes), sum(sizes)


@every_way
def test_a_stream_is_unpacked_in_pieces(way: str) -> None:
    packed = bomb(20)
    answer = HEAD + b"content-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(packed) + packed

    with Loopback(lambda handler: handler.send(answer)) as server:
        largest, whole = attempt(way, largest_piece, base_url=server.url, max_response_bytes=1000)

    assert whole == 20 * MIB
    assert largest <= MIB


def inflated(encoding: str, pieces: list[bytes]) -> bytes:
    inflater = make_inflater([(b"Content-Encoding", encoding.encode())])
    assert inflater is not None
    found = [part for piece in pieces for part in inflater.feed(piece)]
    return b"".join([*found, *inflater.finish()])


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKERS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZIP", gzip.compress),
    "deflate": ("deflate", zlib.compress),
    "deflate without zlib's header": ("deflate", raw_deflate),
    "gzip in two members": ("gzip", lambda data: gzip.compress(data[:9]) + gzip.compress(data[9:])),
    "gzip and identity": ("identity, gzip", gzip.compress),
}


@pytest.mark.parametrize("packer", PACKERS)
@given(data=st.binary(max_size=5000), size=st.integers(1, 200))
def test_unpacking_is_the_reverse_of_packing_however_the_pieces_come(packer: str, data: bytes, size: int) -> None:
    encoding, pack = PACKERS[packer]
    packed = pack(data)

    pieces = [packed[start : start + size] for start in range(0, len(packed), size)]

    assert inflated(encoding, pieces) == data


@pytest.mark.parametrize("value", ["", "identity", " , identity"])
def test_a_body_that_is_not_encoded_is_left_alone(value: str) -> None:
    assert make_inflater([(b"content-encoding", value.encode())]) is None


@pytest.mark.parametrize("packed", [b"", zlib.compress(b"x")[:-4]])
def test_an_end_that_is_missing_is_noticed_unless_nothing_came(packed: bytes) -> None:
    if not packed:
        assert inflated("gzip", [packed]) == b""
    else:
        with pytest.raises(Exception, match="ends too early"):
            inflated("deflate", [packed])


@pytest.mark.parametrize("value", [0, -1, 1.5, True, "64", None])
@pytest.mark.parametrize("kind", [Acme, AsyncAcme])
def test_max_response_bytes_is_a_whole_number_above_zero(kind: Any, value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="max_response_bytes: expected a whole number from 1 on"):
        kind(max_response_bytes=value)
