"""Which types hold which: constants and members of enums are text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pipeline.diff.change import Effect
from pipeline.diff.compare_specs import compare

from .snippets import (
    FIXED,
    KIND,
    TEXT,
    WHOLE,
    answering,
    asking,
    fields,
    ref,
)

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

B, W, N = Effect.BREAKING, Effect.WIDENING, Effect.WORDS
WHOLE_OR_TEXT: Document = {"type": ["integer", "string"]}
KIND_OR_TEXT: Document = {"anyOf": [ref("Kind"), TEXT]}
FIXED_OR_TEXT: Document = {"anyOf": [FIXED, TEXT]}
DECIMAL: Document = {**TEXT, "x-pennyweight-decimal": True}


def told(old: Document, new: Document) -> list[tuple[str, Effect]]:
    return [(change.rule, change.effect) for change in compare(old, new)]


def kinds(*values: str) -> Document:
    return answering(ref("Kind"), Kind={"type": "string", "enum": [*values]})


def with_enums(document: Document) -> Document:
    """Return a spec whose enum is reached in any case."""
    schemas = document["components"]["schemas"] | {"Kind": KIND, "Other": {**KIND, "enum": ["a"]}}
    schemas["Thing"] = fields(kind=ref("Kind"), other=ref("Other"), **schemas["Thing"]["properties"])
    return {**document, "components": {**document["components"], "schemas": schemas}}


@pytest.mark.parametrize(
    ("one", "other", "forth", "back"),
    [
        (FIXED, TEXT, ("answer-type-widened", B), ("answer-type-narrowed", W)),
        (FIXED, WHOLE_OR_TEXT, ("answer-type-widened", B), ("answer-type-narrowed", W)),
        (FIXED, WHOLE, ("answer-type-changed", B), ("answer-type-changed", B)),
        (FIXED, {**FIXED, "const": "other"}, ("answer-type-changed", B), ("answer-type-changed", B)),
        (ref("Kind"), TEXT, ("answer-enum-to-text", B), ("answer-text-to-enum", W)),
        (ref("Kind"), WHOLE_OR_TEXT, ("answer-type-widened", B), ("answer-type-narrowed", W)),
        (KIND_OR_TEXT, TEXT, ("answer-enum-to-text", B), ("answer-text-to-enum", W)),
        (KIND_OR_TEXT, {"anyOf": [ref("Other"), TEXT]}, ("answer-type-changed", B), ("answer-type-changed", B)),
        (FIXED_OR_TEXT, TEXT, ("type-said-otherwise", N), ("type-said-otherwise", N)),
        ({"const": 1, **WHOLE}, WHOLE, ("answer-type-changed", B), ("answer-type-changed", B)),
    ],
)
def test_who_reads_has_less_to_handle_where_text_becomes_a_constant_or_an_enum(
    one: Document, other: Document, forth: tuple[str, Effect], back: tuple[str, Effect]
) -> None:
    old, new = (with_enums(answering(schema)) for schema in (one, other))

    assert told(old, new) == [forth]
    assert told(new, old) == [back]


@pytest.mark.parametrize(
    ("one", "other", "forth", "back"),
    [
        (FIXED, TEXT, ("argument-type-widened", W), ("argument-type-narrowed", B)),
        (FIXED, WHOLE_OR_TEXT, ("argument-type-widened", W), ("argument-type-narrowed", B)),
        (ref("Kind"), TEXT, ("argument-enum-to-text", W), ("argument-text-to-enum", B)),
        (ref("Kind"), WHOLE_OR_TEXT, ("argument-type-widened", W), ("argument-type-narrowed", B)),
        (ref("Kind"), WHOLE, ("argument-type-changed", B), ("argument-type-changed", B)),
        (KIND_OR_TEXT, TEXT, ("type-said-otherwise", N), ("type-said-otherwise", N)),
        (KIND_OR_TEXT, WHOLE_OR_TEXT, ("argument-type-widened", W), ("argument-type-narrowed", B)),
        (FIXED_OR_TEXT, TEXT, ("type-said-otherwise", N), ("type-said-otherwise", N)),
    ],
)
def test_who_gives_may_give_more_where_a_constant_or_an_enum_becomes_text(
    one: Document, other: Document, forth: tuple[str, Effect], back: tuple[str, Effect]
) -> None:
    old, new = (with_enums(asking(schema)) for schema in (one, other))

    assert told(old, new) == [forth]
    assert told(new, old) == [back]


def test_a_value_before_another_of_its_name_takes_the_member() -> None:
    moved, came = compare(kinds("one"), kinds("ONE", "one"))

    assert (moved.rule, moved.effect, moved.place) == ("enum-member-moved", B, "Kind")
    assert moved.says == (
        "Members of `Kind` now stand for other values: `ONE = 'ONE'`, `ONE_2 = 'one'`; it was `ONE = 'one'`. "
        "No type shows it."
    )
    assert (came.rule, came.new) == ("enum-value-added", ["ONE"])


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        (["one"], ["one", "ONE"], ["enum-value-added"]),
        (["one", "two"], ["two", "one"], []),
        (["a-b", "a_b"], ["a_b", "a-b"], ["enum-member-moved"]),
        (["ONE", "one"], ["one"], ["enum-member-moved", "enum-value-removed"]),
        (["one"], ["ONE"], ["enum-member-moved", "enum-value-removed", "enum-value-added"]),
        (["a 2", "a", "A"], ["a", "A", "a 2"], ["enum-member-moved"]),
    ],
)
def test_members_move_with_the_order_of_values_alike_only(old: list[str], new: list[str], rules: list[str]) -> None:
    assert [rule for rule, _ in told(kinds(*old), kinds(*new))] == rules
