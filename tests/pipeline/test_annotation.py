"""A schema's Python type is the same text for fields, arguments, results and the codec."""

from typing import Any

import pytest
from pipeline.model.build import build_client_model
from pipeline.model.normal_form import normalise
from pipeline.model.schema_types import to_type
from workshop import document

from .pieces import in_query, operation, or_null, ref
from .wide import wide_document

PLAIN = normalise(wide_document())
MONEY = {"x-pennyweight-money": {"unit": "major", "currency": "USD"}}
TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({}, "Any"),
        (TEXT, "str"),
        ({"type": "string", "format": "uuid"}, "str"),
        ({"type": "string", "format": "date"}, "date"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "boolean"}, "bool"),
        ({"type": "integer"}, "int"),
        ({"type": "integer", "enum": [1, 2]}, "int"),
        ({"type": "integer", **MONEY}, "int"),
        ({"type": "number"}, "Number"),
        ({"type": "number", "format": "double"}, "Number"),
        ({"type": "string", **MONEY}, "Decimal"),
        ({"type": "string", "format": "decimal"}, "str"),
        ({"type": "null"}, "Any"),
        ({"type": ["null", "string"]}, "str | None"),
        ({"type": ["string", "null"], **MONEY}, "Decimal | None"),
        ({**or_null(TEXT), **MONEY}, "Decimal | None"),
        ({"type": ["string", "integer"]}, "str | int"),
        ({"type": "object"}, "dict[str, Any]"),
        ({"type": "object", "additionalProperties": True}, "dict[str, Any]"),
        ({"type": "object", "additionalProperties": {"type": "number"}}, "dict[str, Number]"),
        ({"type": "array"}, "list[Any]"),
        ({"type": "array", "items": {"type": "array", "items": or_null(TEXT)}}, "list[list[str | None]]"),
        ({"const": "a'b"}, 'Literal["a\'b"]'),
        ({"const": 3, "type": "integer"}, "Literal[3]"),
        (ref("Leaf"), "Leaf"),
        (or_null(ref("Leaf")), "Leaf | None"),
        (ref("NullableLeaf"), "NullableLeaf | None"),
        (ref("NullableSide"), "NullableSide | None"),
        (or_null(ref("NullableSide")), "NullableSide | None"),
        ({"oneOf": [{"type": "null"}, ref("Leaf"), ref("Tree")]}, "Leaf | Tree | None"),
        ({"oneOf": [ref("Leaf"), or_null(TEXT)]}, "Leaf | str | None"),
        ({"anyOf": [{}, {"type": "null"}]}, "Any"),
    ],
)
def test_a_schema_has_one_python_type(schema: dict[str, Any], text: str) -> None:
    assert str(to_type(PLAIN, schema)) == text


def test_inside_a_class_whose_method_hides_list_it_is_written_in_full() -> None:
    grid = {"type": "array", "items": {"type": "array", "items": TEXT}}

    assert to_type(PLAIN, grid).spell(list_name="builtins.list") == "builtins.list[builtins.list[str]]"


def argument(schema: dict[str, Any], schemas: dict[str, Any]) -> str:
    """Return the type of the argument of an operation that asks for one in its query."""
    answer = {"get": operation("a.get", None, in_query("q", schema))}
    model = build_client_model(normalise(document({"/a": answer}, schemas)))
    return str(model.operations["a.get"].parameters[0].type)


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        (ref("Side"), "Side | Literal['yes', 'no'] | None"),
        (or_null(ref("Side")), "Side | Literal['yes', 'no'] | None"),
        ({"type": "array", "items": ref("Side")}, "list[Side | None]"),
        (TEXT, "str"),
        ({"type": "string", **MONEY}, "Decimal | int | str"),
        ({"type": ["integer", "null"], "x-pennyweight-time": "seconds"}, "datetime | int | None"),
    ],
)
def test_an_argument_may_be_given_in_several_ways(schema: dict[str, Any], text: str) -> None:
    assert argument(schema, {"Side": {"type": ["string", "null"], "enum": ["yes", "no", None]}}) == text


def test_an_enum_of_many_values_is_offered_as_any_text() -> None:
    values = [str(number) for number in range(13)]

    assert argument(ref("Many"), {"Many": {"type": "string", "enum": values}}) == "Many | str"
