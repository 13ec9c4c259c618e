"""How requests are sent: encoded, signed afresh for every attempt, again when that is safe, never mixed up."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from datetime import UTC, datetime
from email.utils import format_datetime

import httpx
import keys
import pytest
from clocks import Clock, Ticking
from hypothesis import given
from hypothesis import strategies as st
from pennyweight_core._client_setup import BaseClient
from pennyweight_kalshi import APIConnectionError, APIStatusError, APITimeoutError, AsyncKalshi, RateLimitError
from wire import Wire

BALANCE = '{"balance": 1, "portfolio_value": 2, "updated_ts": 3}'
KEY = b"made for this run"


@pytest.fixture
def ticking(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clients' clock: sleeping takes no time, and the time of day moves on one second each time it is read."""
    clock = Ticking(started=1_700_000_000)
    monkeypatch.setattr(BaseClient, "_clock", clock)
    return clock


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds that calls wanted to wait; nobody really waits."""
    clock = Clock(started=1_800_000_000.0)
    monkeypatch.setattr(BaseClient, "_clock", clock)
    return clock.pauses


def snaptrade_signature(request: httpx.Request) -> str:
    """What SnapTrade would expect, computed here from what arrived."""
    path, _, query = request.url.raw_path.decode().partition("?")
    content = json.loads(request.content) if request.content else None
    text = json.dumps({"content": content, "path": path, "query": query}, separators=(",", ":"), sort_keys=True)
    return base64.b64encode(hmac.digest(KEY, text.encode(), hashlib.sha256)).decode()


@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_snaptrade_signs_exactly_what_is_sent(user_id: str, user_secret: str) -> None:
    wire = Wire("[]")
    if any("\ud800" <= character <= "\udfff" for character in user_id + user_secret):
        return

    keys.snaptrade(wire).accounts.list(user_id=user_id, user_secret=user_secret)

    (request,) = wire.requests
    assert request.headers["signature"] == snaptrade_signature(request)
    assert request.url.params["userId"] == user_id
    assert request.url.params["userSecret"] == user_secret


@pytest.mark.parametrize("text", ["what?", "a b", "Société", "a+b", "a&b=c", "%2F", "#", "日本"])
def test_a_query_keeps_every_character(text: str) -> None:
    wire = Wire("[]")

    keys.snaptrade(wire).accounts.list(user_id=text, user_secret="s")

    (request,) = wire.requests
    assert request.url.params["userId"] == text
    assert request.headers["signature"] == snaptrade_signature(request)


def test_an_escaped_character_in_a_path_is_signed_as_it_is_sent() -> None:
    wire = Wire("[]")

    keys.snaptrade(wire).accounts.get_balances(account_id="a/b c?é", user_id="u", user_secret="s")

    (request,) = wire.requests
    assert request.url.raw_path.startswith(b"/accounts/a%2Fb%20c%3F%C3%A9/balances?")
    assert request.headers["signature"] == snaptrade_signature(request)


@pytest.mark.parametrize("segment", ["", ".", ".."])
def test_a_path_parameter_that_changes_the_path_is_refused(segment: str) -> None:
    wire = Wire("[]")

    with pytest.raises(ValueError, match="account_id: expected a value"):
        keys.snaptrade(wire).accounts.get_balances(account_id=segment, user_id="u", user_secret="s")

    assert not wire.requests


def test_a_slash_in_a_path_parameter_stays_in_its_segment() -> None:
    wire = Wire("[]")

    keys.snaptrade(wire).accounts.get_balances(account_id="../../x", user_id="u", user_secret="s")

    assert wire.requests[0].url.raw_path.startswith(b"/accounts/..%2F..%2Fx/balances?")


def test_kalshi_signs_milliseconds_and_snaptrade_seconds(ticking: Clock) -> None:
    kalshi, snaptrade = Wire(BALANCE), Wire("[]")

    keys.kalshi(kalshi).portfolio.get_balance()
    keys.snaptrade(snaptrade).accounts.list(user_id="u", user_secret="s")

    assert kalshi.requests[0].headers["kalshi-access-timestamp"] == "1700000000000"
    assert snaptrade.requests[0].url.params["timestamp"] == "1700000001"


def test_every_attempt_is_signed_afresh(ticking: Clock) -> None:
    wire = Wire(httpx.Response(503), httpx.Response(503), BALANCE)

    response = keys.kalshi(wire).portfolio.with_response.get_balance()

    stamps = [request.headers["kalshi-access-timestamp"] for request in wire.requests]
    signatures = {request.headers["kalshi-access-signature"] for request in wire.requests}
    assert stamps == ["1700000000000", "1700000001000", "1700000002000"]
    assert len(signatures) == 3
    assert response.attempts == 3


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, 520])
def test_a_passing_failure_is_tried_again_twice(pauses: list[float], status: int) -> None:
    wire = Wire(httpx.Response(status))

    with pytest.raises(APIStatusError):
        keys.kalshi(wire).portfolio.get_balance()

    assert len(wire.requests) == 3
    assert all(0 <= pause <= 8 for pause in pauses)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 501])
def test_a_lasting_failure_is_not_tried_again(pauses: list[float], status: int) -> None:
    wire = Wire(httpx.Response(status))

    with pytest.raises(APIStatusError, match=str(status)):
        keys.kalshi(wire).portfolio.get_balance()

    assert len(wire.requests) == 1


def test_retry_after_in_seconds_is_obeyed(pauses: list[float]) -> None:
    wire = Wire(httpx.Response(429, headers={"retry-after": "7"}), BALANCE)
    keys.kalshi(wire, limits=False).portfolio.get_balance()

    assert pauses == [7.0]


def test_retry_after_as_a_date_is_obeyed(pauses: list[float]) -> None:
    later = format_datetime(datetime.fromtimestamp(1_800_000_020, UTC), usegmt=True)
    keys.kalshi(Wire(httpx.Response(429, headers={"retry-after": later}), BALANCE)).portfolio.get_balance()

    assert pauses == [20.0]


def test_a_vendor_that_asks_for_an_hour_is_not_asked_again(pauses: list[float]) -> None:
    wire = Wire(httpx.Response(429, headers={"retry-after": "3600"}))

    with pytest.raises(RateLimitError) as caught:
        keys.kalshi(wire).portfolio.get_balance()

    assert caught.value.retry_after == 3600
    assert len(wire.requests) == 1


def test_a_connection_that_breaks_is_tried_again_and_named(pauses: list[float]) -> None:
    wire = Wire(httpx.ConnectError("refused"))

    with pytest.raises(APIConnectionError, match=r"no response from https://external-api.kalshi.com after 3 attempts"):
        keys.kalshi(wire).portfolio.get_balance()


def test_a_timeout_has_its_own_error(pauses: list[float]) -> None:
    with pytest.raises(APITimeoutError):
        keys.kalshi(Wire(httpx.ReadTimeout("slow")), max_retries=0).portfolio.get_balance()


def test_every_phase_has_a_limit_by_default() -> None:
    wire = Wire(BALANCE)

    keys.kalshi(wire).portfolio.get_balance()

    assert wire.requests[0].extensions["timeout"] == {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan"), httpx.Timeout(None)])
def test_waiting_for_ever_is_refused(timeout: float) -> None:
    with pytest.raises(ValueError, match="timeout"):
        keys.kalshi(Wire(BALANCE), timeout=timeout)


def test_threads_on_one_client_do_not_mix_timestamps(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire("[]")
    client = keys.snaptrade(wire)
    barrier = threading.Barrier(8)

    def work(name: str) -> None:
        barrier.wait()
        for _ in range(25):
            client.accounts.list(user_id=name, user_secret=f"secret-of-{name}")

    threads = [threading.Thread(target=work, args=(f"user-{number}",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(wire.requests) == 200
    for request in wire.requests:
        assert request.url.params["userSecret"] == f"secret-of-{request.url.params['userId']}"
        assert request.headers["signature"] == snaptrade_signature(request)


@pytest.mark.anyio
async def test_async_calls_retry_and_sign_as_sync_ones_do(ticking: Clock) -> None:
    wire = Wire(httpx.Response(503), BALANCE)
    async with AsyncKalshi(api_key_id="made", private_key=keys.pem(), transport=wire, limits=False) as client:
        await client.portfolio.get_balance()

    stamps = [request.headers["kalshi-access-timestamp"] for request in wire.requests]
    assert stamps == ["1700000000000", "1700000001000"]
    assert len(ticking.pauses) == 1


def test_the_user_agent_names_the_package() -> None:
    wire = Wire(BALANCE)

    keys.kalshi(wire).portfolio.get_balance()

    assert wire.requests[0].headers["user-agent"].startswith("pennyweight-kalshi/0.1.0 pennyweight-core/")
