"""The house form says in one way what vendors say in many, and leaves alone what it cannot say better."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from pipeline.openapi.canonical.curated_form import INLINE_RULES, RULES, SCHEMA_RULES, to_curated_form

from .shops import field_of, fields, of_field, of_schema, ref, text, upstream

NULL = {"type": "null"}
LEAF = ref("Leaf")
WAY = ref("Way")

FIELDS: dict[str, tuple[Any, Any]] = {
    "one in allOf": ({"allOf": [LEAF], "description": "d"}, {**LEAF, "description": "d"}),
    "one in oneOf": ({"oneOf": [text()]}, text()),
    "one in one": ({"allOf": [{"anyOf": [text(format="date")]}]}, text(format="date")),
    "bounds add up": ({"allOf": [{"type": "integer", "minimum": 1}], "minimum": 3}, {"type": "integer", "minimum": 3}),
    "number and integer": ({"allOf": [{"type": "integer"}], "type": "number"}, {"type": "integer"}),
    "required adds up": (
        {"allOf": [{"type": "object", "required": ["a"]}], "required": ["b"]},
        {"type": "object", "required": ["a", "b"]},
    ),
    "enum beside its name": ({"allOf": [WAY], "enum": ["card", "cash"], "readOnly": True}, {**WAY, "readOnly": True}),
    "type beside a name": ({"allOf": [LEAF], "type": "object"}, LEAF),
    "type beside a reference": ({**LEAF, "type": "object", "description": "d"}, {**LEAF, "description": "d"}),
    "bounds beside a name": ({"allOf": [ref("Text")], "maxLength": 5}, {**ref("Text"), "maxLength": 5}),
    "bounds in a member": ({"allOf": [ref("Text"), {"maxLength": 5}]}, {**ref("Text"), "maxLength": 5}),
    "words in a member": ({"allOf": [LEAF, {"description": "d"}]}, {**LEAF, "description": "d"}),
    "anything in allOf": ({"allOf": [LEAF, {}]}, LEAF),
    "twice in allOf": ({"allOf": [LEAF, LEAF]}, LEAF),
    "fewer values": (
        {"allOf": [ref("Three")], "enum": ["a", "b"]},
        text(enum=["a", "b"]),
    ),
    "null in a type": ({"type": ["null", "string"]}, {"type": ["string", "null"]}),
    "one type in a list": ({"type": ["string"]}, text()),
    "null beside a scalar": ({"anyOf": [text(), NULL]}, {"type": ["string", "null"]}),
    "null beside a list": (
        {"oneOf": [NULL, {"type": "array", "items": text()}]},
        {"type": ["array", "null"], "items": text()},
    ),
    "null beside a class": ({"oneOf": [NULL, LEAF], "description": "d"}, {"anyOf": [LEAF, NULL], "description": "d"}),
    "null wrapped": ({"anyOf": [{"allOf": [LEAF]}, NULL]}, {"anyOf": [LEAF, NULL]}),
    "null within null": ({"anyOf": [{"anyOf": [LEAF, NULL]}, NULL]}, {"anyOf": [LEAF, NULL]}),
    "null beside an alias that may be null": ({"anyOf": [ref("Perhaps"), NULL]}, ref("Perhaps")),
    "null beside anything": ({"anyOf": [{}, NULL]}, {}),
    "null among values": (
        {"type": ["string", "null"], "enum": ["a", "b", None], "description": "d", "readOnly": True},
        {"description": "d", "readOnly": True, "anyOf": [text(enum=["a", "b"]), NULL]},
    ),
    "null or an object": (
        {"type": ["object", "null"], "title": "T", "properties": {"a": text()}},
        {"anyOf": [{"type": "object", "title": "T", "properties": {"a": text()}}, NULL]},
    ),
    "one value": (text(enum=["stock"]), text(const="stock")),
    "one value or null": (
        {"type": ["string", "null"], "enum": ["stock", None]},
        {"anyOf": [text(const="stock"), NULL]},
    ),
    "values without a type": ({"enum": [1, 2]}, {"type": "integer", "enum": [1, 2]}),
    "plain types": ({"oneOf": [text(), {"type": "number"}]}, {"type": ["string", "number"]}),
    "no other fields": ({**fields(a=text()), "additionalProperties": False}, fields(a=text())),
    "any other fields": ({**fields(a=text()), "additionalProperties": {}}, fields(a=text())),
    "a map of anything": ({"type": "object", "additionalProperties": True}, {"type": "object"}),
    "no fields": ({"type": "object", "properties": {}, "required": []}, {"type": "object"}),
    "flags unset": (text(readOnly=False, deprecated=False), text()),
    "examples": (text(example="x", examples=["y"], xml={}), text()),
    "extensions": ({"type": "string", "x-go": 1, "x-pennyweight-secret": True}, text(**{"x-pennyweight-secret": True})),
    "anything at all": ({"type": "array", "items": True}, {"type": "array", "items": {}}),
    "inheritance": (
        {"allOf": [LEAF, fields("y", y=text())], "title": "T"},
        {**fields("y", x=text(), y=text()), "title": "T"},
    ),
    "inheritance beside fields": ({"allOf": [LEAF], **fields(y=text())}, fields(x=text(), y=text())),
}
ALONE: dict[str, Any] = {
    "a choice of two": {"anyOf": [LEAF, ref("Way")]},
    "a choice of two or null": {"oneOf": [LEAF, WAY, NULL]},
    "numbers of two kinds, exactly one": {"oneOf": [{"type": "integer"}, {"type": "number"}]},
    "formats that contradict": {"allOf": [text(format="date")], "format": "uuid"},
    "no fields allowed at all": {"type": "object", "additionalProperties": False},
    "fields of one type": {"type": "object", "additionalProperties": {"type": "integer"}},
    "a class that must not be null": {"allOf": [LEAF], "properties": {"x": {"type": "integer"}}},
    "conditions": {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
    "values of several kinds": {"enum": ["a", 1]},
    "bounds": {"type": "integer", "minimum": 0, "maximum": 9, "default": 3},
    "what looks like noise but is a field": fields(example=text(), **{"x-go": text()}),
}
OTHERS = {
    "Three": text(enum=["a", "b", "c"]),
    "Perhaps": {"type": ["string", "null"], "format": "uuid"},
}


@pytest.mark.parametrize(("before", "after"), FIELDS.values(), ids=FIELDS)
def test_a_schema_is_said_in_the_form_of_the_house(before: Any, after: Any) -> None:
    document = of_field(before, **OTHERS)

    assert field_of(to_curated_form(document)) == after


@pytest.mark.parametrize("schema", ALONE.values(), ids=ALONE)
def test_what_cannot_be_said_better_stays(schema: Any) -> None:
    assert field_of(to_curated_form(of_field(schema, **OTHERS))) == schema


@pytest.mark.parametrize("schema", [*(before for before, _ in FIELDS.values()), *ALONE.values()])
def test_the_house_form_of_the_house_form_is_itself(schema: Any) -> None:
    once = to_curated_form(of_field(schema, **OTHERS))

    assert to_curated_form(once) == once


def test_components_keep_null_and_single_values_themselves() -> None:
    document = of_schema({"type": ["string", "null"], "enum": ["a", None]}, One=text(enum=["a"]))

    assert to_curated_form(document) == document


def test_an_object_that_inherits_from_itself_is_left_to_be_judged() -> None:
    circle = {"allOf": [ref("It"), fields(a=text())]}

    assert to_curated_form(of_schema(circle))["components"]["schemas"]["It"] == circle


def test_titles_and_words_stay_until_names_are_made() -> None:
    document = of_field({**fields(a=text()), "title": "Parcel", "description": "In the vendor's words."})

    assert to_curated_form(document) == document


def test_the_document_that_is_given_is_left_alone() -> None:
    before = of_field(FIELDS["null wrapped"][0])
    kept = deepcopy(before)

    to_curated_form(before)

    assert before == kept


def test_a_discriminator_maps_to_references() -> None:
    choice = {"oneOf": [LEAF, WAY], "discriminator": {"propertyName": "x", "mapping": {"l": "Leaf", "u": "./other"}}}

    found = field_of(to_curated_form(of_field(choice)))

    assert found["discriminator"]["mapping"] == {"l": LEAF["$ref"], "u": "./other"}


def test_a_document_in_house_form_stays_as_it_is() -> None:
    assert to_curated_form(upstream()) == upstream()


@pytest.mark.parametrize("rule", [*RULES, *SCHEMA_RULES, *INLINE_RULES], ids=lambda rule: rule.__name__)
def test_every_rule_of_the_form_says_what_it_is_for(rule: Any) -> None:
    assert rule.__doc__
    assert rule.__doc__.rstrip().endswith(".")
