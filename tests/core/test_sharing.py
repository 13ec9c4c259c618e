"""Clients in many hands: threads, processes, copies."""

from __future__ import annotations

import copy
import pickle
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from acme import Acme, AsyncAcme
from pennyweight_core import DriftLog
from wire import Wire

if TYPE_CHECKING:
    from pathlib import Path

ACCOUNT = '{"id": "a", "balance": 1}'


def test_threads_on_one_client_do_not_mix_their_calls() -> None:
    wire = Wire(ACCOUNT)
    client = Acme(wire)
    barrier = threading.Barrier(8)

    def work(name: str) -> None:
        barrier.wait()
        for _ in range(25):
            client.accounts.get(account_id=name, user_secret=f"secret-of-{name}")

    threads = [threading.Thread(target=work, args=(f"user-{number}",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(wire.requests) == 200
    for request in wire.requests:
        assert request.url.params["userSecret"] == f"secret-of-{request.url.path.rpartition('/')[2]}"


def test_first_calls_at_once_agree_that_the_credentials_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def slowly(credentials: object) -> None:
        asked.append(credentials)
        time.sleep(0.2)  # the other threads reach the lock meanwhile

    monkeypatch.setattr("acme._overlay.token_exchange", slowly, raising=False)
    client, barrier, failures = Acme(Wire(ACCOUNT)), threading.Barrier(8), list[BaseException]()

    def work() -> None:
        barrier.wait()
        try:
            client.accounts.get(account_id="a", user_secret="s")
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is the diagnostic
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert len(asked) == 1


def test_the_first_calls_of_many_threads_open_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []
    plug = Acme._make_sender

    def count(self: Acme) -> Any:
        opened.append(self)
        return plug(self)

    monkeypatch.setattr(Acme, "_make_sender", count)
    client = Acme(Wire(ACCOUNT))
    threads = [threading.Thread(target=client.payments.get_status) for _ in range(8)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(opened) == 1


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_CLIENT_ID", "from-the-environment")
    monkeypatch.setenv("ACME_API_SECRET", "planted")


@pytest.mark.parametrize("kind", [Acme, AsyncAcme])
def test_a_client_pickles_with_its_options_and_without_its_secrets(
    kind: Any, environment: None, tmp_path: Path
) -> None:
    report = DriftLog(tmp_path / "drift.jsonl", max_bytes=5000)
    client = kind(
        client_id=None,
        api_secret=None,
        timeout=3.0,
        deadline=9.0,
        max_retries=7,
        limits={"calls": 2},
        environment="demo",
        on_drift=report,
    )

    pickled = pickle.dumps(client)
    twin = pickle.loads(pickled)

    assert b"planted" not in pickled
    assert repr(twin) == repr(client) == f"<{kind.__name__} https://demo.acme.example/v1>"
    assert repr(twin._constructor_options.pop("on_drift")) == repr(client._constructor_options.pop("on_drift"))
    assert twin._constructor_options == client._constructor_options
    assert repr(twin.limits) == repr(client.limits)


def test_a_copy_is_a_client_of_its_own(environment: None) -> None:
    client = Acme(client_id=None, api_secret=None)

    twin = copy.copy(client)

    assert twin is not client
    assert repr(twin) == repr(client)


def test_explicit_secrets_are_not_pickled() -> None:
    with pytest.raises(TypeError, match="Set ACME_API_SECRET in the environment instead"):
        pickle.dumps(Acme(api_secret="planted"))


@pytest.mark.parametrize(
    ("option", "value"), [("on_request", print), ("on_response", print), ("transport", Wire("{}"))]
)
def test_what_belongs_to_this_process_is_not_pickled(option: str, value: object, environment: None) -> None:
    with pytest.raises(TypeError, match="can't be pickled with its own http_client, transport or hooks"):
        pickle.dumps(Acme(client_id=None, api_secret=None, **{option: value}))


def test_warming_up_connects_to_nobody() -> None:
    wire = Wire(ACCOUNT)
    client = Acme(wire)

    client.warm_up()

    assert not wire.requests
