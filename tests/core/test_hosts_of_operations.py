"""An operation's own server gets credentials only at a host that the package lists, or the user trusts."""

from __future__ import annotations

from typing import Any

import pytest
from acme import Acme, _operations
from acme._operations import VENDOR
from pennyweight_core import UnsafeHostError
from pennyweight_core._hosts import check_base_url
from pennyweight_core.runtime import Operation, Vendor
from wire import Wire

FOREIGN = {"production": "https://files.evil.example/v1"}


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Let the status of payments be asked for at servers of its own."""

    def move(servers: dict[str, str]) -> None:
        moved: Operation[Any] = Operation(
            "payments.get_status", "GET", "/status", response_type="Any", safe=True, servers=servers
        )
        monkeypatch.setattr(_operations, "STATUS", moved)

    return move


def test_a_call_to_a_host_that_is_not_listed_is_refused_before_anything_is_sent(elsewhere: Any) -> None:
    wire = Wire("{}")
    elsewhere(FOREIGN)

    with pytest.raises(UnsafeHostError, match=r"files\.evil\.example.* not acme's"):
        Acme(wire).payments.get_status()

    assert wire.requests == []


def test_a_call_to_one_of_the_listed_hosts_goes_there(elsewhere: Any) -> None:
    wire = Wire("{}")
    elsewhere({"production": "https://demo.acme.example/files"})

    Acme(wire).payments.get_status()

    assert str(wire.requests[0].url).startswith("https://demo.acme.example/files/status")


def test_a_call_to_a_host_that_the_user_trusts_goes_there(elsewhere: Any) -> None:
    wire = Wire("{}")
    elsewhere(FOREIGN)

    Acme(wire, trusted_hosts=["files.evil.example"]).payments.get_status()

    assert wire.requests[0].url.host == "files.evil.example"


def test_a_server_of_the_package_is_no_reason_to_trust_its_host() -> None:
    moved = Vendor("acme", prefix="ACME", package="acme", version="1", servers=FOREIGN, hosts=VENDOR.hosts)

    with pytest.raises(UnsafeHostError, match=r"api\.acme\.example, demo\.acme\.example"):
        check_base_url(FOREIGN["production"], moved)
