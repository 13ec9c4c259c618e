"""Personal and commercial keys against a vendor that tells them apart, and the user's secret out of sight."""

from __future__ import annotations

import logging
import pickle
import traceback
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from lists import ACCOUNT
from pennyweight_core import BadRequestError
from pennyweight_snaptrade import SnapTrade
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pennyweight_sandbox import Sandbox

KEY: dict[str, Any] = {"client_id": "id", "consumer_key": "consumer"}
USER: dict[str, Any] = {"user_id": "ann", "user_secret": "hunter2"}


def key_of(sandbox: Sandbox, kind: str) -> dict[str, Any]:
    """Arguments of a client with one of the sandbox's two keys."""
    return {
        "client_id": sandbox.env[f"{kind}_CLIENT_ID"],
        "consumer_key": sandbox.env[f"{kind}_CONSUMER_KEY"],
        "transport": sandbox.transport("snaptrade"),
        "max_retries": 0,
    }


@pytest.fixture
def personal(pennyweight_sandbox: Sandbox) -> Iterator[SnapTrade]:
    with SnapTrade(**key_of(pennyweight_sandbox, "SNAPTRADE_PERSONAL")) as client:
        yield client


def test_a_personal_key_is_complete(personal: SnapTrade) -> None:
    accounts = personal.accounts.list()

    assert len(accounts) == 3
    assert personal.accounts.get_balances(account_id=accounts[0].id)


def test_a_personal_key_is_complete_beside_the_environments_commercial_one(
    personal: SnapTrade, pennyweight_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in pennyweight_sandbox.env.items():
        monkeypatch.setenv(name, value)

    with SnapTrade(**key_of(pennyweight_sandbox, "SNAPTRADE_PERSONAL")) as mine, SnapTrade() as commercial:
        assert len(mine.accounts.list()) == len(commercial.accounts.list()) == 3


def test_a_personal_key_with_a_user_is_told_to_go_without(personal: SnapTrade) -> None:
    with pytest.raises(BadRequestError, match="a personal key goes without them"):
        personal.accounts.list(**USER)


def test_a_commercial_key_without_a_user_is_told_to_name_one(pennyweight_sandbox: Sandbox) -> None:
    with (
        SnapTrade(**key_of(pennyweight_sandbox, "SNAPTRADE")) as client,
        pytest.raises(BadRequestError, match="A commercial key needs user_id and user_secret"),
    ):
        client.accounts.list()


def test_an_order_has_the_clients_user_and_is_signed_with_it(pennyweight_sandbox: Sandbox) -> None:
    env = pennyweight_sandbox.env
    user: dict[str, Any] = {"user_id": env["SNAPTRADE_USER_ID"], "user_secret": env["SNAPTRADE_USER_SECRET"]}

    with SnapTrade(**key_of(pennyweight_sandbox, "SNAPTRADE"), **user) as client:
        order = client.orders.place(
            account_id=ACCOUNT, action="BUY", order_type="Market", time_in_force="Day", symbol="SBXA", units=Decimal(1)
        )

    assert order.brokerage_order_id


def test_the_clients_user_secret_is_shown_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    urls: list[str] = []
    wire = Wire(httpx.Response(400, json={"detail": "userSecret=hunter2 is wrong", "code": "1076"}))
    client = SnapTrade(**KEY, **USER, transport=wire, max_retries=0, on_request=lambda event: urls.append(event.url))

    with pytest.raises(BadRequestError) as caught:
        client.accounts.list()

    formatted = traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    assert "hunter2" not in "".join([repr(client), *urls, caplog.text, *formatted])
    assert b"userSecret=hunter2" in wire.requests[-1].url.query


def test_a_client_with_its_users_secret_is_not_pickled() -> None:
    with pytest.raises(TypeError, match="SNAPTRADE_USER_SECRET"):
        pickle.dumps(SnapTrade(**KEY, **USER))
