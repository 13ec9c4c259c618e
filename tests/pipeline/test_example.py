"""Examples of calls: made-up values for whatever must be given, as source that needs nothing but what it imports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pipeline.codegen.example import Calls, example
from pipeline.model.parameters import Given

if TYPE_CHECKING:
    from pipeline.openapi.walk import Schema

CALLS = Calls("acme", "pennyweight_acme.models")
MOMENT = {"type": "string", "format": "date-time"}
COMPONENTS: dict[str, Any] = {
    "Side": {"type": "string", "enum": ["BUY", "sell-short"]},
    "Name": {"type": "string"},
    "Order": {
        "type": "object",
        "required": ["side", "priceEach", "pin", "at"],
        "properties": {
            "side": {"$ref": "#/components/schemas/Side"},
            "priceEach": {"type": "string", "x-pennyweight-money": {"unit": "major"}},
            "pin": {"type": "string", "x-pennyweight-secret": True},
            "at": MOMENT,
            "note": {"type": "string"},
        },
    },
    "Tree": {
        "type": "object",
        "required": ["child"],
        "properties": {"child": {"anyOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "null"}]}},
    },
}


def lines(schema: Schema, *, loop: str = "", asynchronous: bool = False, required: bool = True) -> list[str]:
    given = Given("the_value", "theValue", "query", schema, {}, "theValue", required=required, secret=False)
    document = {"components": {"schemas": COMPONENTS}}
    text = example(document, CALLS, "things.get", [given], loop=loop, asynchronous=asynchronous)
    return [line.removeprefix("    ") for line in text.split("\n")]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string"}, "'the-value'"),
        ({"type": ["null", "boolean"]}, "True"),
        ({"type": "integer", "minimum": 5}, "5"),
        ({"type": "integer", "x-pennyweight-time": "milliseconds"}, "1790000000000"),
        ({"type": "string", "x-pennyweight-decimal": True}, "'10'"),
        ({"type": "string", "x-bytes": True}, "b'...'"),
        ({"type": "array", "items": {"const": "a"}}, "['a']"),
        ({"type": "object"}, "{}"),
        ({"$ref": "#/components/schemas/Side"}, "'BUY'"),
        ({"$ref": "#/components/schemas/Name"}, "'the-value'"),
        ({"oneOf": [{"type": "null"}, {"type": "number"}]}, "1"),
        ({}, "'the-value'"),
    ],
)
def test_a_value_is_of_its_schema(schema: Schema, value: str) -> None:
    assert lines(schema) == [f">>> acme.things.get(the_value={value})"]


def test_a_model_has_what_it_requires_and_imports_what_it_needs() -> None:
    assert lines({"type": "array", "items": {"$ref": "#/components/schemas/Order"}}) == [
        ">>> from datetime import UTC, datetime",
        ">>> from decimal import Decimal",
        ">>> from pennyweight_core import Secret",
        ">>> from pennyweight_acme.models import Order, Side",
        (
            ">>> acme.things.get(the_value=[Order(side=Side.BUY, price_each=Decimal('0.50'), pin=Secret('pin'), "
            "at=datetime(2026, 11, 29, 12, 0, tzinfo=UTC))])"
        ),
    ]


def test_a_model_within_itself_comes_to_an_end() -> None:
    assert lines({"$ref": "#/components/schemas/Tree"})[-1] == ">>> acme.things.get(the_value=Tree(child=...))"


def test_what_may_be_left_out_is() -> None:
    assert lines({"type": "string"}, required=False) == [">>> acme.things.get()"]


def test_what_is_returned_in_pages_is_looped_over() -> None:
    assert lines({}, loop="item", required=False) == [">>> for item in acme.things.get():", "...     print(item)"]
    assert lines({}, loop="page", required=False, asynchronous=True) == [
        ">>> async for page in acme.things.get().pages():",
        "...     print(page)",
    ]


def test_an_asynchronous_call_is_awaited() -> None:
    assert lines({}, required=False, asynchronous=True) == [">>> await acme.things.get()"]
