"""Schemas of old pages become what the vendor wrote, as far as the page tells."""

from __future__ import annotations

from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.mintlify.pages import Block
from pipeline.importers.mintlify_legacy.page import convert
from pipeline.openapi.document import Document, load

from .old_trees import answer, converted, operation, schema, tree, wrapped

PIER = {"$ref": "#/components/schemas/Pier"}
NULL = {"type": "null"}


@pytest.mark.parametrize(
    "field",
    [
        {"type": "integer", "format": "int64", "minimum": 1},
        {"type": ["string", "null"]},
        {"type": "array", "items": {"type": "array", "items": {"type": "number"}}},
        {"allOf": [PIER], "nullable": True},
        {"enum": ["north", "south"], "allOf": [PIER], "readOnly": True},
        {"allOf": [PIER, {"type": "object", "required": ["name"]}]},
        {"oneOf": [NULL, {**PIER, "description": "Where."}]},
        {"type": "object", "properties": {"allOf": {"type": "string"}, "items": {}}, "required": ["allOf"]},
        {"nullable": True, "readOnly": True},
        {"x-order": 3, "deprecated": True, "example": {"refIdentifier": "kept"}},
        {},
    ],
)
def test_a_field_loses_exactly_one_wrapper(field: Document) -> None:
    assert schema(wrapped(at=field))["properties"] == {"at": field}


def test_a_wrapper_of_several_keeps_them_all() -> None:
    entry = {"type": "object", "properties": {"at": {"allOf": [PIER, {"description": "Here."}]}}}

    assert schema(entry)["properties"] == {"at": {"allOf": [PIER, {"description": "Here."}]}}


@pytest.mark.parametrize("field", [PIER, {"type": "string"}, {"allOf": [PIER], "description": "Here."}])
def test_a_field_without_a_wrapper_stays(field: Document) -> None:
    assert schema({"type": "object", "properties": {"at": field}})["properties"] == {"at": field}


def test_an_empty_wrapper_demands_nothing() -> None:
    assert schema({"type": "object", "properties": {"at": {"allOf": []}}})["properties"] == {"at": {}}


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({"type": "any"}, {}),
        ({"type": "any", "description": "Anything."}, {"description": "Anything."}),
        ({"type": "null"}, NULL),
        ({"type": "enum<string>", "enum": ["a"]}, {"type": "string", "enum": ["a"]}),
        ({"type": "enum<integer>", "enum": [1, 2]}, {"type": "integer", "enum": [1, 2]}),
        ({"type": "enum<number>", "enum": [Decimal("1.5")]}, {"type": "number", "enum": [Decimal("1.5")]}),
        ({"type": "file", "contentEncoding": "binary"}, {"type": "string", "format": "binary"}),
        ({"type": "file", "contentEncoding": "base64"}, {"type": "string", "format": "base64"}),
        ({"type": "string", "const": "x", "x-new": 1}, {"type": "string", "const": "x", "x-new": 1}),
        ({"type": "object", "properties": {}}, {"type": "object"}),
        ({"type": "object", "requiredProperties": ["a"]}, {"type": "object", "required": ["a"]}),
        ({"type": "object", "required": True, "maxProperties": 3}, {"type": "object", "maxProperties": 3}),
        ({"type": "object", "additionalProperties": False}, {"type": "object", "additionalProperties": False}),
        (
            {"type": "object", "additionalProperties": {"allOf": [PIER]}},
            {"type": "object", "additionalProperties": PIER},
        ),
        ({"type": "array", "items": {"allOf": [PIER]}, "minItems": 1}, {"type": "array", "items": PIER, "minItems": 1}),
        ({"type": "array", "items": {}}, {"type": "array", "items": {}}),
        (
            {"type": "array", "items": [{"type": "string"}, {"type": "null"}]},
            {"type": "array", "items": {"anyOf": [{"type": "string"}, NULL]}},
        ),
        (
            {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
            {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
        ),
    ],
)
def test_every_type_becomes_one_of_json(entry: Document, expected: Any) -> None:
    assert schema(entry) == expected


def test_no_alternative_demands_nothing() -> None:
    assert schema() == {}


def test_several_alternatives_are_any_of_them() -> None:
    found = schema({"type": "string", "title": "At"}, {"type": "integer", "title": "No"}, {"type": "null"})

    assert found == {"anyOf": [{"type": "string", "title": "At"}, {"type": "integer", "title": "No"}, NULL]}


def test_what_all_alternatives_say_stands_beside_them() -> None:
    found = schema({"type": "string", "title": "At", "default": None}, {"type": "null", "title": "At", "default": None})

    assert found == {"title": "At", "default": None, "anyOf": [{"type": "string"}, NULL]}


def test_one_and_true_are_not_the_same() -> None:
    found = schema({"type": "integer", "default": 1}, {"type": "boolean", "default": True})

    assert found == {"anyOf": [{"type": "integer", "default": 1}, {"type": "boolean", "default": True}]}


def test_traces_of_the_maker_are_left_out() -> None:
    traced = {"$ref": PIER["$ref"], "isOneOf": "#/components/schemas/Place"}

    assert schema(wrapped(at=traced, isOneOf={"type": "boolean"}))["properties"] == {
        "at": PIER,
        "isOneOf": {"type": "boolean"},
    }


def test_aliases_are_copied() -> None:
    text = "a: &it {type: object, properties: {x: {allOf: [&x {type: string, enum: [a]}]}}}\nb: *it\nc: *x\n"
    shared = load(text, "shared")
    about = tree({"200": answer(shared["a"]), "400": answer(shared["b"])})
    before = deepcopy(about)

    found = convert(about, Block(text=""), None, "berths.md")
    for answered in found["paths"]["/berths"]["get"]["responses"].values():
        answered["content"]["application/json"]["schema"]["properties"]["x"]["enum"].append("b")

    assert about == before
    assert found["paths"]["/berths"]["get"]["responses"]["400"]["content"]["application/json"]["schema"][
        "properties"
    ] == {"x": {"type": "string", "enum": ["a", "b"]}}


def test_components_may_refer_to_each_other() -> None:
    schemas = {"Pier": {"type": "object", "properties": {"next": PIER}}}

    found = converted(tree({"200": answer(wrapped(at=PIER))}, schemas=schemas))

    assert found["components"]["schemas"] == schemas


@pytest.mark.parametrize(
    ("entry", "target"),
    [
        ({"type": "enum<date>"}, "paths.response.200.application/json.schemaArray.0.type"),
        ({"type": "object", "properties": []}, "paths.response.200.application/json.schemaArray.0.properties"),
        ("string", "paths.response.200.application/json.schemaArray"),
        (wrapped(at={})["properties"] | {"items": 3}, "paths.response.200.application/json.schemaArray.0.items"),
    ],
)
def test_what_is_no_schema_is_refused_with_its_place(entry: Any, target: str) -> None:
    with pytest.raises(DiagnosticError) as caught:
        operation(tree({"200": answer(entry)}))

    assert caught.value.diagnostics[0].target == target
