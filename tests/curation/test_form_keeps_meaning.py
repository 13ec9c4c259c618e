"""The house form accepts what the vendor's schema accepts and no more: an independent validator says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pipeline.curation.naming.schemas import name_inline
from pipeline.openapi.canonical.curated_form import to_curated_form

from .shops import of_field, ref, text

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

Draft202012Validator = pytest.importorskip("jsonschema").Draft202012Validator  # it has no types
NAMED = {
    "Text": text(),
    "Way": text(enum=["card", "cash"]),
    "Leaf": {"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"]},
    "Perhaps": {"type": ["string", "null"], "maxLength": 3},
}
LEAVES = st.sampled_from(
    [
        {},
        {"type": "null"},
        {"type": "integer"},
        {"type": "integer", "minimum": 2},
        {"type": "number", "maximum": 3},
        {"type": ["null", "string"]},
        {"type": ["string", "null"], "enum": ["a", "card", None]},
        text(),
        text(minLength=2),
        text(enum=["card"]),
        text(enum=["card", "a"]),
        {"enum": ["cash", "card"]},
        {"enum": [1, 2]},
        *(ref(name) for name in NAMED),
    ]
)


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    some = st.lists(inner, min_size=1, max_size=3)
    objects = st.fixed_dictionaries(
        {"type": st.sampled_from(["object", ["object", "null"]])},
        optional={
            "properties": st.dictionaries(st.sampled_from("xyz"), inner, max_size=2),
            "required": st.lists(st.sampled_from("xyz"), unique=True, max_size=2),
            "additionalProperties": st.sampled_from([True, {}]),
        },
    )
    wrapped = st.builds(
        lambda key, members, beside: {**beside, key: members},
        st.sampled_from(["allOf", "anyOf", "oneOf"]),
        some,
        st.sampled_from([{}, {"description": "d"}, {"minimum": 1}, {"enum": ["card", "cash"]}, {"required": ["x"]}]),
    )
    return objects | wrapped | st.builds(lambda items: {"type": "array", "items": items}, inner)


SCHEMAS = st.recursive(LEAVES, nested, max_leaves=8)
VALUES = st.recursive(
    st.sampled_from([None, 0, 1, 2, 3, 4, "", "a", "card", "cash", "abcd", True]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("xyz"), inner, max_size=3),
    max_leaves=4,
)


def accepts(document: Document, value: Any) -> bool:
    """
    Ask the validator, with two liberties that the house form takes.

    That exactly one of `oneOf` fits means no more than that one does; and null in `type` counts where `enum` forgets it.
    """
    root = {"$ref": "#/components/schemas/It/properties/of", "components": document["components"]}
    return bool(Draft202012Validator(liberal(root)).is_valid(value))


def liberal(node: Any) -> Any:
    if isinstance(node, list):
        return [liberal(item) for item in node]
    if not isinstance(node, dict):
        return node
    inner = {key: liberal(value) for key, value in node.items()}
    if "enum" in inner and isinstance(inner.get("type"), list) and "null" in inner["type"]:
        inner["enum"] = [*inner["enum"], None]
    if "oneOf" not in inner:
        return inner
    rest = {key: value for key, value in inner.items() if key != "oneOf"}
    return {"allOf": [rest, {"anyOf": inner["oneOf"]}]}


@settings(deadline=None, max_examples=200)
@given(SCHEMAS, st.lists(VALUES, min_size=1, max_size=6))
def test_the_house_form_accepts_the_same_values(schema: Any, values: list[Any]) -> None:
    before = of_field(schema, **NAMED)

    after = to_curated_form(before)

    for value in values:
        assert accepts(after, value) == accepts(before, value), (value, after)
    assert to_curated_form(after) == after


@settings(deadline=None, max_examples=100)
@given(SCHEMAS, st.lists(VALUES, min_size=1, max_size=6))
def test_so_do_the_schemas_that_have_been_given_names(schema: Any, values: list[Any]) -> None:
    before = to_curated_form(of_field(schema, **NAMED))

    after = name_inline(before, {})

    for value in values:
        assert accepts(after, value) == accepts(before, value), (value, after)
    assert name_inline(after, {}) == after
