"""What is sent again, after which pause, and what is not."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme, AsyncAcme
from pennyweight_core import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    ServerError,
)
from wire import Wire

if TYPE_CHECKING:
    from clocks import Clock

ACCOUNT = '{"id": "a", "balance": 1}'
PAYMENT = '{"id": "p", "amount": "1"}'


def get(wire: Wire, **options: Any) -> Any:
    return Acme(wire).accounts.get(account_id="a", user_secret="s", **options)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, 520, 524])
def test_a_failure_that_may_pass_is_tried_again_twice(clock: Clock, status: int) -> None:
    wire = Wire(httpx.Response(status))

    with pytest.raises(APIStatusError):
        get(wire)

    assert len(wire.requests) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 501, 300, 600])
def test_a_failure_that_lasts_is_not(clock: Clock, status: int) -> None:
    wire = Wire(httpx.Response(status))

    with pytest.raises(APIStatusError):
        get(wire)

    assert len(wire.requests) == 1


@pytest.mark.parametrize(
    "failure", [httpx.ConnectError("refused"), httpx.ReadTimeout("slow"), httpx.RemoteProtocolError("cut")]
)
def test_a_broken_connection_is_tried_again_and_named(clock: Clock, failure: Exception) -> None:
    wire = Wire(failure)

    with pytest.raises(
        APIConnectionError, match=r"no response from https://api.acme.example after 3 attempts"
    ) as caught:
        get(wire)

    assert isinstance(caught.value, APITimeoutError) == isinstance(failure, httpx.TimeoutException)
    assert type(caught.value.__cause__) is type(failure)


@pytest.mark.parametrize("failure", [httpx.LocalProtocolError("ours"), httpx.UnsupportedProtocol("ftp")])
def test_a_request_that_can_never_be_sent_is_tried_once(clock: Clock, failure: Exception) -> None:
    wire = Wire(failure)

    with pytest.raises(APIConnectionError):
        get(wire)

    assert len(wire.requests) == 1


def test_a_body_that_cannot_be_decompressed_is_not_understood(clock: Clock) -> None:
    def garble(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip"))

    with pytest.raises(APIResponseError, match="can't be decompressed"):
        Acme(httpx.MockTransport(garble)).payments.get_status()


def test_a_write_without_a_key_is_never_sent_twice(clock: Clock) -> None:
    wire = Wire(httpx.Response(503))

    with pytest.raises(ServerError):
        Acme(wire).payments.cancel(payment_id="p", max_retries=5)

    assert len(wire.requests) == 1


def test_pauses_are_jittered_under_a_ceiling_that_doubles(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[float, float]] = []

    def longest(low: float, high: float) -> float:
        asked.append((low, high))
        return high

    monkeypatch.setattr("random.uniform", longest)

    with pytest.raises(ServerError):
        get(Wire(httpx.Response(500)), max_retries=6)

    assert asked == [(0, 0.5), (0, 1.0), (0, 2.0), (0, 4.0), (0, 8.0), (0, 8.0)]
    assert clock.pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_how_often_is_said_per_client_or_per_call(clock: Clock, retries: int) -> None:
    by_client, by_call = Wire(httpx.Response(503)), Wire(httpx.Response(503))

    with pytest.raises(ServerError):
        Acme(by_client, max_retries=retries).payments.get_status()
    with pytest.raises(ServerError):
        Acme(by_call).payments.get_status(max_retries=retries)

    assert len(by_client.requests) == len(by_call.requests) == retries + 1


def test_each_attempt_is_signed_afresh(ticking: Clock) -> None:
    wire = Wire(httpx.Response(503), httpx.ConnectError("refused"), ACCOUNT)

    get(wire)

    assert [request.url.params["timestamp"] for request in wire.requests] == ["0.000", "1.000", "2.000"]
    assert len({request.headers["acme-signature"] for request in wire.requests}) == 3


@pytest.mark.anyio
async def test_asynchronous_calls_retry_likewise(ticking: Clock) -> None:
    wire = Wire(httpx.Response(429, headers={"retry-after": "7"}), httpx.ReadError("cut"), PAYMENT)
    async with AsyncAcme(wire) as client:
        response = await client.payments.with_response.create(amount=Decimal(1))

    assert response.attempts == 3
    assert ticking.pauses[0] == 7.0
    assert len({request.headers["acme-signature"] for request in wire.requests}) == 3
