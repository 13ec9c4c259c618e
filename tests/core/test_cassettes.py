"""Recording and replaying: the same answers without a network, credentials or a clock."""

from __future__ import annotations

import socket
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme
from pennyweight_core import NotFoundError
from pennyweight_core.testing import NotRecordedError, recording, replaying
from wire import Wire

if TYPE_CHECKING:
    from pathlib import Path

    from clocks import Clock

BALANCE = '{"id":"a","balance":12345678901234567.890,"odd":1E-7}'
ACCOUNT = httpx.Response(200, text=BALANCE, headers={"content-type": "application/json", "x-request-id": "r1"})
PAYMENT = '{"id": "p", "amount": "1"}'
OTHERS = {"client_id": "somebody-else", "api_secret": "another-secret"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "acme.json"


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a replay touched the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def get(client: Any, account: str = "a", secret: str = "user-secret", **options: Any) -> Any:
    return client.accounts.get(account_id=account, user_secret=secret, **options)


def test_a_replay_answers_as_the_vendor_did(path: Path, no_network: None) -> None:
    recorded = get(Acme(recording(path, transport=Wire(ACCOUNT))))

    response = Acme(replaying(path), **OTHERS).accounts.with_response.get(account_id="a", user_secret="any")

    assert response.data == recorded
    assert str(response.data.balance) == "12345678901234567.890"
    assert response.json()["odd"] == Decimal("1E-7")
    assert response.request_id == "r1"


def test_an_error_is_replayed_too(path: Path) -> None:
    with pytest.raises(NotFoundError):
        get(Acme(recording(path, transport=Wire(httpx.Response(404, json={"message": "no such account"})))))

    with pytest.raises(NotFoundError, match="no such account"):
        get(Acme(replaying(path)))


def test_a_retry_is_replayed_in_order(path: Path, clock: Clock) -> None:
    wire = Wire(httpx.Response(503), ACCOUNT)
    get(Acme(recording(path, transport=wire)))

    assert get(Acme(replaying(path))).id == "a"
    assert len(clock.pauses) == 2


def test_equal_requests_get_their_answers_in_order(path: Path) -> None:
    wire = Wire('{"id": "first", "balance": 1}', '{"id": "second", "balance": 1}')
    client = Acme(recording(path, transport=wire))
    get(client)
    get(client)

    client = Acme(replaying(path))

    assert [get(client).id, get(client).id] == ["first", "second"]


def test_different_requests_may_come_in_another_order(path: Path) -> None:
    wire = Wire('{"id": "a", "balance": 1}', '{"id": "b", "balance": 1}')
    client = Acme(recording(path, transport=wire))
    get(client, "a")
    get(client, "b")

    transport = replaying(path)
    client = Acme(transport)

    assert get(client, "b").id == "b"
    assert transport.unused == ["GET /v1/accounts/a?userSecret=***&clientId=***&timestamp=***"]


def test_public_parameters_must_match_and_secret_ones_need_not(path: Path) -> None:
    get(Acme(recording(path, transport=Wire(ACCOUNT))), extra_query={"page": "1"})

    with pytest.raises(NotRecordedError, match=r"expected an answer to GET /v1/accounts/a\?page=2&.*nearest are GET"):
        get(Acme(replaying(path)), extra_query={"page": "2"})
    assert get(Acme(replaying(path), **OTHERS), secret="other", extra_query={"page": "1"}).id == "a"


def test_a_body_must_match_but_for_its_secrets(path: Path) -> None:
    Acme(recording(path, transport=Wire(PAYMENT))).payments.create(amount=Decimal(1), pin="123456", order_id="mine")

    with pytest.raises(NotRecordedError, match="exchange 1, other body"):
        Acme(replaying(path)).payments.create(amount=Decimal(2), pin="123456", order_id="mine")
    assert Acme(replaying(path)).payments.create(amount=Decimal(1), pin="other", order_id="mine").id == "p"


def test_a_key_made_by_the_client_matches_any_other(path: Path) -> None:
    Acme(recording(path, transport=Wire(PAYMENT))).payments.create(amount=Decimal(1))

    assert Acme(replaying(path)).payments.create(amount=Decimal(1)).id == "p"


def test_a_request_that_was_not_recorded_is_never_retried(path: Path, clock: Clock) -> None:
    get(Acme(recording(path, transport=Wire(ACCOUNT))))
    client = Acme(replaying(path))
    get(client)

    with pytest.raises(NotRecordedError, match="every recorded answer to it was used already"):
        get(client)
    with pytest.raises(NotRecordedError, match=r"nearest are GET /v1/accounts/a\?.* \(exchange 1, used\)"):
        client.payments.get_status()
    assert not clock.pauses


def test_an_empty_cassette_says_that_it_is(path: Path) -> None:
    recording(path)

    with pytest.raises(NotRecordedError, match="the file is empty"):
        get(Acme(replaying(path)))


def test_pages_are_replayed(path: Path) -> None:
    wire = Wire('{"accounts": [{"id": "a", "balance": 1}], "nextPage": "2"}', '{"accounts": []}')
    list(Acme(recording(path, transport=wire)).accounts.list())

    assert [account.id for account in Acme(replaying(path)).accounts.list()] == ["a"]
