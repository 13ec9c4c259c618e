"""Credentials are needed at the first call that signs, not before."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from acme import Acme, AsyncAcme
from pennyweight_core import InvalidCredentialsError, MissingCredentialsError
from pennyweight_core.testing import recording, replaying
from wire import Wire

if TYPE_CHECKING:
    from pathlib import Path

NONE: dict[str, Any] = {"client_id": None, "api_secret": None}
ACCOUNT = '{"id": "a", "balance": 1}'


def test_an_unsigned_operation_needs_no_credentials() -> None:
    wire = Wire('{"up": true}')

    assert Acme(wire, **NONE).payments.get_status() == {"up": True}
    assert "acme-signature" not in wire.requests[0].headers


def test_a_signed_call_without_credentials_names_the_variables_and_itself() -> None:
    wire = Wire(ACCOUNT)

    with pytest.raises(MissingCredentialsError) as caught:
        Acme(wire, **NONE).accounts.get(account_id="a", user_secret="s")

    assert str(caught.value).startswith(
        "acme accounts.get: missing client_id (ACME_CLIENT_ID), api_secret (ACME_API_SE"
    )
    assert caught.value.operation == "accounts.get"
    assert not wire.requests


def test_an_asynchronous_call_without_credentials_says_the_same() -> None:
    with pytest.raises(MissingCredentialsError, match=r"acme accounts\.get: missing client_id"):
        asyncio.run(AsyncAcme(Wire(ACCOUNT), **NONE).accounts.get(account_id="a", user_secret="s"))


def test_raw_access_and_streams_need_credentials_too() -> None:
    client = Acme(Wire("{}"), **NONE)

    with pytest.raises(MissingCredentialsError, match="acme GET /x: missing"):
        client.request("GET", "/x")
    with pytest.raises(MissingCredentialsError, match="acme GET /x: missing"), client.stream("GET", "/x"):
        pass


def test_the_environment_is_read_at_the_first_need(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire(ACCOUNT)
    client = Acme(wire, **NONE)
    with pytest.raises(MissingCredentialsError):
        client.accounts.get(account_id="a", user_secret="s")
    monkeypatch.setenv("ACME_CLIENT_ID", "came-later")
    monkeypatch.setenv("ACME_API_SECRET", "came-later-too")

    client.accounts.get(account_id="a", user_secret="s")

    assert wire.requests[0].url.params["clientId"] == "came-later"


@pytest.mark.parametrize("given", [{"client_id": ""}, {"client_id": 5}, {"api_secret": " x"}])
def test_an_argument_that_cannot_be_used_fails_at_construction_whatever_else_is_missing(given: dict[str, Any]) -> None:
    with pytest.raises(InvalidCredentialsError):
        Acme(**{**NONE, **given})


def test_credentials_are_checked_early_on_demand() -> None:
    Acme(Wire("{}")).check_credentials()

    with pytest.raises(MissingCredentialsError, match=r"^acme: missing client_id"):
        Acme(Wire("{}"), **NONE).check_credentials()


def test_half_of_the_credentials_may_come_later(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire(ACCOUNT)
    client = Acme(wire, client_id="given", api_secret=None)
    monkeypatch.setenv("ACME_API_SECRET", "came-later")

    client.accounts.get(account_id="a", user_secret="s")

    assert wire.requests[0].url.params["clientId"] == "given"


def test_a_replay_needs_no_credentials(tmp_path: Path) -> None:
    cassette = tmp_path / "account.json"
    Acme(recording(cassette, transport=Wire(ACCOUNT))).accounts.get(account_id="a", user_secret="s")

    account = Acme(replaying(cassette), **NONE).accounts.get(account_id="a", user_secret="s")

    assert account.id == "a"
