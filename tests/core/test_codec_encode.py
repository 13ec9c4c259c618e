"""Encoding: compact JSON of models and of the values around them."""

from __future__ import annotations

import enum
import uuid
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from pennyweight_core._codec import Codec
from pennyweight_core._enums import OpenStrEnum
from pennyweight_core._models import model, model_field
from pennyweight_core._values import UNSET, Unset


class Kind(OpenStrEnum):
    CASH = "cash"


class Level(enum.IntEnum):
    LOW = 1


@model
class Order:
    kind: Kind | Unset = model_field(name="type", default=UNSET)
    when: datetime | Unset = UNSET
    items: list[Order] | Unset = UNSET
    rest: Any = UNSET


codec = Codec(__name__)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Order(), "{}"),
        (Order(kind=Kind.CASH, items=[Order(kind=Kind("new"))]), '{"type":"cash","items":[{"type":"new"}]}'),
        (Order(when=datetime(2026, 1, 2, tzinfo=UTC)), '{"when":"2026-01-02T00:00:00Z"}'),
        (
            Order(when=datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=timezone(timedelta(hours=5, minutes=30)))),
            '{"when":"2026-01-02T03:04:05.000006+05:30"}',
        ),
        (Order(rest={"a": UNSET, Kind.CASH: Order(), "c": (1, None)}), '{"rest":{"cash":{},"c":[1,null]}}'),
        (Order(rest=Decimal("1.50")), '{"rest":1.50}'),
        ([None, True, 10**30, "ü", 1.5], '[null,true,1000000000000000000000000000000,"ü",1.5]'),
        (date(2026, 1, 2), '"2026-01-02"'),
        (uuid.UUID(int=7), '"00000000-0000-0000-0000-000000000007"'),
        ([Level.LOW, Kind("x")], '[1,"x"]'),
    ],
)
def test_values_are_written_as_json(value: object, text: str) -> None:
    assert codec.encode(value) == text.encode()


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        (object(), TypeError, "expected a value JSON has a form for, found object"),
        (b"bytes", TypeError, "found bytes"),
        ({1: 2}, TypeError, "expected text as the key"),
        (datetime(2026, 1, 2), ValueError, "set tzinfo"),  # noqa: DTZ001 - what is tested
        (float("nan"), ValueError, "finite"),
        (float("inf"), ValueError, "finite"),
        ("\ud800", ValueError, "surrogates"),
    ],
)
def test_what_json_has_no_form_for_is_refused(value: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        codec.encode(value)


def test_the_refusal_says_where() -> None:
    with pytest.raises(TypeError) as caught:
        codec.encode(Order(items=[Order(rest=object())]))

    assert str(caught.value) == "items: rest: expected a value JSON has a form for, found object"


def test_a_value_without_end_is_refused() -> None:
    order = Order(items=[])
    assert isinstance(order.items, list)
    order.items.append(order)

    with pytest.raises(ValueError, match="without end"):
        codec.encode(order)


def test_what_was_kept_is_written_as_it_came() -> None:
    body = b'{"type":7,"when":"soon","items":{"a":[1.50]},"rest":{"x":null}}'

    assert codec.encode(codec.decode(body, "Order")) == body
