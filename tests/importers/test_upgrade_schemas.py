"""Schemas of OpenAPI 3.0 say the same in the words of JSON Schema 2020-12, wherever they stand; data is left alone."""

from decimal import Decimal
from typing import Any

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.openapi.upgrade.document import upgrade

from .openapi import document, of_schema

NAME = "harbour.yaml"


def upgraded(said: Any) -> Any:
    """One schema, upgraded in its place."""
    return upgrade(of_schema(said), NAME)["components"]["schemas"]["It"]


@pytest.mark.parametrize(
    ("said", "is_now"),
    [
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, {"type": "integer", "exclusiveMinimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"maximum": Decimal("0.5"), "exclusiveMaximum": True}, {"exclusiveMaximum": Decimal("0.5")}),
        ({"exclusiveMaximum": True}, {}),
        ({"exclusiveMaximum": 4, "maximum": 9}, {"exclusiveMaximum": 4, "maximum": 9}),
        ({"type": "string", "format": "byte"}, {"type": "string", "contentEncoding": "base64"}),
        ({"type": "string", "format": "base64"}, {"type": "string", "contentEncoding": "base64"}),
        (
            {"type": "string", "format": "binary"},
            {"type": "string", "contentMediaType": "application/octet-stream"},
        ),
        (
            {"type": "string", "format": "binary", "contentMediaType": "image/png"},
            {"type": "string", "contentMediaType": "image/png"},
        ),
        ({"type": "file"}, {"type": "string", "contentMediaType": "application/octet-stream"}),
        ({"type": "integer", "format": "byte"}, {"type": "integer", "format": "byte"}),
        ({"type": "string", "format": "date-time"}, {"type": "string", "format": "date-time"}),
        ({"type": ["string", None]}, {"type": ["string", "null"]}),
        ({"type": None}, {"type": "null"}),
        ({"type": "string", "example": "a"}, {"type": "string", "examples": ["a"]}),
        ({"example": None}, {"examples": [None]}),
        ({"example": 1, "examples": [2, 1]}, {"examples": [2, 1]}),
        ({"example": 1, "examples": [2]}, {"examples": [1, 2]}),
        ({"examples": {"one": {"value": 1}, "two": {"value": 2}}}, {"examples": [1, 2]}),
        ({"examples": {"cash": 1}}, {"examples": [{"cash": 1}]}),
        ({"$ref": "#/components/schemas/It", "example": 1}, {"$ref": "#/components/schemas/It", "examples": [1]}),
        (
            {"properties": {"a": {"type": "string", "required": True}, "b": {"required": False}}},
            {"properties": {"a": {"type": "string"}, "b": {}}, "required": ["a"]},
        ),
        (
            {"oneOf": [{"$ref": "#/x"}], "discriminator": {"propertyName": "kind", "mapping": {"a": "A"}}},
            {"oneOf": [{"$ref": "#/x"}], "discriminator": {"propertyName": "kind", "mapping": {"a": "A"}}},
        ),
        ({"properties": None, "items": None, "default": None}, {"default": None}),
        ({"properties": {"a": None}}, {"properties": {"a": {}}}),
        ({"const": "a", "if": True, "prefixItems": [True]}, {"const": "a", "if": True, "prefixItems": [True]}),
    ],
)
def test_a_schema_says_the_same_in_the_new_words(said: Any, is_now: Any) -> None:
    assert upgraded(said) == is_now


@pytest.mark.parametrize("holder", ["properties", "patternProperties", "$defs", "dependentSchemas"])
def test_properties_named_like_keywords_are_properties(holder: str) -> None:
    words = {"nullable", "example", "type", "format", "content", "schema", "required", "$ref", "examples", "items"}
    named = {word: {"type": "boolean", "nullable": True} for word in words}

    assert upgraded({holder: named}) == {holder: {word: {"type": ["boolean", "null"]} for word in words}}


@pytest.mark.parametrize(
    "place", ["items", "additionalProperties", "not", "if", "then", "contains", "propertyNames", "contentSchema"]
)
def test_schemas_are_upgraded_wherever_they_stand_in_schemas(place: str) -> None:
    assert upgraded({place: {"example": 1}}) == {place: {"examples": [1]}}


def test_schemas_are_upgraded_wherever_they_stand_in_a_document() -> None:
    said = {"type": "string", "nullable": True}
    json = {"application/json": {"schema": said}}
    part = {"headers": {"X-Part": {"schema": said}}}
    operation = {
        "parameters": [{"name": "a", "in": "query", "schema": said}, {"name": "b", "in": "query", "content": json}],
        "requestBody": {"content": {"multipart/form-data": {"schema": said, "encoding": {"file": part}}}},
        "responses": {"200": {"description": "", "headers": {"X-It": {"schema": said}}, "content": json}},
        "callbacks": {"done": {"{$request.body#/url}": {"post": {"requestBody": {"content": json}}}}},
    }
    shared = {
        "parameters": {"P": {"name": "a", "in": "query", "schema": said}},
        "headers": {"H": {"schema": said}},
        "responses": {"R": {"description": "", "content": json}},
        "requestBodies": {"B": {"content": json}},
        "pathItems": {"I": {"get": operation}},
        "callbacks": {"C": {"{$url}": {"get": operation}}},
    }
    whole = document({"/a": {"parameters": operation["parameters"], "get": operation}}, components=shared)

    now = str(upgrade({**whole, "webhooks": {"ping": {"post": operation}}}, NAME))

    assert "nullable" not in now
    assert now.count("['string', 'null']") == str(whole).count("nullable") + str(operation).count("nullable")


def test_data_is_never_upgraded() -> None:
    data = {"nullable": True, "example": 1, "format": "binary", "servers": [{"url": "https://x.example/"}]}
    said = {"default": data, "enum": [data], "const": data, "example": data, "x-more": {"schema": data}}

    assert upgraded(said) == {
        **dict.fromkeys(("default", "const"), data),
        "enum": [data],
        "examples": [data],
        "x-more": {"schema": data},
    }


@pytest.mark.parametrize(
    "said",
    [
        *({"items": []}, {"properties": ["a"]}, {"properties": {"a": "string"}}, {"allOf": {}}, {"enum": "a"}),
        *({"type": {}}, {"type": 3}, {"type": [3]}, {"required": True}, {"required": [1]}, {"nullable": "true"}),
        *({"type": 3, "nullable": True, "enum": 4, "format": "byte"}, {"anyOf": 3, "nullable": True}),
        *({"allOf": [3], "nullable": True}, {"properties": {"$ref": "#/components/schemas/It/properties"}}),
    ],
)
def test_a_broken_schema_is_refused(said: Any) -> None:
    with pytest.raises(DiagnosticError, match="harbour"):
        upgraded(said)
