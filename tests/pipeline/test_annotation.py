"""A schema's Python type is the same text for fields, arguments, results and the codec."""

from typing import Any

import pytest
from pipeline.codegen.operation_table import argument_type
from pipeline.model.types import annotation
from pipeline.openapi.canonical.codegen_form import normalise
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
    assert annotation(PLAIN, schema) == text


def test_inside_a_class_whose_method_hides_list_it_is_written_in_full() -> None:
    grid = {"type": "array", "items": {"type": "array", "items": TEXT}}

    assert annotation(PLAIN, grid, sequence="builtins.list") == "builtins.list[builtins.list[str]]"


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        (ref("NullableSide"), "NullableSide | Literal['yes', 'no'] | None"),
        (or_null(ref("NullableSide")), "NullableSide | Literal['yes', 'no'] | None"),
        ({"type": "array", "items": ref("NullableSide")}, "list[NullableSide | None]"),
        (TEXT, "str"),
    ],
)
def test_an_enum_argument_may_be_given_as_text(schema: dict[str, Any], text: str) -> None:
    assert argument_type(PLAIN, schema, "list") == text


def test_an_enum_of_many_values_is_offered_as_any_text() -> None:
    values = [str(number) for number in range(13)]
    answer = {"get": operation("a.get", None, in_query("q", ref("Many")))}
    plain = normalise(document({"/a": answer}, {"Many": {"type": "string", "enum": values}}))

    assert argument_type(plain, ref("Many"), "list") == "Many | str"
