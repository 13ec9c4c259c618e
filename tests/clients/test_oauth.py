"""OAuth apps of SnapTrade: a user is let in by PKCE, tokens are renewed one at a time, and no refresh token is lost or shown."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx
import pytest
from clocks import Clock
from pennyweight_core import Secret, UnsafeHostError
from pennyweight_core._client_setup import BaseClient
from pennyweight_core._oauth import code_challenge
from pennyweight_snaptrade import (
    APIConnectionError,
    AsyncSnapTrade,
    InvalidCredentialsError,
    MissingCredentialsError,
    PennyweightError,
    PermissionDeniedError,
    ServerError,
    SnapTrade,
)
from secrecy import everything_shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight_core import OAuthTokens
    from pennyweight_sandbox import Sandbox

CALLERS = 12
SECRET, FIRST = "a-secret-of-these-tests", "refresh-0-of-these-tests"
CALLBACK = "http://127.0.0.1:3000/back"


class Vendor:
    """Issues tokens as SnapTrade does: each refresh token is good once."""

    def __init__(self, life: int = 36_000) -> None:
        self.life = life
        self.count = 0
        self.good = FIRST
        self.seen: list[str] = []
        self.rejected: set[str] = set()
        self.failures: list[int] = []
        self.endpoint = "https://api.snaptrade.com/oauth/token/"

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.startswith("/.well-known/"):
            return httpx.Response(200, json={"token_endpoint": self.endpoint})
        if request.url.path == "/oauth/token/":
            return self.issue(request)
        self.seen.append(f"{request.headers.get('authorization')} {request.url.query.decode()}".strip())
        if self.seen[-1] in self.rejected:
            return httpx.Response(401, json={"detail": f"not {self.seen[-1]}"})
        return httpx.Response(200, json={"results": []})

    def issue(self, request: httpx.Request) -> httpx.Response:
        if self.failures:
            return httpx.Response(self.failures.pop(), json={})
        sent = parse_qs(request.content.decode())
        if sent != {"grant_type": ["refresh_token"], "refresh_token": [self.good]}:
            return httpx.Response(400, json={"error": "invalid_grant"})
        self.count += 1
        self.good = f"refresh-{self.count}-of-these-tests"
        made = {
            "access_token": f"access-{self.count}",
            "refresh_token": self.good,
            "expires_in": self.life,
            "scope": "read",
        }
        return httpx.Response(200, json=made)

    async def asynchronously(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.02)
        return self(request)


APP: dict[str, Any] = {"oauth_client_id": "mine", "oauth_client_secret": SECRET, "refresh_token": FIRST}


def client(vendor: Callable[[httpx.Request], httpx.Response], **options: Any) -> SnapTrade:
    return SnapTrade(transport=httpx.MockTransport(vendor), **{**APP, **options})


def asynchronous(vendor: Any, **options: Any) -> AsyncSnapTrade:
    return AsyncSnapTrade(transport=httpx.MockTransport(vendor.asynchronously), **{**APP, **options})


@pytest.fixture
def app(sandbox_env: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The sandbox's app; no key is in the environment."""
    for name in ("CLIENT_ID", "CONSUMER_KEY", "USER_ID", "USER_SECRET"):
        monkeypatch.delenv(f"SNAPTRADE_{name}")
    return {
        "oauth_client_id": sandbox_env["SNAPTRADE_APP_CLIENT_ID"],
        "oauth_client_secret": sandbox_env["SNAPTRADE_APP_CLIENT_SECRET"],
    }


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(BaseClient, "_clock", clock)
    return clock


def come_back(url: str) -> str:
    """Allow what is asked for, as a user in a browser would; return the address that the browser is sent to."""
    return httpx.get(url).headers["location"]


def test_the_challenge_is_that_of_the_standards_example() -> None:
    verifier = Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")

    assert code_challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_a_user_lets_an_app_in_and_out(app: dict[str, str], pennyweight_sandbox: Sandbox) -> None:
    kept: list[OAuthTokens] = []
    with SnapTrade(**app) as snaptrade:
        asked = snaptrade.oauth.start_authorization(redirect_uri=CALLBACK, scopes=["read", "webhook"])
        given = snaptrade.oauth.redeem(
            come_back(asked.url), state=asked.state, code_verifier=asked.code_verifier, redirect_uri=asked.redirect_uri
        )
    assert given.refresh_token is not None

    with SnapTrade(**app, refresh_token=given.refresh_token.reveal(), on_refresh=kept.append) as user:
        accounts = user.accounts.list_all().results
        arrived = pennyweight_sandbox.last_request("snaptrade")
        assert kept[0].refresh_token is not None
        user.oauth.revoke(kept[0].refresh_token)
    with (
        SnapTrade(**app, refresh_token=kept[0].refresh_token.reveal()) as user,
        pytest.raises(InvalidCredentialsError),
    ):
        user.accounts.list_all()

    assert len(accounts) == 3
    assert (given.scope, given.expires_in, given.subject) == (
        "read webhook",
        36_000,
        {"snaptrade_user_id": "pennyweight-person-1"},
    )
    assert arrived.raw_query == ""
    assert {"signature"}.isdisjoint(arrived.headers)
    query = parse_qs(urlsplit(asked.url).query)
    assert query["code_challenge_method"] == ["S256"]
    assert len(asked.state) == 43
    assert 43 <= len(asked.code_verifier.reveal()) <= 128


@pytest.mark.anyio
async def test_tasks_let_users_in_as_well(app: dict[str, str]) -> None:
    kept: list[OAuthTokens] = []

    async def store(tokens: OAuthTokens) -> None:
        kept.append(tokens)

    async with AsyncSnapTrade(**app) as snaptrade:
        asked = await snaptrade.oauth.start_authorization(redirect_uri=CALLBACK)
        back = {"state": asked.state, "code_verifier": asked.code_verifier, "redirect_uri": CALLBACK}
        given = await snaptrade.oauth.redeem(come_back(asked.url), **back)
        with pytest.raises(InvalidCredentialsError, match=r"oauth\.redeem: the vendor gave no token \(invalid_grant\)"):
            await snaptrade.oauth.redeem(come_back(asked.url), **{**back, "code_verifier": "x" * 43})
    assert given.refresh_token is not None
    async with AsyncSnapTrade(**app, refresh_token=given.refresh_token.reveal(), on_refresh=store) as user:
        await user.accounts.list_all()
        await user.oauth.revoke(given.refresh_token)

    assert len(kept) == 1


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ("code=c&state=other", "found another"),
        ("code=c", "found another"),
        ("error=access_denied&state=mine", "not authorized: access_denied"),
        ("state=mine", "not authorized: no code"),
    ],
)
def test_a_callback_that_is_no_success_is_not_redeemed(query: str, complaint: str) -> None:
    vendor = Vendor()

    with client(vendor) as snaptrade, pytest.raises(InvalidCredentialsError, match=complaint):
        snaptrade.oauth.redeem(f"{CALLBACK}?{query}", state="mine", code_verifier="v", redirect_uri=CALLBACK)

    assert vendor.seen == []


def test_many_threads_refresh_once() -> None:
    vendor, gate, kept = Vendor(), Barrier(CALLERS), list[str]()

    with client(vendor, on_refresh=lambda tokens: kept.append(tokens.refresh_token.reveal())) as snaptrade:

        def call(_: int) -> None:
            gate.wait()
            snaptrade.accounts.list_all()

        with ThreadPoolExecutor(CALLERS) as pool:
            list(pool.map(call, range(CALLERS)))

    assert kept == [vendor.good]
    assert vendor.seen == ["Bearer access-1"] * CALLERS


def test_many_tasks_refresh_once_and_one_refusal_is_everyones() -> None:
    vendor, refusing = Vendor(), Vendor()
    refusing.good = "another"

    async def ask(answering: Vendor) -> list[Any]:
        async with asynchronous(answering) as snaptrade:
            return await asyncio.gather(
                *(snaptrade.accounts.list_all() for _ in range(CALLERS)), return_exceptions=True
            )

    asyncio.run(ask(vendor))
    errors = asyncio.run(ask(refusing))

    assert (vendor.count, vendor.seen) == (1, ["Bearer access-1"] * CALLERS)
    [said] = {str(error) for error in errors}
    assert said == (
        "snaptrade oauth.refresh: the vendor gave no token (invalid_grant). It was revoked, or used by another client or "
        "process: let the user authorize again"
    )
    assert {type(error) for error in errors} == {InvalidCredentialsError}


def test_a_refresh_token_that_was_refused_is_not_sent_again() -> None:
    vendor = Vendor()
    vendor.good = "another"

    with client(vendor) as snaptrade:
        for _ in range(2):
            with pytest.raises(InvalidCredentialsError, match="invalid_grant"):
                snaptrade.accounts.list_all()
            vendor.good = FIRST

    assert vendor.count == 0


def test_each_refresh_takes_the_token_of_the_last(clock: Clock) -> None:
    vendor, kept = Vendor(), list[str]()

    with client(vendor, on_refresh=lambda tokens: kept.append(tokens.refresh_token.reveal())) as snaptrade:
        for _ in range(3):
            snaptrade.accounts.list_all()
            clock.now += 36_000

    assert kept == [f"refresh-{number}-of-these-tests" for number in (1, 2, 3)]
    assert vendor.seen == [f"Bearer access-{number}" for number in (1, 2, 3)]


def test_a_rejected_access_token_is_refreshed_once() -> None:
    vendor = Vendor()
    vendor.rejected = {"Bearer access-1"}

    with client(vendor) as snaptrade:
        snaptrade.accounts.list_all()

    assert vendor.seen == ["Bearer access-1", "Bearer access-2"]


def test_nothing_is_sent_before_the_new_refresh_token_is_stored() -> None:
    vendor, failing = Vendor(), [OSError("disk full"), OSError("disk full")]
    offered: list[str] = []

    def store(tokens: OAuthTokens) -> None:
        assert tokens.refresh_token is not None
        offered.append(tokens.refresh_token.reveal())
        if failing:
            raise failing.pop()

    with client(vendor, on_refresh=store) as snaptrade:
        for _ in range(2):
            with pytest.raises(OSError, match="disk full"):
                snaptrade.accounts.list_all()
        assert vendor.seen == []
        snaptrade.accounts.list_all()

    assert offered == [vendor.good] * 3
    assert (vendor.count, vendor.seen) == (1, ["Bearer access-1"])


def test_a_failure_that_may_pass_leaves_the_refresh_token_good() -> None:
    vendor = Vendor()
    vendor.failures = [503]

    with client(vendor, max_retries=0) as snaptrade:
        with pytest.raises(ServerError, match=r"oauth\.refresh"):
            snaptrade.accounts.list_all()
        snaptrade.accounts.list_all()

    assert vendor.count == 1


def test_a_refresh_is_sent_once_whatever_may_be_retried() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if request.url.path == "/oauth/token/":
            raise httpx.ReadError("cut")
        return Vendor()(request)

    with client(answer, max_retries=5) as snaptrade, pytest.raises(APIConnectionError, match=r"oauth\.refresh"):
        snaptrade.accounts.list_all()

    assert asked.count("/oauth/token/") == 1


def test_a_refresh_comes_to_its_end_when_its_scope_is_cancelled() -> None:
    vendor, kept, cancelled = Vendor(), list[str](), list[bool]()

    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await anyio.sleep(0.05)
            await request.aread()
            return vendor(request)

    async def ask() -> None:
        options = {**APP, "on_refresh": lambda tokens: kept.append(tokens.refresh_token.reveal())}
        async with AsyncSnapTrade(transport=Slow(), **options) as snaptrade:
            with anyio.move_on_after(0.07) as scope:  # the metadata is there, the tokens are under way
                await snaptrade.accounts.list_all()
            cancelled.append(scope.cancelled_caught)
            await snaptrade.accounts.list_all()

    anyio.run(ask)

    assert cancelled == [True]
    assert kept[-1] == vendor.good
    assert [*kept] == [f"refresh-{number}-of-these-tests" for number in range(1, vendor.count + 1)]


def test_a_cancelled_task_of_asyncio_loses_no_token_either() -> None:
    vendor, kept = Vendor(), list[str]()

    async def ask() -> None:
        async with asynchronous(
            vendor, on_refresh=lambda tokens: kept.append(tokens.refresh_token.reveal())
        ) as snaptrade:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(snaptrade.accounts.list_all(), 0.03)
            await snaptrade.accounts.list_all()

    asyncio.run(ask())

    assert kept[-1] == vendor.good


def test_a_call_in_a_hurry_breaks_off_no_refresh(clock: Clock) -> None:
    left: list[float] = []
    vendor = Vendor()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token/":
            left.append(min(request.extensions["timeout"].values()))
        return vendor(request)

    with client(answer) as snaptrade:
        snaptrade.accounts.list_all(deadline=0.5, timeout=0.1)

    assert left == [30.0]


def test_tokens_are_asked_for_at_the_vendors_own_hosts_only() -> None:
    vendor = Vendor()
    vendor.endpoint = "https://tokens.example.org/oauth/token/"

    with client(vendor) as snaptrade, pytest.raises(UnsafeHostError, match=r"tokens\.example\.org"):
        snaptrade.accounts.list_all()

    assert vendor.count == 0


def test_metadata_without_an_endpoint_is_told_of() -> None:
    vendor = Vendor()
    vendor.endpoint = ""

    with (
        client(vendor) as snaptrade,
        pytest.raises(PennyweightError, match=r"oauth\.get_metadata: expected the address"),
    ):
        snaptrade.accounts.list_all()


def test_an_app_without_a_user_calls_nothing_but_oauth() -> None:
    with (
        client(Vendor(), refresh_token=None) as snaptrade,
        pytest.raises(MissingCredentialsError, match=r"missing refresh_token\. Let a user authorize"),
    ):
        snaptrade.accounts.list_all()
    with (
        SnapTrade(access_token="t") as snaptrade,
        pytest.raises(InvalidCredentialsError, match="has no oauth_client_id"),
    ):
        snaptrade.oauth.start_authorization(redirect_uri=CALLBACK)


def test_a_token_knows_its_user() -> None:
    with (
        SnapTrade(access_token="t", transport=httpx.MockTransport(Vendor())) as snaptrade,
        pytest.raises(InvalidCredentialsError, match="an access token knows its user"),
    ):
        snaptrade.accounts.list_all(user_id="u", user_secret="s")


def test_an_access_token_does_without_an_app(app: dict[str, str], pennyweight_sandbox: Sandbox) -> None:
    oauth = pennyweight_sandbox.snaptrade.oauth
    tokens: list[OAuthTokens] = []
    with SnapTrade(**app, refresh_token=oauth.allow(), on_refresh=tokens.append) as user:
        account = user.accounts.list_all().results[0]
        user.accounts.get_balances(account_id=account.id)
    with SnapTrade(access_token=tokens[0].access_token.reveal()) as snaptrade:
        snaptrade.accounts.get_positions(account_id=account.id)
        with pytest.raises(PermissionDeniedError):
            snaptrade.orders.cancel(account_id=account.id, brokerage_order_id="x")
        oauth.forget_access()
        with pytest.raises(PennyweightError):
            snaptrade.accounts.list_all()


def test_a_token_that_ended_at_the_vendor_is_refreshed(app: dict[str, str], pennyweight_sandbox: Sandbox) -> None:
    oauth = pennyweight_sandbox.snaptrade.oauth

    with SnapTrade(**app, refresh_token=oauth.allow()) as user:
        user.accounts.list_all()
        oauth.forget_access()
        user.accounts.list_all()

    asked = [record.raw_path for record in pennyweight_sandbox.requests("snaptrade")]
    assert asked.count("/oauth/token/") == 2
    assert asked.count("/.well-known/oauth-authorization-server") == 1


def test_no_log_repr_or_error_shows_a_token(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    vendor, kept = Vendor(), list[Any]()
    vendor.rejected = {"Bearer access-1", "Bearer access-2"}

    with client(vendor, on_refresh=kept.append) as snaptrade:
        with pytest.raises(PennyweightError) as caught:
            snaptrade.accounts.list_all()
        shown = repr(snaptrade) + repr(vars(snaptrade)) + repr(kept)
        caught.value.body = b""  # type: ignore[attr-defined] # it has one; its bytes are the only place that keeps what the vendor repeats
        shown += everything_shown(caught.value)
        vendor.good = "another"
        with pytest.raises(InvalidCredentialsError) as refused:
            snaptrade.accounts.list_all()
        shown += everything_shown(refused.value)
        asked = snaptrade.oauth.redeem
        with pytest.raises(PennyweightError) as redeemed:
            asked(f"{CALLBACK}?code=the-code&state=s", state="s", code_verifier="the-verifier", redirect_uri=CALLBACK)
        shown += everything_shown(redeemed.value)

    for word in ("access-1", "access-2", "-of-these-tests", "the-code", "the-verifier", "bWluZTph"):
        assert word not in shown, word
        assert word not in caplog.text, word
