"""Whatever goes wrong, and wherever: no text, no chained cause and no local variable of an error shows a planted secret."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn

import httpx
import pytest
from acme import AsyncAcme
from loopback import Loopback
from pennyweight_core import PennyweightError, Secret
from planting import ACCOUNT, PLANTED, client, get, pay
from secrecy import everything_shown, frames_shown
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from acme import Acme

CALLS = pytest.mark.parametrize("call", [get, pay])
FAILURES = [
    httpx.Response(401, json={"message": "bad userSecret=planted-user-secret", "code": "x"}),
    httpx.Response(409, text="<html>"),
    httpx.Response(301, headers={"location": "https://evil.example/"}),
    httpx.Response(200, text="<html>"),
    httpx.Response(200, json=["a list"]),
    httpx.ConnectError("refused"),
    httpx.ReadTimeout("slow"),
    httpx.LocalProtocolError("odd"),
    RuntimeError("the transport broke"),
    OSError("the disk broke"),
    ExceptionGroup("two", [ValueError("one"), OSError("other")]),
]
FATAL = [KeyboardInterrupt(), SystemExit(1)]  # an event loop does not survive these


def shown_by(error: BaseException) -> str:
    """Everything but the vendor's own words, which `.body` and `.message` are documented to hold."""
    for words in ("body", "message"):
        if words in vars(error):
            delattr(error, words)
    return everything_shown(error)


@CALLS
@pytest.mark.parametrize("failure", [*FAILURES, *FATAL], ids=repr)
def test_no_error_shows_one(call: Any, failure: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    with pytest.raises(BaseException) as caught:  # noqa: PT011 - all of them
        call(client(wire=Wire(failure)))

    assert PLANTED not in shown_by(caught.value) + caplog.text
    assert any("_client.py" in name for name in frames_shown(caught.value))


@CALLS
@pytest.mark.parametrize("failure", [*FAILURES, asyncio.CancelledError()], ids=repr)
@pytest.mark.anyio
async def test_no_error_of_an_asynchronous_call_shows_one(call: Any, failure: Any) -> None:
    with pytest.raises(BaseException) as caught:  # noqa: PT011 - all of them
        await call(client(AsyncAcme, Wire(failure)))

    assert PLANTED not in shown_by(caught.value)


@pytest.mark.parametrize(
    "mistake",
    [
        lambda made: get(made, account_id=".."),
        lambda made: get(made, account_id=object()),
        lambda made: pay(made, amount=1.5),
        lambda made: pay(made, amount=Decimal("NaN")),
        lambda made: pay(made, amount=object()),
        lambda made: pay(made, pin="planted-\ud800"),
        lambda made: made.accounts.get(account_id="a", user_secret="planted-\ud800"),
        lambda made: made.accounts.get(account_id="a", user_secret=b"planted-bytes"),
        lambda made: made.accounts.get(account_id="a", user_secret="planted", extra_headers={"x": Secret("planted\n")}),
        lambda made: made.accounts.get(account_id="a", user_secret="planted", extra_query={"timestamp": "1"}),
        lambda made: made.request("POST", "/x", json={"pin": Secret("planted-pin"), "x": object()}),
    ],
)
def test_no_mistake_of_the_callers_shows_one(mistake: Callable[[Acme], Any]) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        mistake(client(wire=Wire(ACCOUNT)))

    assert PLANTED not in everything_shown(caught.value)


def interrupt(*_: object, **__: object) -> NoReturn:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("call", "place"),
    [
        *((call, "acme._overlay.sign") for call in (get, pay)),
        *((call, "pennyweight_core._codec._codec.Codec.decode") for call in (get, pay)),
        *((call, "pennyweight_core._unsigned_request._quote") for call in (get, pay)),
        *((call, "pennyweight_core._clock.Clock.sleep") for call in (get, pay)),
        *((call, "pennyweight_core._http._open_response.OpenResponse.to_raw") for call in (get, pay)),
        (pay, "pennyweight_core._codec._codec.Codec.encode_request"),
        (pay, "pennyweight_core._codec._write.Writer.__call__"),
    ],
)
def test_no_interrupt_at_a_bad_moment_shows_one(call: Any, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = client(wire=Wire(httpx.Response(503), ACCOUNT), max_retries=1)
    made.warm_up()
    monkeypatch.setattr(place, interrupt)

    with pytest.raises((KeyboardInterrupt, PennyweightError)) as caught:
        call(made)

    assert PLANTED not in shown_by(caught.value)


@CALLS
@pytest.mark.parametrize("users", [True, False])
@pytest.mark.parametrize("reads", [0, 1, 2])
def test_no_interrupt_inside_the_http_library_shows_one(
    call: Any, reads: int, *, users: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = [b"HTTP/1.1 200 OK\r\n", b"content-length: 99\r\n\r\n{", b"}"][: reads + 1]

    def read(*_: object, **__: object) -> bytes:
        return left.pop(0) if len(left) > 1 else interrupt()

    monkeypatch.setattr("httpcore._backends.sync.SyncStream.read", read)

    with Loopback(lambda handler: handler.answer(b"{}")) as server, httpx.Client() as http:
        made = client(base_url=server.url, http_client=http if users else None)
        with pytest.raises(KeyboardInterrupt) as caught:
            call(made)
        with pytest.raises(KeyboardInterrupt) as streamed, made.stream("GET", "/x", query={"pin": Secret(PLANTED)}):
            pass
        made.close()

    assert PLANTED not in everything_shown(caught.value) + everything_shown(streamed.value)


@CALLS
@pytest.mark.parametrize("piece", [0, 5])
@pytest.mark.anyio
async def test_no_cancelled_call_shows_one(call: Any, piece: int) -> None:
    with Loopback(lambda handler: handler.answer(ACCOUNT.encode(), pause=0.3, piece=piece)) as server:
        async with client(AsyncAcme, base_url=server.url) as made:
            task = asyncio.create_task(call(made))
            await asyncio.sleep(0.15 if piece == 0 else 0.4)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task

    assert PLANTED not in everything_shown(caught.value)


def test_an_error_that_the_caller_was_handling_keeps_its_frames() -> None:
    def broken() -> None:
        raise LookupError("the caller's")

    def handle() -> None:
        try:
            broken()
        except LookupError:
            with pytest.raises(RuntimeError):
                get(client(wire=Wire(RuntimeError("ours"))))
            raise

    with pytest.raises(LookupError) as caught:
        handle()

    assert caught.traceback[-1].name == "broken"
