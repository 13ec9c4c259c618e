"""What a client tells while it works: to hooks, and to the logger of its package."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme, AsyncAcme
from pennyweight_core import RequestEvent, ResponseEvent, ServerError
from wire import Wire

if TYPE_CHECKING:
    from clocks import Clock

ACCOUNT = '{"id": "a", "balance": 1}'


def get(client: Any) -> Any:
    return client.accounts.get(account_id="a", user_secret="planted", extra_query={"page": "1", "token": "planted"})


def test_hooks_see_every_attempt(clock: Clock) -> None:
    requests: list[RequestEvent] = []
    responses: list[ResponseEvent] = []
    wire = Wire(httpx.Response(503, headers={"set-cookie": "planted", "x-a": "b"}), httpx.ReadTimeout("slow"), ACCOUNT)

    get(Acme(wire, on_request=requests.append, on_response=responses.append))

    assert [(event.vendor, event.operation, event.method, event.attempt) for event in requests] == [
        ("acme", "accounts.get", "GET", attempt) for attempt in (1, 2, 3)
    ]
    assert {event.url for event in requests} == {"https://api.acme.example/v1/accounts/a?page=1"}
    assert [event.status_code for event in responses] == [503, None, 200]
    assert [event.error for event in responses] == [None, "ReadTimeout: slow", None]
    assert responses[0].headers == {"set-cookie": "***", "x-a": "b"}
    assert all(event.elapsed >= 0 for event in responses)


@pytest.mark.anyio
async def test_hooks_of_asynchronous_clients_too() -> None:
    seen: list[RequestEvent] = []
    async with AsyncAcme(Wire(ACCOUNT), on_request=seen.append, on_response=seen.append) as client:
        await get(client)

    assert [type(event) for event in seen] == [RequestEvent, ResponseEvent]


def test_a_hook_that_raises_is_heard() -> None:
    def veto(event: RequestEvent) -> None:
        raise PermissionError(event.operation)

    wire = Wire(ACCOUNT)
    with pytest.raises(PermissionError, match=r"accounts\.get"):
        get(Acme(wire, on_request=veto))

    assert not wire.requests


def test_the_logger_of_the_package_tells_what_happened(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="acme")
    wire = Wire(httpx.Response(429, headers={"retry-after": "7"}), ACCOUNT)

    get(Acme(wire, limits=True))

    told = [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "acme"]
    url = "https://api.acme.example/v1/accounts/a?page=1"
    assert told[0][0] == "DEBUG"
    assert told[0][1].startswith(f"accounts.get GET {url}: 429 in 0.0")
    assert told[1] == ("INFO", "accounts.get waits 7.00 s: attempt 1 failed")
    assert told[2][1].endswith("attempt 2")


def test_a_wait_for_the_budget_is_told(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", logger="acme")
    client = Acme(Wire(ACCOUNT), limits={"account": 1})

    get(client)
    get(client)

    assert [record.getMessage() for record in caplog.records if record.name == "acme"] == [
        "accounts.get waits 1.00 s: client-side limit"
    ]


def test_nothing_is_said_unless_asked(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="acme")

    get(Acme(Wire(ACCOUNT)))

    assert not [record for record in caplog.records if record.name == "acme"]


def test_a_failure_is_told_without_its_secrets(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="acme")
    client = Acme(Wire(httpx.ConnectError("no way to token=planted")), max_retries=0)

    with pytest.raises(Exception, match="no response") as caught:
        get(client)

    assert "planted" not in caplog.text + str(caught.value)


def test_a_stream_is_told_as_well(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[ResponseEvent] = []
    client = Acme(Wire(httpx.Response(500)), on_response=seen.append)

    with pytest.raises(ServerError), client.stream("GET", "/export"):
        pass

    assert [(event.operation, event.status_code) for event in seen] == [("GET /export", 500)]
