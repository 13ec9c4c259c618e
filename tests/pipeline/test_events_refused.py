"""An events document that would lose something on its way is refused, with the place and what to do."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from pipeline.codegen.messages import generate_events
from pipeline.diagnostics import DiagnosticError

from .events_trial import Trial
from .test_events import SMALL

KIND = {"type": "string", "enum": ["a"]}


def refused(document: Any) -> str:
    with pytest.raises(DiagnosticError) as caught:
        generate_events(document, Trial("acme"))
    assert all(
        diagnostic.location == "specs/acme/events.yaml" and diagnostic.hint for diagnostic in caught.value.diagnostics
    )
    return str(caught.value)


@pytest.mark.parametrize(
    ("field", "complaint"),
    [
        ({"allOf": [{"type": "string"}]}, "schemas of events know no allOf"),
        ({"type": "string", "x-vendor-noise": 1}, "schemas of events know no x-vendor-noise"),
        ({"type": "object", "patternProperties": {}}, "schemas of events know no patternProperties"),
        ({"type": "object", "properties": {"x": {}}}, "an object or enum has no name"),
        ({"type": "string", "enum": ["a"]}, "an object or enum has no name"),
        ({"type": "array", "items": KIND}, "$defs.Paid.properties.new.items"),
        ({"type": "object", "additionalProperties": KIND}, "$defs.Paid.properties.new.additionalProperties"),
        ({"anyOf": [{"type": "null"}, KIND]}, "$defs.Paid.properties.new.anyOf[1]"),
        ({"anyOf": "x"}, "is no schema"),
        ({"type": "file"}, "file is no type"),
        ({"type": [["string"]]}, "is no type"),
        ({"$ref": "#/$defs/Nobody"}, "leads nowhere"),
        ({"$ref": "other.yaml#/$defs/Paid"}, "leads nowhere"),
        ({"$ref": "https://acme.example/schema"}, "leads nowhere"),
        ({"$ref": 7}, "leads nowhere"),
        ({"const": None}, "const is neither text"),
        ({"description": 7}, "description or format is not text"),
        (True, "is no schema"),
    ],
)
def test_a_field_that_cannot_be_said_is_refused(field: Any, complaint: str) -> None:
    document = deepcopy(SMALL)
    document["$defs"]["Paid"]["properties"]["new"] = field

    said = refused(document)

    assert complaint in said
    assert "$defs.Paid.properties.new" in said


@pytest.mark.parametrize(
    ("name", "definition", "complaint"),
    [
        ("lower", KIND, "is no class name"),
        ("../../x", KIND, "is no class name"),
        ("PennyweightSecret", KIND, "is no class name"),
        ("Decimal", KIND, "Decimal is something else"),
        ("Event", KIND, "Event is something else"),
        ("ValueError", KIND, "ValueError is something else"),
        ("Odd", {"enum": ["a", "a"]}, "enum is no list of different texts"),
        ("Odd", {"enum": ["a", None]}, "enum is no list of different texts"),
        ("Odd", {"enum": []}, "enum is no list of different texts"),
        ("Odd", {"required": ["x"], "properties": {"y": {}}}, "requires fields it does not have"),
        ("Odd", {"properties": []}, "malformed"),
        ("Odd", {"type": "array", "items": {"$ref": "#/$defs/Odd"}}, "contains itself"),
        ("Odd", {"$ref": "#/$defs/Odd"}, "leads nowhere"),
        ("Odd", {"type": "string", "x-pennyweight-secret": {}}, "x-pennyweight-secret can't be followed: {}"),
        ("Odd", {"type": "string", "x-pennyweight-money": "major"}, "x-pennyweight-money can't be followed: major"),
        ("Odd", {"type": "string", "x-pennyweight-decimal": "yes"}, "x-pennyweight-decimal can't be followed: yes"),
    ],
)
def test_a_definition_that_cannot_be_a_class_is_refused(name: str, definition: Any, complaint: str) -> None:
    document = deepcopy(SMALL)
    document["$defs"][name] = definition

    assert complaint in refused(document)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"$schema": "http://json-schema.org/draft-07/schema#"}, "is not https://json-schema.org/draft/2020-12/schema"),
        ({"anyOf": []}, "events know no anyOf"),
        ({"description": ["x"]}, "is not text"),
        ({"oneOf": []}, "there is no list of events"),
        ({"oneOf": [{"type": "object"}]}, "is no event"),
        ({"oneOf": [{"$ref": "#/$defs/Kind"}]}, "is no event"),
        ({"$defs": []}, "there is no list of events"),
        ({"x-pennyweight-event": None}, "nothing says how the events are told apart"),
        ({"x-pennyweight-event": {"field": 7}}, "names no field"),
        ({"x-pennyweight-event": {"field": "eventType", "more": 1}}, "names no field"),
        ({"x-pennyweight-event": {"field": "note"}}, "its note is no constant text"),
    ],
)
def test_events_that_cannot_be_told_apart_are_refused(change: dict[str, Any], complaint: str) -> None:
    assert complaint in refused({**deepcopy(SMALL), **change})


def test_a_type_of_two_events_is_refused() -> None:
    document = deepcopy(SMALL)
    document["$defs"]["Undone"]["enum"].append("PAID")

    assert "PAID is the eventType of two events" in refused(document)


def test_every_complaint_is_told_at_once() -> None:
    document = deepcopy(SMALL)
    document["$defs"]["Paid"]["properties"] |= {"a": {"type": "file"}, "b": {"allOf": []}}

    assert refused(document).count("specs/acme/events.yaml: ") == 2
