"""Which secrets a client hides, and for whom hiding one breaks something: it is a `Secret` in models, plain text in calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pipeline.diff.change import Effect
from pipeline.diff.compare_specs import compare

from .snippets import CENTS, FIXED, KIND, PIN, SECRET, TEXT, WHOLE, answering, asking, fields, ref, spec

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

B, N = Effect.BREAKING, Effect.WORDS
DECIMAL: Document = {**TEXT, "x-pennyweight-decimal": True}
LIST_OF_PINS: Document = {"type": "array", "items": ref("Pin")}
PIN_OR_NULL: Document = {"anyOf": [ref("Pin"), {"type": "null"}]}
PINS: list[Document] = [
    *(ref("Pin"), {"allOf": [ref("Pin")]}, {"oneOf": [ref("Pin")]}, ref("Same"), PIN_OR_NULL, LIST_OF_PINS),
    {"type": "object", "additionalProperties": PIN_OR_NULL},
    {"oneOf": [WHOLE, LIST_OF_PINS]},
]


def told(old: Document, new: Document) -> list[tuple[str, Effect]]:
    return [(change.rule, change.effect) for change in compare(old, new)]


@pytest.mark.parametrize(
    "field",
    [
        TEXT,
        {"type": ["string", "null"]},
        {"type": "array", "items": TEXT},
        {"type": "object", "additionalProperties": TEXT},
        {"anyOf": [TEXT, {"type": "array", "items": TEXT}]},
    ],
)
def test_a_field_with_text_in_it_is_hidden(field: Document) -> None:
    assert told(answering(field), answering({**field, **SECRET})) == [("field-hidden", B)]


@pytest.mark.parametrize("field", [DECIMAL, {**TEXT, "format": "date"}])
def test_text_of_a_type_of_its_own_is_plain_text_once_it_is_hidden(field: Document) -> None:
    assert told(answering(field), answering({**field, **SECRET})) == [("answer-type-changed", B), ("field-hidden", B)]
    assert told(asking(field), asking(field, **SECRET)) == [("argument-type-changed", B), ("argument-hidden", N)]


@pytest.mark.parametrize(
    "field", [WHOLE, CENTS, ref("Kind"), FIXED, {}, {"type": "object", "additionalProperties": WHOLE}]
)
def test_a_field_without_text_in_it_can_not_be_hidden(field: Document) -> None:
    assert told(answering(field, Kind=KIND), answering({**field, **SECRET}, Kind=KIND)) == []


@pytest.mark.parametrize("field", PINS)
def test_a_component_without_a_class_hides_the_fields_it_is_the_type_of(field: Document) -> None:
    old, new = (answering(field, Pin={**TEXT, **mark}, Same=ref("Pin")) for mark in ({}, SECRET))

    assert told(old, new) == [("field-hidden", B)]
    assert told(new, old) == [("field-shown", B)]


def test_a_reference_may_say_that_it_is_no_secret() -> None:
    shown = {**ref("Pin"), "x-pennyweight-secret": False}

    assert told(answering(ref("Pin"), Pin=TEXT), answering(shown, Pin=PIN)) == []


def test_an_item_of_a_list_is_hidden_by_its_own_mark() -> None:
    lists = [answering({"type": "array", "items": {**TEXT, **mark}}) for mark in ({}, SECRET)]

    assert told(*lists) == [("field-hidden", B)]


@pytest.mark.parametrize("argument", [TEXT, WHOLE, {"type": "array", "items": WHOLE}])
def test_an_argument_of_any_type_is_hidden_by_its_own_mark_or_that_of_its_schema(argument: Document) -> None:
    old = asking(argument)

    assert told(old, asking(argument, **SECRET)) == [("argument-hidden", N)]
    assert told(old, asking({**argument, **SECRET})) == [("argument-hidden", N)]


@pytest.mark.parametrize("argument", PINS)
def test_an_argument_is_hidden_by_a_component_that_it_holds(argument: Document) -> None:
    old, new = (spec({"Pin": {**TEXT, **mark}, "Same": ref("Pin")}, asking(argument)["paths"]) for mark in ({}, SECRET))

    assert told(old, new) == [("argument-hidden", N)]
    assert told(new, old) == [("argument-shown", N)]


def test_an_argument_is_hidden_by_a_secret_within_its_class() -> None:
    old, new = (
        spec({"Card": fields(pin={**TEXT, **mark}, next=ref("Card"))}, asking(ref("Card"))["paths"])
        for mark in ({}, SECRET)
    )

    assert told(old, new) == [("field-hidden", B), ("argument-hidden", N)]


@pytest.mark.parametrize("field", PINS)
def test_a_field_of_a_body_is_retyped_in_its_model_and_not_in_the_call(field: Document) -> None:
    old, new = (
        spec({"NewThing": fields(pin=field), "Pin": {**TEXT, **mark}, "Same": ref("Pin")}) for mark in ({}, SECRET)
    )

    assert told(old, new) == [("body-field-hidden", B)]
    assert told(new, old) == [("body-field-shown", B)]


def test_a_field_of_a_form_is_hidden_in_the_call_only() -> None:
    forms = []
    for mark in ({}, SECRET):
        form = spec({"NewThing": fields(pin={**TEXT, **mark})})
        content = form["paths"]["/things"]["post"]["requestBody"]["content"]
        content["application/x-www-form-urlencoded"] = content.pop("application/json")
        forms.append(form)

    assert told(*forms) == [("argument-hidden", N)]
