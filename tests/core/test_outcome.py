"""Every way in which a call can end says whether its request may have taken effect, and how to look it up."""

from __future__ import annotations

import asyncio
import pickle
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme, AsyncAcme
from pennyweight_core import (
    APIResponseError,
    BadRequestError,
    ConflictError,
    PennyweightError,
    RateLimitError,
    VendorStatusError,
)
from wire import Wire

if TYPE_CHECKING:
    from clocks import Clock

ACCOUNT = '{"id": "a", "balance": "1"}'


def answer(status: int, body: str = "", **headers: str) -> httpx.Response:
    return httpx.Response(status, content=body.encode(), headers={"content-type": "application/json", **headers})


def failure_of(wire: Wire, **options: Any) -> PennyweightError:
    order_id = options.pop("order_id", "mine")
    with pytest.raises(PennyweightError) as caught:
        Acme(wire, max_retries=0, **options).payments.create(amount=Decimal(1), order_id=order_id)
    return caught.value


LANDED: dict[str, httpx.Response | Exception] = {
    "read timeout": httpx.ReadTimeout("slow"),
    "write timeout": httpx.WriteTimeout("slow"),
    "connection cut": httpx.RemoteProtocolError("cut"),
    "bad gateway": answer(502),
    "gateway timeout": answer(504, "<html>"),
    "request timeout": answer(408),
    "odd gateway": answer(524),
    "html": answer(201, "<html>"),
    "empty": answer(201),
    "list for an object": answer(201, "[]"),
}
REJECTED: dict[str, httpx.Response | Exception] = {
    "refused": httpx.ConnectError("refused"),
    "connect timeout": httpx.ConnectTimeout("slow"),
    "pool timeout": httpx.PoolTimeout("full"),
    "proxy": httpx.ProxyError("no"),
    "bad request": answer(400),
    "unauthorized": answer(401),
    "conflict": answer(409),
    "rate limit": answer(429),
    "redirect": answer(302),
    "refusal in a success": answer(200, '{"code": "insufficient", "message": "no money"}'),
}


@pytest.mark.parametrize("ending", LANDED.values(), ids=list(LANDED))
def test_a_write_that_may_have_landed_says_so_with_its_key(ending: httpx.Response | Exception) -> None:
    error = failure_of(Wire(ending))

    assert error.may_have_landed
    assert error.idempotency_key == "mine"
    assert "It may have taken effect: look it up by its order_id mine before you send it again" in str(error)
    assert "try again" not in str(error).lower()


@pytest.mark.parametrize("ending", REJECTED.values(), ids=list(REJECTED))
def test_a_write_that_was_rejected_or_never_sent_did_not_land(ending: httpx.Response | Exception) -> None:
    error = failure_of(Wire(ending))

    assert not error.may_have_landed
    assert error.idempotency_key == "mine"
    assert "effect" not in str(error)


def test_a_key_that_the_client_generated_is_told() -> None:
    wire = Wire(httpx.ReadTimeout("slow"))
    with pytest.raises(PennyweightError) as caught:
        Acme(wire, max_retries=0).payments.create(amount=Decimal(1))

    assert caught.value.idempotency_key
    assert caught.value.idempotency_key.encode() in wire.requests[0].content
    assert caught.value.idempotency_key in str(caught.value)


@pytest.mark.parametrize("blank", [None, "", "  "])
def test_a_blank_key_is_no_key(clock: Clock, blank: str | None) -> None:
    wire = Wire(httpx.ReadTimeout("slow"))
    with pytest.raises(PennyweightError) as caught:
        Acme(wire).payments.create(amount=Decimal(1), order_id=blank)

    assert len(wire.requests) == 1
    assert caught.value.idempotency_key is None
    assert caught.value.may_have_landed
    assert "check before you send it again" in str(caught.value)


def test_a_write_without_a_key_says_to_check() -> None:
    with pytest.raises(PennyweightError, match="It may have taken effect: check before you send it again") as caught:
        Acme(Wire(answer(500))).payments.cancel(payment_id="p")

    assert caught.value.may_have_landed


@pytest.mark.parametrize("ending", [*LANDED.values(), *REJECTED.values()], ids=[*LANDED, *REJECTED])
def test_a_read_never_lands(ending: httpx.Response | Exception) -> None:
    with pytest.raises(PennyweightError) as caught:
        Acme(Wire(ending), max_retries=0).accounts.get(account_id="a", user_secret="s")

    assert not caught.value.may_have_landed
    assert "effect" not in str(caught.value)


def test_a_conflict_after_a_lost_answer_is_the_first_attempt(clock: Clock) -> None:
    wire = Wire(httpx.ReadTimeout("slow"), answer(409, '{"code": "exists"}'))
    with pytest.raises(
        ConflictError, match="earlier attempt of this call probably took effect: look it up by its"
    ) as caught:
        Acme(wire).payments.create(amount=Decimal(1), order_id="mine")

    assert caught.value.may_have_landed


@pytest.mark.parametrize(
    "last", [answer(429), answer(400), httpx.ConnectError("refused")], ids=["429", "400", "refused"]
)
def test_what_an_earlier_attempt_may_have_done_is_not_forgotten(clock: Clock, last: httpx.Response | Exception) -> None:
    wire = Wire(answer(503), last)
    with pytest.raises(PennyweightError) as caught:
        Acme(wire, max_retries=1).payments.create(amount=Decimal(1), order_id="mine")

    assert caught.value.may_have_landed


def test_a_rejection_after_rejections_did_not_land(clock: Clock) -> None:
    wire = Wire(answer(429), answer(400))
    with pytest.raises(BadRequestError) as caught:
        Acme(wire).payments.create(amount=Decimal(1), order_id="mine")

    assert not caught.value.may_have_landed


def test_drift_that_raises_keeps_the_answer_and_the_key() -> None:
    error = failure_of(Wire(answer(201, '{"id": 7, "amount": "1"}')), on_drift="raise")

    assert isinstance(error, APIResponseError)
    assert error.may_have_landed
    assert error.status_code == 201
    assert error.body == b'{"id": 7, "amount": "1"}'


@pytest.mark.parametrize("where", ["on_request", "on_response", "on_drift"])
def test_a_hook_that_raises_takes_a_note_with_it(where: str) -> None:
    def raise_it(_: object) -> None:
        raise LookupError("mine")

    options: dict[str, Any] = {where: raise_it}
    wire = Wire(answer(201, '{"id": 7, "amount": "1"}'))
    with pytest.raises(LookupError) as caught:
        Acme(wire, **options).payments.create(amount=Decimal(1), order_id="mine")

    notes = " ".join(getattr(caught.value, "__notes__", ()))
    assert ("look it up by its order_id mine" in notes) == bool(wire.requests)


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SystemExit])
def test_an_interrupted_write_takes_a_note_with_it(interruption: type[BaseException]) -> None:
    with pytest.raises(interruption) as caught:
        Acme(Wire(interruption())).payments.create(amount=Decimal(1), order_id="mine")

    (note,) = caught.value.__notes__
    assert note.startswith("acme payments.create: the request was sent. It may have taken effect: look it up by its")
    assert "order_id mine before you send it again" in note


def test_an_interrupted_read_takes_none() -> None:
    with pytest.raises(KeyboardInterrupt) as caught:
        Acme(Wire(KeyboardInterrupt())).accounts.get(account_id="a", user_secret="s")

    assert not hasattr(caught.value, "__notes__")


def test_a_cancelled_write_takes_a_note_with_it() -> None:
    class Hanging(Wire):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:  # noqa: ARG002 - never answers
            await asyncio.sleep(30)
            raise AssertionError

    async def cancel() -> asyncio.CancelledError:
        async with AsyncAcme(Hanging("")) as client:
            task = asyncio.create_task(client.payments.create(amount=Decimal(1), order_id="mine"))
            await asyncio.sleep(0.01)
            task.cancel()
            try:
                await task
            except asyncio.CancelledError as error:
                return error
            raise AssertionError("not cancelled")

    assert "look it up by its order_id mine" in asyncio.run(cancel()).__notes__[0]


def test_what_is_known_of_the_effect_survives_pickling() -> None:
    error = failure_of(Wire(answer(502)))

    copied = pickle.loads(pickle.dumps(error))

    assert (copied.may_have_landed, copied.idempotency_key, str(copied)) == (True, "mine", str(error))


@pytest.mark.parametrize(
    "body",
    [
        '{"code": "insufficient", "message": "no money"}',
        '{"code": "insufficient", "message": "no money", "id": null}',
        '{"code": "insufficient", "message": "no money", "other": [1]}',
    ],
)
def test_a_success_whose_body_is_a_refusal_raises_with_the_vendors_words(body: str) -> None:
    error = failure_of(Wire(answer(200, body)))

    assert isinstance(error, VendorStatusError)
    assert (error.status_code, error.code, error.message, error.status) == (200, "insufficient", "no money", "")


def test_so_does_one_of_a_list() -> None:
    wire = Wire('{"code": "closed", "message": "no entry"}')

    with pytest.raises(VendorStatusError, match="closed: no entry"):
        list(Acme(wire).accounts.list())


def test_an_empty_success_without_an_error_is_no_refusal() -> None:
    payment = Acme(Wire("{}"), on_drift="ignore").payments.create(amount=Decimal(1))

    assert repr(payment.id) == "UNSET"


def test_a_success_that_speaks_of_an_error_beside_its_content_is_none() -> None:
    payment = Acme(Wire('{"id": "p", "code": "fine", "message": "done"}')).payments.create(amount=Decimal(1))

    assert payment.id == "p"


def test_an_envelope_without_its_status_is_told_as_what_it_is() -> None:
    with pytest.raises(VendorStatusError) as caught:
        Acme(Wire('{"message": "sorry"}')).accounts.get_wrapped()

    assert "UNSET" not in str(caught.value)
    assert caught.value.status == ""


def test_a_rate_limit_says_how_long_the_vendor_asks_to_wait() -> None:
    with pytest.raises(RateLimitError, match="asks to wait 100 s") as caught:
        Acme(Wire(answer(429, **{"retry-after": "100"}))).accounts.get(account_id="a", user_secret="s")

    assert caught.value.retry_after == 100


@pytest.mark.parametrize("odd", ["0", "-1", "1_000", "٣", "Thu, 01 Jan 1970 00:00:00 GMT", "0x10", "1e3"])
def test_an_odd_wait_means_the_usual_backoff(clock: Clock, odd: str) -> None:
    wire = Wire(httpx.Response(503, headers=[(b"retry-after", odd.encode("utf-8"))]), ACCOUNT)

    Acme(wire).accounts.get(account_id="a", user_secret="s")

    assert 0 < sum(clock.pauses) <= 0.5
