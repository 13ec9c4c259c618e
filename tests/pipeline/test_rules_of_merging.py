"""Schemas that must hold together become one that says the same."""

from copy import deepcopy
from typing import Any

import pytest
from pipeline.model.normal_form import normalise
from pipeline.openapi.canonical.composition import combine, conflicts
from pipeline.openapi.document import Document
from workshop import document

from .pieces import operation, or_null, ref
from .wider import wider_document

TEXT: Document = {"type": "string"}
LEAF: Document = {"type": "object", "properties": {"leaf": TEXT}}


def of_schema(schema: Any, **others: Any) -> Document:
    return document({"/a": {"get": operation("a.get", ref("It"))}}, {"It": schema, "Leaf": LEAF, **others})


def merged(schema: Any, **others: Any) -> Any:
    return combine(of_schema(schema, **others))["components"]["schemas"]["It"]


def told(schema: Any, **others: Any) -> list[str]:
    return [what for _, what in conflicts(of_schema(schema, **others))]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([{"type": "number"}, {"type": "integer"}], {"type": "integer"}),
        ([{"type": ["string", "null"]}, TEXT], TEXT),
        ([{"enum": ["a", "b", "c"]}, {"enum": ["c", "b"]}], {"enum": ["b", "c"]}),
        ([{"enum": ["a", "b"]}, {"const": "b"}], {"const": "b"}),
        ([TEXT, {"description": "Words only."}], {**TEXT, "description": "Words only."}),
        ([ref("Leaf"), {"type": "object"}], ref("Leaf")),
        ([ref("Leaf"), LEAF], ref("Leaf")),
        ([ref("Leaf"), ref("Leaf")], ref("Leaf")),
        ([or_null(ref("Leaf")), or_null(ref("Leaf"))], or_null(ref("Leaf"))),
        (
            [{"type": "array", "items": TEXT}, {"items": {"enum": ["a"]}}],
            {"type": "array", "items": ref("ItItem")},
        ),
    ],
)
def test_both_sides_hold(parts: list[Document], expected: Document) -> None:
    assert merged({"allOf": parts}) == expected
    assert told({"allOf": parts}) == []


def test_fields_of_all_parts_are_there_and_required_where_one_requires_them() -> None:
    found = merged({"allOf": [ref("Leaf"), {"properties": {"more": TEXT}, "required": ["leaf"]}]})

    assert found["properties"] == {"leaf": TEXT, "more": TEXT}
    assert found["required"] == ["leaf"]


def test_parts_may_be_made_of_parts() -> None:
    found = merged({"allOf": [ref("Middle"), {"properties": {"top": TEXT}}]}, Middle={"allOf": [ref("Leaf"), LEAF]})

    assert list(found["properties"]) == ["leaf", "top"]


def test_words_beside_win_over_words_of_the_parts() -> None:
    found = merged({"allOf": [{**LEAF, "description": "Theirs."}, {"properties": {}}], "description": "Ours."})

    assert found["description"] == "Ours."


def test_options_that_no_value_can_be_are_left_out() -> None:
    found = merged({"allOf": [or_null(ref("Leaf")), {"anyOf": [{"type": "object"}, TEXT]}]})

    assert found == {"anyOf": [ref("Leaf")]}


@pytest.mark.parametrize(
    ("parts", "conflict"),
    [
        ([{"type": "object"}, TEXT], "type object and string"),
        ([{"enum": ["a"]}, {"const": "b"}], "values ['a'] and ['b']"),
        ([LEAF, {"properties": {"leaf": {"type": "integer"}}}], "leaf: type string and integer"),
        (
            [or_null(TEXT), {"anyOf": [{"type": "object"}, {"type": "array"}]}],
            "no option of one choice goes with one of the other",
        ),
    ],
)
def test_what_no_value_can_be_is_told(parts: list[Document], conflict: str) -> None:
    assert told({"allOf": parts}) == [conflict]


def test_two_that_hold_themselves_are_told_instead_of_followed_without_end() -> None:
    one = {"type": "object", "properties": {"next": ref("One"), "a": TEXT}}
    two = {"type": "object", "properties": {"next": ref("Two"), "b": TEXT}}

    assert any("hold themselves" in what for what in told({"allOf": [ref("One"), ref("Two")]}, One=one, Two=two))


def test_equal_schemas_that_merging_makes_share_a_name() -> None:
    both = {"allOf": [ref("Leaf"), {"properties": {"more": TEXT}}]}

    found = merged({"type": "object", "properties": {"a": both, "b": {**both, "description": "B."}, "c": both}})

    assert found["properties"]["a"] == found["properties"]["c"] == ref("ItA")


def test_normalising_leaves_the_document_as_it_is() -> None:
    before = wider_document()

    normalise(before)

    assert before == deepcopy(wider_document())


def test_nothing_in_parts_is_left() -> None:
    assert "allOf" not in str(normalise(wider_document()))
