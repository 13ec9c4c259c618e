"""What goes over a socket is seen as it was sent, and faults reach the socket."""

import socket
import time
from urllib.parse import urlsplit

import httpx
import pytest
from pennyweight_sandbox import ListenError, Sandbox
from pennyweight_sandbox._asgi_app import MAX_BODY
from pennyweight_sandbox._vendor import VENDORS, VendorName


def raw(sandbox: Sandbox, text: bytes) -> bytes:
    """Send bytes to Kalshi's port and return everything that comes back."""
    with socket.create_connection(("127.0.0.1", urlsplit(sandbox.url("kalshi")).port or 0), timeout=5) as plain:
        plain.sendall(text)
        received = bytearray()
        while chunk := plain.recv(65536):
            received += chunk
    return bytes(received)


def test_each_vendor_listens_on_its_own_loopback_port_at_its_own_path(sandbox: Sandbox) -> None:
    urls = [urlsplit(sandbox.url(vendor)) for vendor in VENDORS]

    assert {url.hostname for url in urls} == {"127.0.0.1"}
    assert len({url.port for url in urls}) == 4
    assert [url.path for url in urls] == ["/trade-api/v2", "", "", "/api"]


def test_paths_and_queries_are_recorded_as_they_arrived(sandbox: Sandbox) -> None:
    raw(
        sandbox, b"GET /trade-api/v2//a%2fb/../%C3%A9?x=a+b%20c?&&=%ff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    )

    record = sandbox.last_request("kalshi")
    assert record.raw_path == "/trade-api/v2//a%2fb/../%C3%A9"
    assert record.raw_query == "x=a+b%20c?&&=%ff"
    assert record.headers["Host"] == "x"


def test_a_body_is_recorded_byte_for_byte(sandbox: Sandbox) -> None:
    httpx.post(sandbox.url("mesh"), content=b'{"a": 1.10}\xff')

    assert sandbox.last_request("mesh").body == b'{"a": 1.10}\xff'


def test_a_header_sent_twice_is_joined(sandbox: Sandbox) -> None:
    httpx.get(sandbox.url("mesh"), headers=[("X-Twice", "a"), ("x-twice", "b")])

    assert sandbox.last_request("mesh").headers["X-TWICE"] == "a, b"


def test_a_body_that_is_too_long_is_refused_unread(sandbox: Sandbox) -> None:
    answer = httpx.post(sandbox.url("onebalance"), content=b"x" * (MAX_BODY + 1))

    assert (answer.status_code, answer.json()["error"]) == (413, "PayloadTooLargeException")
    assert sandbox.requests("onebalance") == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_wrong_method_is_not_allowed(sandbox: Sandbox, vendor: VendorName) -> None:
    paths = {
        "kalshi": "/portfolio/balance",
        "snaptrade": "/accounts",
        "mesh": "/api/v1/balance/portfolio",
        "onebalance": "/assets/list",
    }

    answer = httpx.delete(sandbox.url(vendor) + paths[vendor])

    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")
    assert isinstance(answer.json(), dict)


def test_a_reset_cuts_the_connection_and_only_that_one(sandbox: Sandbox) -> None:
    with httpx.Client(base_url=sandbox.url("snaptrade")) as other, httpx.Client() as client:
        other.get("/nothing")
        sandbox.script("snaptrade:resetx1")

        with pytest.raises(httpx.ReadError):
            client.get(sandbox.url("snaptrade"))

        assert client.get(sandbox.url("snaptrade") + "/nothing").status_code == 404
        assert other.get("/nothing").status_code == 404


def test_a_delay_is_waited_for_without_holding_up_others(sandbox: Sandbox) -> None:
    sandbox.script("mesh:delay=0.6x1")
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(sandbox.url("mesh"), timeout=0.1)

    started = time.perf_counter()
    answer = httpx.get(sandbox.url("mesh"))

    assert answer.status_code == 404
    assert time.perf_counter() - started < 0.4


def test_a_status_without_a_name_can_be_sent(sandbox: Sandbox) -> None:
    sandbox.script("kalshi:520")

    assert httpx.get(sandbox.url("kalshi")).status_code == 520


def test_a_taken_port_is_named_and_nothing_stays_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, Sandbox() as free:
        port = taken.getsockname()[1]

        with pytest.raises(ListenError, match=rf"127\.0\.0\.1:{port} \(kalshi\) is not available"):
            Sandbox().start(port)

        assert free.url("kalshi")


def test_a_stopped_sandbox_accepts_nothing_and_has_no_key() -> None:
    with Sandbox() as sandbox:
        url, key = sandbox.url("mesh"), sandbox.credentials.kalshi_private_key_path
        assert key.stat().st_mode & 0o777 == 0o600
        assert key.parent.stat().st_mode & 0o777 == 0o700

    with pytest.raises(httpx.ConnectError):
        httpx.get(url)
    assert not key.parent.exists()
    with pytest.raises(RuntimeError, match="does not listen"):
        sandbox.url("mesh")


def test_a_sandbox_that_was_asked_nothing_says_so(sandbox: Sandbox) -> None:
    with pytest.raises(LookupError, match="asked nothing"):
        sandbox.last_request("kalshi")
    with pytest.raises(LookupError, match="no vendor"):
        sandbox.url("nobody")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - the point of the test
