"""Schemas of messages in the form that events have: 2020-12, every object and enum of text named, nothing merged twice."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.asyncapi.document import events_of

from .newswire import NAME, events, field, with_payload

TEXT = {"type": "string"}
POINT = {"type": "object", "properties": {"x": {"type": "integer"}}}


def told(payload: Any, schemas: Any = None) -> str:
    return "\n".join(map(str, events_of(with_payload(payload, schemas), NAME)[1]))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, {"type": "number", "exclusiveMinimum": 0}),
        ({"type": "string", "example": "a", "x-noise": 1, "externalDocs": {"url": "https://a.example"}}, TEXT),
        ({"const": "a"}, {"type": "string", "const": "a"}),
        ({"const": 7}, {"type": "integer", "const": 7}),
        ({"const": None}, {"type": "null"}),
        ({"type": "integer", "enum": [1, 2, None]}, {"type": ["integer", "null"], "enum": [1, 2]}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"items": TEXT}, {"type": "array", "items": TEXT}),
        ({"type": "object", "properties": {}}, {"type": "object"}),
        ({"type": "object", "additionalProperties": TEXT}, {"type": "object", "additionalProperties": TEXT}),
        ({"allOf": [TEXT]}, TEXT),
        ({"allOf": [{"minLength": 1}, {"minLength": 3}], "type": "string"}, {"type": "string", "minLength": 3}),
        ({"oneOf": [TEXT]}, TEXT),
        ({"oneOf": [TEXT, {"type": "string"}, {"type": "null"}]}, {"oneOf": [TEXT, {"type": "null"}]}),
        ({"anyOf": [{}, TEXT]}, {}),
        (True, {}),
        (
            {"type": "array", "items": [TEXT, {"type": "integer"}]},
            {"type": "array", "items": {"anyOf": [TEXT, {"type": "integer"}]}},
        ),
    ],
)
def test_a_field_is_said_as_events_say_it(written: Any, read: Any) -> None:
    assert field(written) == read


def test_objects_and_enums_get_names_of_where_they_are() -> None:
    enum = {"type": "string", "enum": ["a", "b"], "nullable": True}
    inner = {"type": "object", "properties": {"kinds": {"type": "array", "items": enum}, "spot": POINT}}

    made = events(with_payload({"type": "object", "properties": {"msg": inner}}))["$defs"]

    assert list(made) == ["Thing", "ThingMsg", "ThingMsgKindsItem", "ThingMsgSpot"]
    assert made["ThingMsg"]["properties"]["kinds"]["items"] == {
        "anyOf": [{"$ref": "#/$defs/ThingMsgKindsItem"}, {"type": "null"}]
    }


def test_a_title_names_what_is_inside() -> None:
    made = events(with_payload({"type": "object", "properties": {"a": {**POINT, "title": "grid point"}, "b": POINT}}))

    assert list(made["$defs"]) == ["Thing", "GridPoint", "ThingB"]


def test_equal_objects_of_one_title_are_one_class() -> None:
    point = {**POINT, "title": "Point"}

    assert list(events(with_payload({"type": "object", "properties": {"a": point, "b": point}}))["$defs"]) == [
        "Thing",
        "Point",
    ]


def test_a_choice_of_objects_is_an_event_each_and_its_discriminator_names_them() -> None:
    schemas = {
        "up": {"type": "object", "properties": {"kind": TEXT, "high": {"type": "number"}}},
        "down": {"type": "object", "properties": {"kind": TEXT, "low": {"type": "number"}}},
    }
    mapping = {name: f"#/components/schemas/{name}" for name in schemas}
    payload = {
        "oneOf": [{"$ref": pointer} for pointer in mapping.values()],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }

    made = events(with_payload(payload, schemas))

    assert made["x-pennyweight-event"] == {"field": "kind"}
    assert [made["$defs"][name]["properties"]["kind"]["const"] for name in ("Up", "Down")] == ["up", "down"]


def test_what_stands_beside_a_choice_goes_into_each_option() -> None:
    options = [{"properties": {"a": TEXT, "kind": {"const": kind}}} for kind in ("x", "y")]
    payload = {"type": "object", "properties": {"id": TEXT}, "oneOf": options}

    made = events(with_payload(payload))

    assert len(made["oneOf"]) == 2
    assert all("id" in schema["properties"] for schema in made["$defs"].values())


def test_which_fields_go_together_is_told_and_left() -> None:
    payload = {"type": "object", "properties": {"a": TEXT}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}

    assert "events cannot say which fields go together" in told(payload)


def test_constants_to_choose_from_are_an_enum() -> None:
    made = events(with_payload({"type": "object", "properties": {"it": {"oneOf": [{"const": "a"}, {"const": "b"}]}}}))

    assert made["$defs"]["ThingIt"] == {"type": "string", "enum": ["a", "b"]}


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"type": "object", "patternProperties": {"^x": TEXT}}, "events cannot say patternProperties"),
        ({"not": TEXT}, "events cannot say not"),
        (False, "events cannot say not"),
        ({"type": "date"}, "of a type that JSON does not have"),
        ({"enum": ["a", 1]}, "events cannot say a list of such values"),
        ({"type": "array", "items": [TEXT]}, "events cannot say which item is what"),
        ({"type": "object", "required": ["a"]}, "requires fields that it does not describe"),
    ],
)
def test_what_events_cannot_say_is_told(schema: Any, said: str) -> None:
    assert said in told({"type": "object", "properties": {"it": schema}})


@pytest.mark.parametrize(
    ("payload", "complaint"),
    [
        ({"$ref": "#/components/schemas/nobody"}, "a reference to nothing"),
        ({"type": [["string"]]}, "no type"),
        ({"type": "object", "properties": []}, "properties is no"),
        ({"type": "object", "required": "a"}, "no list of names"),
        ({"enum": {}}, "no list"),
        ({"type": "object", "properties": {"a": 7}}, "no schema"),
        ({"allOf": {}}, "no list"),
        ({"oneOf": []}, "is no list of schemas"),
        ({"description": ["x"], "properties": {"a": {}}}, "is malformed"),
        ({"type": "string"}, "no message in it is an event"),
        ({"type": "array", "items": {"type": "object", "properties": {"a": {}}}}, "no message in it is an event"),
    ],
)
def test_a_malformed_payload_is_refused(payload: Any, complaint: str) -> None:
    with pytest.raises(DiagnosticError, match=complaint):
        events_of(with_payload(payload), NAME)
