"""Examples of calls: made-up values for whatever must be given, as source that needs nothing but what it imports."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pipeline.codegen.example import render_example, write_call
from pipeline.model.build import build_client_model

if TYPE_CHECKING:
    from pipeline.model.client import ClientModel
    from pipeline.openapi.schemas import Schema

MOMENT = {"type": "string", "format": "date-time"}
COMPONENTS: dict[str, Any] = {
    "Side": {"type": "string", "enum": ["BUY", "sell-short"]},
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


def model_of(schema: Schema, *, lists: tuple[str, ...] = (), required: bool = True) -> ClientModel:
    parameter = {"name": "theValue", "in": "query", "required": required, "schema": schema}
    page = {"type": "object", "properties": {name: {"type": "array", "items": {}} for name in lists}}
    operation = {
        "x-pennyweight-name": "things.get",
        "parameters": [parameter, {"name": "cursor", "in": "query", "schema": {"type": "string"}}],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": page}}}},
    }
    if lists:
        operation["x-pennyweight-pagination"] = {"style": "cursor", "cursor": "cursor", "items": [*lists]}
    return build_client_model(
        {
            "servers": [{"url": "https://api.acme.example"}],
            "paths": {"/things": {"get": operation}},
            "components": {"schemas": COMPONENTS},
        }
    )


def lines(
    schema: Schema, *, lists: tuple[str, ...] = (), asynchronous: bool = False, required: bool = True
) -> list[str]:
    model = model_of(schema, lists=lists, required=required)
    text = render_example(
        model, model.operations["things.get"], "acme", "pennyweight_acme.models", asynchronous=asynchronous
    )
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
        ({"oneOf": [{"type": "null"}, {"type": "number"}]}, "1"),
        ({"type": "number", "enum": [Decimal("0.5"), Decimal(1)]}, "'0.5'"),
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


@pytest.mark.parametrize(("name", "complete"), [("Tree", False), ("Order", True)])
def test_a_model_that_must_hold_itself_makes_no_call_that_could_run(name: str, complete: bool) -> None:
    model = model_of({"$ref": f"#/components/schemas/{name}"})

    assert write_call(model, model.operations["things.get"]).complete is complete


def test_what_may_be_left_out_is() -> None:
    assert lines({"type": "string"}, required=False) == [">>> acme.things.get()"]


def test_what_is_returned_in_pages_is_looped_over() -> None:
    assert lines({}, lists=("a",), required=False) == [">>> for item in acme.things.get():", "...     print(item)"]
    assert lines({}, lists=("a", "b"), required=False, asynchronous=True) == [
        ">>> async for page in acme.things.get().pages():",
        "...     print(page)",
    ]


def test_an_asynchronous_call_is_awaited() -> None:
    assert lines({}, required=False, asynchronous=True) == [">>> await acme.things.get()"]
