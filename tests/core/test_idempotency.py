"""Writes that carry a key may be sent again; the key is the same each time."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

import httpx
import pytest
from acme import Acme
from pennyweight_core import ConflictError, ServerError
from wire import Wire

if TYPE_CHECKING:
    from clocks import Clock

PAYMENT = '{"id": "p", "amount": "1"}'


def keys(wire: Wire) -> list[str | None]:
    return [json.loads(request.content).get("orderId") for request in wire.requests]


def test_a_key_is_made_once_and_used_for_every_attempt(clock: Clock) -> None:
    wire = Wire(httpx.Response(503), httpx.ReadTimeout("slow"), PAYMENT)

    Acme(wire).payments.create(amount=Decimal(1))

    assert len(keys(wire)) == 3
    assert len(set(keys(wire))) == 1
    assert UUID(keys(wire)[0]).version == 4


def test_each_call_has_its_own_key() -> None:
    wire = Wire(PAYMENT)
    client = Acme(wire)

    client.payments.create(amount=Decimal(1))
    client.payments.create(amount=Decimal(1))

    assert len(set(keys(wire))) == 2


def test_a_key_that_was_given_is_kept(clock: Clock) -> None:
    wire = Wire(httpx.Response(502), PAYMENT)

    Acme(wire).payments.create(amount=Decimal(1), order_id="mine")

    assert keys(wire) == ["mine", "mine"]


def test_a_caller_who_wants_no_key_gets_one_attempt(clock: Clock) -> None:
    wire = Wire(httpx.Response(503))

    with pytest.raises(ServerError):
        Acme(wire).payments.create(amount=Decimal(1), order_id=None)

    assert keys(wire) == [None]


def test_a_conflict_after_a_retry_is_explained(clock: Clock) -> None:
    with pytest.raises(ConflictError, match=r"An earlier attempt of this call probably took effect.*order_id"):
        Acme(Wire(httpx.ReadTimeout("slow"), httpx.Response(409))).payments.create(amount=Decimal(1))


def test_a_conflict_at_once_is_not(clock: Clock) -> None:
    with pytest.raises(ConflictError) as caught:
        Acme(Wire(httpx.Response(409))).payments.create(amount=Decimal(1))

    assert "earlier attempt" not in str(caught.value)
