"""References and `allOf` in messages: a reference stays one where it says it all, other parts become one schema."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.diagnostics import DiagnosticError

from .newswire import events, field, notes, version_3, with_payload

TEXT = {"type": "string"}
POINT = {"type": "object", "properties": {"x": {"type": "integer"}}}


def test_parts_are_merged_and_the_last_one_stands() -> None:
    made = events(version_3())["schemas"]["Trade"]

    assert made["properties"]["type"] == {"type": "string", "const": "trade"}
    assert made["required"] == ["type", "msg", "id"]
    assert "what it consists of differs; the last one stands" in notes(version_3())


def test_a_reference_with_words_or_the_same_again_beside_it_stays_one() -> None:
    schemas = {"kind": {"type": "string", "enum": ["a", "b"]}}
    reference = {"$ref": "#/components/schemas/kind"}

    for written in (
        {"allOf": [reference], "enum": ["a", "b"]},
        {**reference, "type": "string"},
        {"allOf": [reference]},
    ):
        assert field({**written, "description": "Which."}, schemas) == {"$ref": "#/components/schemas/Kind"}


def test_a_reference_with_more_fields_beside_it_is_one_object() -> None:
    made = field({"$ref": "#/components/schemas/p", "properties": {"y": TEXT}}, {"p": POINT})

    assert made == {"$ref": "#/components/schemas/ThingIt"}


def test_a_reference_may_lead_anywhere_in_the_document() -> None:
    document = version_3()
    hello = document["components"]["messages"]["hello"]["payload"]["properties"]
    hello["at"] = {"$ref": "#/components/schemas/pricePayload/properties/msg"}
    hello["to"] = {"$ref": "#/components/schemas/folded\n  name"}
    document["components"]["schemas"]["foldedname"] = POINT

    made = events(document)["schemas"]

    assert made["Hello"]["properties"]["at"] == {"$ref": "#/components/schemas/PricePayloadMsg"}
    assert made["Hello"]["properties"]["to"] == {"$ref": "#/components/schemas/Foldedname"}


@pytest.mark.parametrize(
    "schemas",
    [
        {"a": {"allOf": [{"$ref": "#/components/schemas/a"}, POINT]}},
        {"a": {"allOf": [{"$ref": "#/components/schemas/b"}, POINT]}, "b": {"$ref": "#/components/schemas/a", **POINT}},
        {"a": {"$ref": "#/components/schemas/b"}, "b": {"$ref": "#/components/schemas/a"}},
    ],
)
def test_a_schema_that_consists_of_itself_is_refused_or_told(schemas: Any) -> None:
    document = with_payload({"$ref": "#/components/schemas/a"}, schemas)
    try:
        told = notes(document)
    except DiagnosticError:
        return

    assert "what it consists of differs; the last one stands" in told
    made = events(document)
    assert "x" in made["schemas"][made["messages"]["thing"]]["properties"]


def test_a_schema_may_hold_itself() -> None:
    tree = {"type": "object", "properties": {"left": {"$ref": "#/components/schemas/tree"}}}

    made = events(with_payload({"$ref": "#/components/schemas/tree"}, {"tree": tree}))

    assert made["schemas"]["Tree"]["properties"]["left"] == {"$ref": "#/components/schemas/Tree"}


def test_a_field_that_narrows_the_schema_it_is_in_stays_a_reference() -> None:
    schemas = {
        "leaf": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/leaf"}}},
        "branch": {
            "allOf": [
                {"$ref": "#/components/schemas/leaf"},
                {"properties": {"next": {"$ref": "#/components/schemas/branch"}}},
            ]
        },
    }

    made = events(with_payload({"$ref": "#/components/schemas/branch"}, schemas))

    assert made["schemas"]["Branch"]["properties"]["next"] == {"$ref": "#/components/schemas/Branch"}


def test_data_that_looks_like_a_reference_is_none() -> None:
    default = {"$ref": "#/nowhere"}

    assert field({"type": "object", "default": default, "example": default}) == {"type": "object", "default": default}
