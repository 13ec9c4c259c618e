"""Making, pickling and printing clients: what a constructor asks for, and what nobody may see."""

from __future__ import annotations

import pickle
import warnings
from typing import TYPE_CHECKING, Any

import httpx
import keys
import pennyweight_core._client_setup
import pytest
from pennyweight_kalshi import InvalidCredentialsError, Kalshi, MissingCredentialsError, PennyweightError
from pennyweight_onebalance import OneBalance
from pennyweight_snaptrade import SnapTrade
from secrecy import everything_shown
from wire import Wire

if TYPE_CHECKING:
    from pathlib import Path

PLANTED = "planted-secret-value"


def test_missing_credentials_name_argument_and_variable() -> None:
    with pytest.raises(MissingCredentialsError) as caught:
        Kalshi(transport=Wire("{}")).portfolio.get_balance()

    assert "api_key_id (KALSHI_API_KEY_ID)" in str(caught.value)
    assert "private_key (KALSHI_PRIVATE_KEY or KALSHI_PRIVATE_KEY_PATH)" in str(caught.value)


def test_credentials_come_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "kalshi.pem").write_text(keys.pem(), "utf-8")
    monkeypatch.setenv("KALSHI_API_KEY_ID", "from-the-environment")
    monkeypatch.setenv("KALSHI_PRIVATE_KEY_PATH", str(tmp_path / "kalshi.pem"))
    wire = Wire("{}")

    Kalshi(transport=wire, on_drift="ignore").portfolio.get_balance()

    assert wire.requests[0].headers["kalshi-access-key"] == "from-the-environment"


def test_a_key_twice_in_the_environment_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KALSHI_PRIVATE_KEY", keys.pem())
    monkeypatch.setenv("KALSHI_PRIVATE_KEY_PATH", "kalshi.pem")

    with pytest.raises(InvalidCredentialsError, match="both set"):
        Kalshi(api_key_id="a")


def test_a_client_pickles_when_its_secrets_come_from_the_environment(
    sandbox_env: dict[str, str],
) -> None:
    client = Kalshi(max_retries=7, timeout=3.0)

    with pickle.loads(pickle.dumps(client)) as twin:
        assert repr(twin) == repr(client)
        assert twin.portfolio.get_balance().balance == 987654


def test_a_pickle_holds_no_secret(sandbox_env: dict[str, str]) -> None:
    pickled = pickle.dumps(SnapTrade())

    assert sandbox_env["SNAPTRADE_CONSUMER_KEY"].encode() not in pickled


def test_explicit_secrets_make_pickling_raise_with_advice() -> None:
    client = SnapTrade(client_id="id", consumer_key=PLANTED)

    with pytest.raises(TypeError, match="SNAPTRADE_CONSUMER_KEY") as caught:
        pickle.dumps(client)

    assert PLANTED not in str(caught.value)


def test_a_client_with_its_own_transport_does_not_pickle(sandbox_env: dict[str, str]) -> None:
    with pytest.raises(TypeError, match="transport"):
        pickle.dumps(SnapTrade(transport=Wire("[]")))


def test_a_deprecated_api_warns_once_at_the_first_construction(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pennyweight_core._client_setup, "_warned", set())

    with pytest.warns(FutureWarning, match="deprecated") as caught:
        OneBalance(api_key="a")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        OneBalance(api_key="a")

    assert len(caught) == 1
    assert caught[0].filename == __file__


def test_no_secret_shows_in_what_a_client_prints() -> None:
    client = SnapTrade(client_id="id", consumer_key=PLANTED, transport=Wire("[]"))

    shown = repr(client) + str(client) + repr(client.accounts) + repr(vars(client))

    assert PLANTED not in shown


@pytest.mark.parametrize(
    "answer", ['{"not": "a list"}', "<html>", RuntimeError("the transport broke"), OSError("the disk broke")]
)
def test_no_secret_shows_after_a_failed_call(answer: str | Exception, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    client = SnapTrade(client_id="id", consumer_key=f"{PLANTED}-key", transport=Wire(answer), max_retries=0)

    with pytest.raises((PennyweightError, RuntimeError, OSError)) as caught:
        client.accounts.get_balances(account_id="a", user_id="someone", user_secret=f"{PLANTED}-user")

    shown = everything_shown(caught.value) + caplog.text
    assert f"{PLANTED}-key" not in shown
    assert f"{PLANTED}-user" not in shown


def test_no_secret_shows_in_the_log_of_a_call_over_sockets(
    sandbox_env: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    user: dict[str, Any] = {
        "user_id": sandbox_env["SNAPTRADE_USER_ID"],
        "user_secret": sandbox_env["SNAPTRADE_USER_SECRET"],
    }

    with SnapTrade() as client:
        client.accounts.list(**user)
    with httpx.Client() as http, SnapTrade(http_client=http) as client:
        client.accounts.list(**user)

    assert {"pennyweight_snaptrade", "httpx", "httpcore.http11"} <= {record.name for record in caplog.records}
    for name in ("SNAPTRADE_CONSUMER_KEY", "SNAPTRADE_USER_SECRET"):
        assert sandbox_env[name] not in caplog.text
    assert "ignature" not in caplog.text


def test_a_bad_key_says_what_was_found_and_never_the_key() -> None:
    with pytest.raises(InvalidCredentialsError) as caught:
        Kalshi(api_key_id="a", private_key=f"-----BEGIN PRIVATE KEY-----\n{PLANTED}\n-----END PRIVATE KEY-----")

    assert PLANTED not in everything_shown(caught.value)


def test_a_client_closes_what_it_opened_and_nothing_else(sandbox_env: dict[str, str]) -> None:
    with Kalshi() as client:
        client.portfolio.get_balance()
        sender: Any = client._sender
        (pool,) = sender._transport._pools.by_origin.values()
        (connection,) = pool.connections

    assert connection.is_closed()


def test_warming_up_loads_every_model(sandbox_env: dict[str, str]) -> None:
    with Kalshi() as client:
        client.warm_up()

        assert client.portfolio.get_balance().balance == 987654
