"""An OAuth token instead of a key: where the spec lets it in and nowhere else, fixed or from a function, and never shown."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pennyweight_core import Secret
from pennyweight_kalshi import (
    AsyncKalshi,
    AuthenticationError,
    InvalidCredentialsError,
    Kalshi,
    MissingCredentialsError,
    PermissionDeniedError,
)
from pennyweight_kalshi.perps import KalshiPerps
from pennyweight_mesh import Mesh
from pennyweight_mesh.admin import MeshAdmin
from secrecy import everything_shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight_sandbox import Sandbox

TOKEN = "a-token-of-these-tests"
ALLOWED: dict[str, Callable[[Any], Any]] = {
    "fills": lambda kalshi: list(kalshi.fills.list()),
    "positions": lambda kalshi: list(kalshi.portfolio.get_positions().pages()),
    "historical fills": lambda kalshi: list(kalshi.historical.list_fills()),
    "fills of perps": lambda kalshi: list(kalshi.perps.fills.list()),
    "positions of perps": lambda kalshi: kalshi.perps.portfolio.get_positions(),
}


@pytest.fixture
def token(sandbox_env: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> str:
    """The sandbox's token; the key is not in the environment."""
    monkeypatch.delenv("KALSHI_API_KEY_ID")
    monkeypatch.delenv("KALSHI_PRIVATE_KEY_PATH")
    return sandbox_env["KALSHI_PARTNER_ACCESS_TOKEN"]


def bearers(sandbox: Sandbox) -> list[str | None]:
    """What stood in `Authorization` of each request."""
    return [record.headers.get("authorization") for record in sandbox.requests("kalshi")]


class Echo:
    """Answers with a page of no fills, and remembers how each request was authorized."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.seen: list[tuple[str | None, str | None]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        headers = request.headers
        self.seen.append((headers.get("authorization"), headers.get("kalshi-access-key")))
        status = self.statuses.pop(0) if self.statuses else 200
        if status != 200:
            said = {"error": {"code": "no", "message": f"not {headers.get('authorization')}"}}
            return httpx.Response(status, json=said)
        return httpx.Response(200, json={"fills": [], "cursor": ""})


@pytest.mark.parametrize("call", ALLOWED.values(), ids=ALLOWED)
def test_a_token_lets_in_where_the_spec_says_so(
    call: Callable[[Any], Any], token: str, pennyweight_sandbox: Sandbox
) -> None:
    with Kalshi(access_token=token) as kalshi:
        call(kalshi)

    assert bearers(pennyweight_sandbox) == [f"Bearer {token}"]


def test_a_token_from_the_environment_does_as_well(
    token: str, monkeypatch: pytest.MonkeyPatch, pennyweight_sandbox: Sandbox
) -> None:
    monkeypatch.setenv("KALSHI_ACCESS_TOKEN", token)

    with Kalshi() as kalshi:
        list(kalshi.fills.list(max_items=1))
        list(kalshi.perps.fills.list(max_items=1))

    assert bearers(pennyweight_sandbox) == [f"Bearer {token}"] * 2


def test_other_operations_are_refused_with_the_list_of_those_that_may_be_called(
    token: str, pennyweight_sandbox: Sandbox
) -> None:
    with Kalshi(access_token=token) as kalshi:
        with pytest.raises(InvalidCredentialsError) as caught:
            kalshi.portfolio.get_balance()
        with pytest.raises(InvalidCredentialsError, match=r"good for fills\.list, portfolio\.get_positions only"):
            kalshi.perps.portfolio.get_balance()

    assert str(caught.value) == (
        "kalshi portfolio.get_balance: an access token is good for historical.list_fills, fills.list, "
        "portfolio.get_positions only. Nothing was sent; make this call with a client that has the vendor's other credentials"
    )
    assert pennyweight_sandbox.requests("kalshi") == []


def test_public_operations_carry_no_token(token: str, pennyweight_sandbox: Sandbox) -> None:
    with Kalshi(access_token=token) as kalshi:
        kalshi.exchange.get_status()

    assert "authorization" not in pennyweight_sandbox.last_request("kalshi").headers


def test_the_sandbox_lets_tokens_in_only_where_the_spec_does(token: str, pennyweight_sandbox: Sandbox) -> None:
    with Kalshi(access_token=token, max_retries=0) as kalshi:
        kalshi.request("GET", "/portfolio/fills")
        with pytest.raises(PermissionDeniedError):
            kalshi.request("GET", "/portfolio/balance")
        pennyweight_sandbox.kalshi.revoke_token(token)
        with pytest.raises(AuthenticationError):
            list(kalshi.fills.list())

    assert len(pennyweight_sandbox.requests("kalshi")) == 3, "a token that is fixed is not tried twice"


@pytest.mark.parametrize("wrap", [str, Secret])
def test_a_function_is_asked_before_each_attempt(wrap: Callable[[str], Any]) -> None:
    vendor, tokens = Echo(200, 503), iter(["first", "second", "third"])

    with Kalshi(access_token=lambda: wrap(next(tokens)), transport=httpx.MockTransport(vendor)) as kalshi:
        list(kalshi.fills.list())
        list(kalshi.fills.list())

    assert vendor.seen == [("Bearer first", None), ("Bearer second", None), ("Bearer third", None)]


def test_a_rejected_token_of_a_function_is_replaced_once() -> None:
    vendor, tokens = Echo(401, 401), iter(["old", "new", "newest"])

    with (
        Kalshi(access_token=lambda: next(tokens), transport=httpx.MockTransport(vendor)) as kalshi,
        pytest.raises(AuthenticationError),
    ):
        list(kalshi.fills.list())

    assert [found for found, _ in vendor.seen] == ["Bearer old", "Bearer new"]


def test_an_async_function_is_awaited_by_the_async_client_and_refused_by_the_other() -> None:
    vendor = Echo()

    async def provide() -> str:
        await asyncio.sleep(0)
        return TOKEN

    async def ask() -> None:
        async with AsyncKalshi(access_token=provide, transport=httpx.MockTransport(vendor)) as kalshi:
            assert [fill async for fill in kalshi.fills.list()] == []
        async with AsyncKalshi(access_token=lambda: TOKEN, transport=httpx.MockTransport(vendor)) as kalshi:
            assert [fill async for fill in kalshi.fills.list()] == []

    asyncio.run(ask())
    with (
        Kalshi(access_token=provide, transport=httpx.MockTransport(vendor)) as kalshi,
        pytest.raises(TypeError, match=r"^access_token: expected a plain function, found an async one"),
    ):
        list(kalshi.fills.list())

    assert vendor.seen == [(f"Bearer {TOKEN}", None)] * 2


@pytest.mark.parametrize("found", [None, "", " ", 7, b"bytes"])
def test_a_function_that_returns_no_token_is_told_of(found: Any) -> None:
    with (
        Kalshi(access_token=lambda: found, transport=httpx.MockTransport(Echo())) as kalshi,
        pytest.raises(InvalidCredentialsError, match=r"^access_token: expected a function that returns a token"),
    ):
        list(kalshi.fills.list())


def test_an_error_of_the_function_is_its_own() -> None:
    def provide() -> str:
        raise LookupError("the vault is closed")

    with (
        Kalshi(access_token=provide, transport=httpx.MockTransport(Echo())) as kalshi,
        pytest.raises(LookupError, match="the vault is closed"),
    ):
        list(kalshi.fills.list())


def test_a_token_and_a_key_are_two_ways_of_which_one_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InvalidCredentialsError, match="api_key_id and access_token are for different ways"):
        Kalshi(api_key_id="k", access_token=TOKEN)
    monkeypatch.setenv("KALSHI_API_KEY_ID", "k")
    monkeypatch.setenv("KALSHI_PRIVATE_KEY", "p")
    monkeypatch.setenv("KALSHI_ACCESS_TOKEN", TOKEN)
    with (
        Kalshi() as kalshi,
        pytest.raises(InvalidCredentialsError, match="KALSHI_API_KEY_ID and KALSHI_ACCESS_TOKEN are both set"),
    ):
        kalshi.check_credentials()
    with Kalshi(access_token="mine") as kalshi:
        kalshi.check_credentials()
    monkeypatch.delenv("KALSHI_PRIVATE_KEY")
    with Kalshi() as kalshi:
        kalshi.check_credentials()  # half a key is none
    monkeypatch.delenv("KALSHI_ACCESS_TOKEN")
    with (
        Kalshi() as kalshi,
        pytest.raises(MissingCredentialsError, match=r"missing private_key \(KALSHI_PRIVATE_KEY or"),
    ):
        kalshi.check_credentials()


def test_no_log_repr_or_error_shows_the_token(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    for given in (TOKEN, lambda: TOKEN):
        vendor = Echo(401, 401)
        with Kalshi(access_token=given, transport=httpx.MockTransport(vendor)) as kalshi:
            with pytest.raises(AuthenticationError) as caught:
                list(kalshi.fills.list())
            caught.value.body = b""  # the vendor repeats the token; its bytes are the only place that keeps them
            shown = repr(kalshi) + repr(vars(kalshi)) + everything_shown(caught.value)

        assert vendor.seen[0] == (f"Bearer {TOKEN}", None)
        assert TOKEN not in shown
    assert TOKEN not in caplog.text


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_an_authorization_by_default_is_refused_where_a_token_stands_in_it(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    headers, complaint = {name: "Basic x"}, "^default_headers: authorization is set by what signs the request"

    with pytest.raises(ValueError, match=complaint):
        MeshAdmin(default_headers=headers)
    with pytest.raises(ValueError, match=complaint):
        Kalshi(access_token=TOKEN, default_headers=headers)
    with pytest.raises(ValueError, match=complaint):
        KalshiPerps(access_token=TOKEN, default_headers=headers)
    with Mesh(default_headers=headers) as mesh, pytest.raises(ValueError, match=complaint):
        _ = mesh.admin
    monkeypatch.setenv("KALSHI_ACCESS_TOKEN", TOKEN)
    vendor = Echo()
    with (
        Kalshi(default_headers=headers, transport=httpx.MockTransport(vendor)) as kalshi,
        pytest.raises(ValueError, match=complaint),
    ):
        list(kalshi.fills.list())
    assert vendor.seen == []


def test_an_authorization_by_default_is_sent_where_no_token_is() -> None:
    vendor = Echo()

    with Kalshi(default_headers={"Authorization": "Basic x"}, transport=httpx.MockTransport(vendor)) as kalshi:
        kalshi.exchange.get_status()

    assert vendor.seen == [("Basic x", None)]
