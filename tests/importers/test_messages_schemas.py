"""Schemas of messages go through the rules of answers: every object and enum of text is named, nothing is merged twice."""

from __future__ import annotations

from typing import Any

import pytest
from message_documents import whole
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.asyncapi.document import read_asyncapi
from pipeline.model import ObjectType, build_client_model, normalise

from .newswire import NAME, curated, events, notes, with_payload

TEXT = {"type": "string"}
POINT = {"type": "object", "properties": {"x": {"type": "integer"}}}


def type_of(schema: Any) -> str:
    """Return the Python type of a field of a message."""
    model = build_client_model(normalise(whole(curated(with_payload({"properties": {"it": schema}})))))
    thing = model.messages["events"].types["Thing"]
    assert isinstance(thing, ObjectType)
    return str(thing.fields[0].type)


@pytest.mark.parametrize(
    ("written", "type_"),
    [
        ({"type": "string", "nullable": True}, "str | None"),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, "Number"),
        ({"type": "string", "example": "a", "x-noise": 1, "externalDocs": {"url": "https://a.example"}}, "str"),
        ({"const": "a"}, "Literal['a']"),
        ({"const": 7}, "Literal[7]"),
        ({"type": "integer", "enum": [1, 2, None]}, "int | None"),
        ({"type": "array"}, "list[Any]"),
        ({"items": TEXT, "type": "array"}, "list[str]"),
        ({"type": "object", "properties": {}}, "dict[str, Any]"),
        ({"type": "object", "additionalProperties": TEXT}, "dict[str, str]"),
        ({"allOf": [{"minLength": 1}, {"minLength": 3}], "type": "string"}, "str"),
        ({"oneOf": [TEXT, {"type": "string"}, {"type": "null"}]}, "str | None"),
        (True, "Any"),
        ({"type": "array", "items": [TEXT, {"type": "integer"}]}, "list[Any]"),
        ({"type": "object", "patternProperties": {"^x": TEXT}}, "dict[str, Any]"),
    ],
)
def test_a_field_has_the_type_of_a_field_of_an_answer(written: Any, type_: str) -> None:
    assert type_of(written) == type_


def test_objects_and_enums_get_names_of_where_they_are() -> None:
    enum = {"type": "string", "enum": ["a", "b"], "nullable": True}
    inner = {"type": "object", "properties": {"kinds": {"type": "array", "items": enum}, "spot": POINT}}

    made = events(with_payload({"type": "object", "properties": {"msg": inner}}))["schemas"]

    assert sorted(made) == ["Thing", "ThingMsg", "ThingMsgKind", "ThingMsgSpot"]
    assert made["ThingMsg"]["properties"]["kinds"]["items"] == {
        "anyOf": [{"$ref": "#/components/schemas/ThingMsgKind"}, {"type": "null"}]
    }


def test_a_title_names_what_is_inside() -> None:
    made = events(with_payload({"type": "object", "properties": {"a": {**POINT, "title": "grid point"}, "b": POINT}}))

    assert sorted(made["schemas"]) == ["GridPoint", "Thing", "ThingB"]


def test_equal_objects_of_one_title_are_one_class() -> None:
    point = {**POINT, "title": "Point"}

    made = events(with_payload({"type": "object", "properties": {"a": point, "b": point}}))

    assert sorted(made["schemas"]) == ["Point", "Thing"]


def test_a_choice_of_objects_is_a_message_each_and_its_discriminator_names_them() -> None:
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

    assert made["field"] == "kind"
    assert made["messages"] == {"up": "Up", "down": "Down"}


def test_what_stands_beside_a_choice_goes_into_each_option() -> None:
    options = [{"properties": {"a": TEXT, "kind": {"const": kind}}} for kind in ("x", "y")]
    payload = {"type": "object", "properties": {"id": TEXT}, "oneOf": options}

    found = build_client_model(normalise(whole(curated(with_payload(payload))))).messages["events"]

    assert [message.key for message in found.messages] == ["x", "y"]
    classes = [found.types[message.name] for message in found.messages]
    assert [{field.wire_name for field in it.fields} for it in classes if isinstance(it, ObjectType)] == [
        {"id", "a", "kind"}
    ] * 2


def test_which_fields_go_together_changes_no_class() -> None:
    payload = {"type": "object", "properties": {"a": TEXT}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}

    assert events(with_payload(payload))["messages"] == {"thing": "Thing"}


@pytest.mark.parametrize(
    ("payload", "complaint"),
    [
        ({"$ref": "#/components/schemas/nobody"}, "a reference to nothing"),
        ({"type": [["string"]]}, "no type"),
        ({"type": "object", "properties": {"a": 7}}, "no schema"),
    ],
)
def test_a_malformed_payload_is_refused(payload: Any, complaint: str) -> None:
    with pytest.raises(DiagnosticError, match=complaint):
        read_asyncapi(with_payload(payload), NAME)


@pytest.mark.parametrize(
    "payload", [TEXT, {"type": "array", "items": {"type": "object", "properties": {"a": {}}}}, {"oneOf": [TEXT]}]
)
def test_what_is_no_object_is_told_and_no_message(payload: Any) -> None:
    assert events(with_payload(payload), checked=False)["messages"] == {}
    assert "is no object with fields, so it is no message" in notes(with_payload(payload))
