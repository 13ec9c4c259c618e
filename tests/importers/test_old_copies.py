"""A component that an old page melted into the places that use it is one again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pipeline.diagnostics import DiagnosticError

from .old_trees import answer, converted, copy, schema, tree, wrapped

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

PIER = {"$ref": "#/components/schemas/Pier"}
TEXT = {"type": "string"}


def answered(*entries: Document, schemas: Document | None = None, body: Document | None = None) -> tuple[Any, Any]:
    """Return the schemas of answers 200, 201 … (or those of the body first), and the components."""
    answers = {str(200 + at): answer(entry) for at, entry in enumerate(entries)}
    request = {"body": answer(body)} if body else None
    found = converted(tree(answers, request, schemas))
    operation = found["paths"]["/berths"]["get"]
    places = [operation["requestBody"]] if body else []
    places += operation["responses"].values()
    return [place["content"]["application/json"]["schema"] for place in places], found["components"].get("schemas", {})


def test_copies_become_one_component() -> None:
    refs, components = answered(copy("Pier", wrapped(name=TEXT)), copy("Pier", wrapped(name=TEXT)))

    assert refs == [PIER, PIER]
    assert components == {"Pier": {"type": "object", "properties": {"name": TEXT}}}


def test_words_do_not_make_copies_different() -> None:
    spoken = copy("Pier", {**wrapped(name={**TEXT, "description": "Its name.", "example": "East"}), "title": "A pier"})

    refs, components = answered(copy("Pier", wrapped(name=TEXT)), spoken)

    assert refs == [PIER, PIER]
    assert list(components) == ["Pier"]


def test_the_reference_is_kept_as_written_and_the_name_is_decoded() -> None:
    refs, components = answered({**wrapped(name=TEXT), "refIdentifier": " #/components/schemas/Page%5BPier%5D "})

    assert refs == [{"$ref": "#/components/schemas/Page%5BPier%5D"}]
    assert list(components) == ["Page[Pier]"]


def test_a_copy_of_something_else_than_a_schema_has_no_name() -> None:
    refs, components = answered({**wrapped(name=TEXT), "refIdentifier": "#/components/parameters/Pier"})

    assert refs == [{"type": "object", "properties": {"name": TEXT}}]
    assert components == {}


def test_requests_and_answers_together_make_a_component_whole() -> None:
    key, word = {**TEXT, "readOnly": True}, {**TEXT, "writeOnly": True}
    sent, got = copy("Pier", wrapped(name=TEXT, word=word)), copy("Pier", wrapped(id=key, name=TEXT))

    refs, components = answered(got, body=sent)

    assert refs == [PIER, PIER]
    assert components["Pier"]["properties"] == {"name": TEXT, "word": word, "id": key}


@pytest.mark.parametrize("turned", [False, True])
def test_a_copy_with_more_in_it_stays_where_it_is(turned: bool) -> None:
    small = copy("Pier", {**wrapped(name=TEXT), "requiredProperties": ["name"]})
    large = copy("Pier", {**wrapped(name=TEXT, depth=TEXT), "requiredProperties": ["name", "depth"]})

    refs, components = answered(*((large, small) if turned else (small, large)))

    assert refs[turned] == PIER
    assert refs[not turned]["required"] == ["name", "depth"]
    assert components["Pier"]["required"] == ["name"]


def test_a_field_narrowed_by_a_second_schema_is_more_too() -> None:
    narrowed = {"type": "object", "properties": {"name": {"allOf": [TEXT, {"maxLength": 3}]}}}

    refs, components = answered(copy("Pier", wrapped(name=TEXT)), copy("Pier", narrowed))

    assert refs == [PIER, narrowed]
    assert components["Pier"]["properties"] == {"name": TEXT}


def test_what_belongs_to_the_place_stands_beside_the_reference() -> None:
    plain = {"type": "enum<string>", "enum": ["a", "b"]}

    refs, components = answered(copy("Kind", plain), copy("Kind", {**plain, "default": "a", "deprecated": True}))

    assert refs == [
        {"$ref": "#/components/schemas/Kind"},
        {"$ref": "#/components/schemas/Kind", "default": "a", "deprecated": True},
    ]
    assert components["Kind"] == {"type": "string", "enum": ["a", "b"]}


def test_a_default_that_all_copies_have_is_the_components() -> None:
    _, components = answered(*[copy("Kind", {**TEXT, "default": "a"})] * 2)

    assert components["Kind"] == {**TEXT, "default": "a"}


def test_the_pages_own_component_wins_and_another_shape_stays_where_it_is() -> None:
    known = {"Pier": {"properties": {"name": {"type": ["string", "null"]}}}}
    nullable = {"anyOf": [{"type": "null"}, TEXT]}

    refs, components = answered(
        copy("Pier", wrapped(name=nullable)), copy("Pier", wrapped(name={"type": "integer"})), schemas=known
    )

    assert refs == [PIER, {"type": "object", "properties": {"name": {"type": "integer"}}}]
    assert components == known


def test_alternatives_of_one_component_are_that_component() -> None:
    found = tree({"200": answer(copy("At", TEXT), copy("At", {"type": "integer"}), {"type": "null"})})

    document = converted(found)

    assert document["components"]["schemas"]["At"] == {"anyOf": [TEXT, {"type": "integer"}]}
    content = document["paths"]["/berths"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == {"anyOf": [{"$ref": "#/components/schemas/At"}, {"type": "null"}]}


def test_alternatives_may_be_components_each() -> None:
    found = schema(copy("Pier", wrapped(name=TEXT)), copy("Buoy", wrapped(colour=TEXT)))

    assert found == {"anyOf": [PIER, {"$ref": "#/components/schemas/Buoy"}]}


def test_copies_that_contradict_each_other_are_refused_with_both_places() -> None:
    with pytest.raises(DiagnosticError) as caught:
        answered(copy("Pier", wrapped(name=TEXT)), copy("Pier", wrapped(name={"type": "integer"})))

    said = caught.value.diagnostics[0]
    assert said.target == "200, application/json and 201, application/json"
    assert said.message == "two different schemas are called Pier"
    assert said.actual == "they differ in properties"
