"""OAuth apps of SnapTrade: a user is let in by PKCE, and out; tokens go to the vendor's own hosts and are shown nowhere."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from issuing import TokenVendor, client
from pennyweight_core import Secret, UnsafeHostError
from pennyweight_core._oauth import code_challenge
from pennyweight_snaptrade import (
    AsyncSnapTrade,
    InvalidCredentialsError,
    MissingCredentialsError,
    PennyweightError,
    PermissionDeniedError,
    SnapTrade,
)
from secrecy import everything_shown

if TYPE_CHECKING:
    from pennyweight_core import OAuthTokens
    from pennyweight_sandbox import Sandbox

CALLBACK = "http://127.0.0.1:3000/back"


@pytest.fixture
def app(sandbox_env: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The sandbox's app; no key is in the environment."""
    for name in ("CLIENT_ID", "CONSUMER_KEY", "USER_ID", "USER_SECRET"):
        monkeypatch.delenv(f"SNAPTRADE_{name}")
    return {
        "oauth_client_id": sandbox_env["SNAPTRADE_APP_CLIENT_ID"],
        "oauth_client_secret": sandbox_env["SNAPTRADE_APP_CLIENT_SECRET"],
    }


def come_back(url: str) -> str:
    """Allow what is asked for, as a user in a browser would; return the address that the browser is sent to."""
    return httpx.get(url).headers["location"]


def test_the_challenge_is_that_of_the_standards_example() -> None:
    verifier = Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")

    assert code_challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_a_user_lets_an_app_in_and_out(app: dict[str, Any], pennyweight_sandbox: Sandbox) -> None:
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
async def test_tasks_let_users_in_as_well(app: dict[str, Any]) -> None:
    kept: list[OAuthTokens] = []

    async def store(tokens: OAuthTokens) -> None:
        kept.append(tokens)

    async with AsyncSnapTrade(**app) as snaptrade:
        asked = await snaptrade.oauth.start_authorization(redirect_uri=CALLBACK)
        back: dict[str, Any] = {"state": asked.state, "code_verifier": asked.code_verifier, "redirect_uri": CALLBACK}
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
    vendor = TokenVendor()

    with client(vendor) as snaptrade, pytest.raises(InvalidCredentialsError, match=complaint):
        snaptrade.oauth.redeem(f"{CALLBACK}?{query}", state="mine", code_verifier="v", redirect_uri=CALLBACK)

    assert vendor.seen == []


def test_tokens_are_asked_for_at_the_vendors_own_hosts_only() -> None:
    vendor = TokenVendor()
    vendor.endpoint = "https://tokens.example.org/oauth/token/"

    with client(vendor) as snaptrade, pytest.raises(UnsafeHostError, match=r"tokens\.example\.org"):
        snaptrade.accounts.list_all()

    assert vendor.count == 0


def test_metadata_without_an_endpoint_is_told_of() -> None:
    vendor = TokenVendor()
    vendor.endpoint = ""

    with (
        client(vendor) as snaptrade,
        pytest.raises(PennyweightError, match=r"oauth\.get_metadata: expected the address"),
    ):
        snaptrade.accounts.list_all()


def test_an_app_without_a_user_calls_nothing_but_oauth() -> None:
    with (
        client(TokenVendor(), refresh_token=None) as snaptrade,
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
        SnapTrade(access_token="t", transport=httpx.MockTransport(TokenVendor())) as snaptrade,
        pytest.raises(InvalidCredentialsError, match="an access token knows its user"),
    ):
        snaptrade.accounts.list_all(user_id="u", user_secret="s")


def test_an_access_token_does_without_an_app(app: dict[str, Any], pennyweight_sandbox: Sandbox) -> None:
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


def test_a_token_that_ended_at_the_vendor_is_refreshed(app: dict[str, Any], pennyweight_sandbox: Sandbox) -> None:
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
    vendor, kept = TokenVendor(), list[Any]()
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
