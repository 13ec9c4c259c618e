"""Schemas that must hold together become one that says the same."""

from copy import deepcopy
from typing import Any

import pytest
from pipeline.model.normal_form import normalise
from pipeline.openapi.canonical.composition import combine, conflicts
from pipeline.openapi.canonical.curated_form import to_curated_form
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


def dense(levels: int, **more: Any) -> dict[str, Document]:
    """Classes each of which is both classes before it, and a field of its own."""
    classes: dict[str, Document] = {f"C{at}": {"type": "object", "properties": {f"p{at}": TEXT}} for at in (0, 1)}
    for at in range(2, levels):
        own = {"type": "object", "properties": {f"p{at}": TEXT}, **more}
        classes[f"C{at}"] = {"allOf": [ref(f"C{at - 1}"), ref(f"C{at - 2}"), own]}
    return classes


@pytest.mark.timeout(20)  # each class is merged once: twice as many levels take twice the time, not its square
@pytest.mark.parametrize("more", [{}, {"additionalProperties": TEXT}], ids=["plain", "open"])
def test_classes_that_are_each_two_earlier_ones_are_merged_in_time(more: Document) -> None:
    spec = of_schema(ref("C39"), **dense(40, **more))

    assert list(conflicts(spec)) == []
    assert combine(spec)["components"]["schemas"]["C39"]["properties"].keys() == {f"p{at}" for at in range(40)}
    assert normalise(to_curated_form(spec)) == normalise(spec)


def test_a_conflict_in_a_part_is_told_of_each_class_that_has_it() -> None:
    both = {"allOf": [ref("A"), LEAF]}
    spec = of_schema(TEXT, A={"allOf": [LEAF, TEXT]}, B=both, C=both)

    assert {place for place, _ in conflicts(spec)} == {f"components.schemas.{name}" for name in "ABC"}


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
