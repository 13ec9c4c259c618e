"""Whose accounts: a commercial key's user on the client, in the environment or in the call; a personal key's nowhere."""

from __future__ import annotations

import traceback
from typing import Any
from urllib.parse import parse_qsl

import pytest
from lists import ACCOUNT
from pennyweight_core import InvalidCredentialsError, Secret
from pennyweight_snaptrade import AsyncSnapTrade, SnapTrade
from wire import Wire

KEY: dict[str, Any] = {"client_id": "id", "consumer_key": "consumer"}
USER: dict[str, Any] = {"user_id": "ann", "user_secret": "hunter2"}
OTHER: dict[str, Any] = {"user_id": "bob", "user_secret": "hunter3"}
HALVES: list[dict[str, Any]] = [{"user_id": "ann"}, {"user_secret": "hunter2"}]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("CLIENT_ID", "CONSUMER_KEY", "USER_ID", "USER_SECRET", "BASE_URL"):
        monkeypatch.delenv(f"SNAPTRADE_{name}", raising=False)
    return monkeypatch


def sent(wire: Wire) -> dict[str, str]:
    """What the last request said of the user."""
    query = dict(parse_qsl(wire.requests[-1].url.query.decode()))
    return {name: query[name] for name in ("userId", "userSecret") if name in query}


def listed(call: dict[str, Any], **client: Any) -> dict[str, str]:
    wire = Wire("[]")
    SnapTrade(**KEY, **client, transport=wire).accounts.list(**call)
    return sent(wire)


def test_without_a_user_none_is_sent() -> None:
    assert listed({}) == {}


def test_the_clients_user_is_sent() -> None:
    assert listed({}, **USER) == {"userId": "ann", "userSecret": "hunter2"}


def test_the_calls_user_wins_over_the_clients() -> None:
    assert listed(OTHER, **USER) == {"userId": "bob", "userSecret": "hunter3"}


def test_the_calls_user_may_be_the_only_one() -> None:
    assert listed(OTHER) == {"userId": "bob", "userSecret": "hunter3"}


@pytest.mark.parametrize("nothing", [None, "absent"])
def test_none_in_a_call_is_as_if_it_were_left_out(nothing: Any) -> None:
    call = {} if nothing == "absent" else {"user_id": nothing, "user_secret": nothing}

    assert listed(call, **USER) == {"userId": "ann", "userSecret": "hunter2"}


def test_a_user_of_odd_text_arrives_as_it_is() -> None:
    assert listed({}, user_id="a b&c=d/é", user_secret="s+e%20c?") == {"userId": "a b&c=d/é", "userSecret": "s+e%20c?"}


@pytest.mark.anyio
async def test_the_asynchronous_client_does_the_same() -> None:
    wire = Wire("[]")
    async with AsyncSnapTrade(**KEY, **USER, transport=wire) as client:
        await client.accounts.list()

    assert sent(wire) == {"userId": "ann", "userSecret": "hunter2"}


def test_every_page_of_a_list_has_the_user() -> None:
    first = '{"data": [{"id": "1"}], "pagination": {"offset": 0, "limit": 1, "total": 2}}'
    second = '{"data": [{"id": "2"}], "pagination": {"offset": 1, "limit": 1, "total": 2}}'
    wire = Wire(first, second)
    found = list(SnapTrade(**KEY, **USER, transport=wire).accounts.list_activities(account_id=ACCOUNT))

    queries = [dict(parse_qsl(request.url.query.decode())) for request in wire.requests]
    assert len(found) == 2
    assert [(query["userId"], query["userSecret"]) for query in queries] == [("ann", "hunter2")] * 2


# Where the client's user comes from.


def from_environment(monkeypatch: pytest.MonkeyPatch, **variables: str) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(f"SNAPTRADE_{name.upper()}", value)


def test_the_environments_user_belongs_to_the_environments_key(environment: pytest.MonkeyPatch) -> None:
    from_environment(environment, **KEY, **USER)
    wire = Wire("[]")

    SnapTrade(transport=wire).accounts.list()

    assert sent(wire) == {"userId": "ann", "userSecret": "hunter2"}


def test_a_key_that_is_an_argument_does_not_get_the_environments_user(environment: pytest.MonkeyPatch) -> None:
    from_environment(environment, **USER)

    assert listed({}) == {}


def test_the_consumer_key_alone_may_be_an_argument(environment: pytest.MonkeyPatch) -> None:
    from_environment(environment, client_id="id", **USER)
    wire = Wire("[]")

    SnapTrade(consumer_key="from elsewhere", transport=wire).accounts.list()

    assert sent(wire) == {"userId": "ann", "userSecret": "hunter2"}


def test_a_user_that_is_an_argument_wins_over_the_environments(environment: pytest.MonkeyPatch) -> None:
    from_environment(environment, **KEY, **USER)
    wire = Wire("[]")

    SnapTrade(**OTHER, transport=wire).accounts.list()

    assert sent(wire) == {"userId": "bob", "userSecret": "hunter3"}


# Half a user.


@pytest.mark.parametrize("half", HALVES, ids=lambda half: next(iter(half)))
def test_half_a_user_makes_no_client(half: dict[str, Any]) -> None:
    with pytest.raises(InvalidCredentialsError, match=r"user_\w+ without user_\w+\. Give both") as caught:
        SnapTrade(**KEY, **half)

    assert "hunter2" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("half", HALVES, ids=lambda half: next(iter(half)))
def test_half_a_user_in_the_environment_is_refused_at_the_first_need_and_named(
    environment: pytest.MonkeyPatch, half: dict[str, Any]
) -> None:
    from_environment(environment, **KEY, **half)

    with pytest.raises(InvalidCredentialsError) as caught:
        SnapTrade().accounts.list_all()

    assert f"SNAPTRADE_{next(iter(half)).upper()}" in "".join(caught.value.__notes__)


def test_an_argument_is_not_completed_with_the_environments_other_half(environment: pytest.MonkeyPatch) -> None:
    from_environment(environment, **KEY, **USER)

    with pytest.raises(InvalidCredentialsError, match="user_id without user_secret"):
        SnapTrade(user_id="bob")


@pytest.mark.parametrize("client", [{}, USER], ids=["client without", "client with"])
@pytest.mark.parametrize("half", HALVES, ids=lambda half: next(iter(half)))
def test_half_a_user_in_a_call_is_refused_before_anything_is_sent(client: dict[str, Any], half: dict[str, Any]) -> None:
    wire = Wire("[]")

    with pytest.raises(InvalidCredentialsError, match=f"{next(iter(half))} without"):
        SnapTrade(**KEY, **client, transport=wire).accounts.list(**half)

    assert not wire.requests


@pytest.mark.parametrize("name", ["user_id", "user_secret"])
def test_an_empty_half_in_a_call_is_refused(name: str) -> None:
    with pytest.raises(InvalidCredentialsError, match=f"{name} is empty"):
        listed({**USER, name: ""})


@pytest.mark.parametrize(("name", "value"), [("user_id", 7), ("user_secret", b"bytes"), ("user_id", " ann")])
def test_a_user_that_is_no_clean_text_makes_no_client(name: str, value: Any) -> None:
    with pytest.raises(InvalidCredentialsError, match=name):
        SnapTrade(**KEY, **{**USER, name: value})


def test_the_secret_may_come_wrapped() -> None:
    assert listed({}, user_id="ann", user_secret=Secret("hunter2")) == {"userId": "ann", "userSecret": "hunter2"}
