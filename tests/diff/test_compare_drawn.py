"""Whatever the specs: nothing comes of the same, order means nothing, and going back undoes every change."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pipeline.diff.compare_specs import compare
from pipeline.diff.rules import RULES

from .drawn_specs import reordered, specs
from .snippets import TEXT, getting, holding, spec

if TYPE_CHECKING:
    from pipeline.diff.change import Change
    from pipeline.openapi.document import Document

INVERSES = {rule.name: rule.inverse for rule in RULES}
SEEDS = st.integers(0, 2**32)  # hypothesis would draw every shuffle, which takes minutes
slowly = settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=25)


def told(changes: list[Change]) -> set[str]:
    """Return what is told about each operation."""
    return {
        f"{change.rule} {change.effect} {change.place} {change.says} {label}"
        for change in changes
        for label in change.operations or ("all",)
    }


@slowly
@given(specs())
def test_nothing_changed_between_a_spec_and_itself(spec: Document) -> None:
    assert compare(spec, spec) == []


@slowly
@given(specs(), SEEDS)
def test_order_means_nothing(spec: Document, seed: int) -> None:
    assert compare(spec, reordered(spec, random.Random(seed))) == []


@slowly
@given(specs(), specs(), SEEDS)
def test_the_order_of_two_specs_does_not_change_what_is_told(old: Document, new: Document, seed: int) -> None:
    whole = compare(old, new)
    order = random.Random(seed)
    again = compare(reordered(old, order), reordered(new, order))

    assert told(again) == told(whole)


@slowly
@given(specs(), specs())
def test_every_change_has_its_mirror(old: Document, new: Document) -> None:
    there = {f"{INVERSES[change.rule]} {change.direction} {change.new} {change.old}" for change in compare(old, new)}
    back = {f"{change.rule} {change.direction} {change.old} {change.new}" for change in compare(new, old)}

    assert there == back


@slowly
@given(specs(), specs())
def test_every_pointer_leads_somewhere(old: Document, new: Document) -> None:
    for change in compare(old, new):
        assert any(map(leads(change.pointer), (old, new))), change


@pytest.mark.parametrize("inner", [{"type": "object"}, {"type": "array"}])
def test_what_is_not_declared_is_where_it_might_be(inner: Document) -> None:
    words = dict.fromkeys(("items", "additionalProperties"), TEXT)
    old, new = ({**inner, **words}, {"oneOf": [TEXT, inner]})
    pair = [spec({}, {"/things": {"get": getting(responses={"200": holding(each)})}}) for each in (old, new)]

    pointers = [change.pointer for change in compare(*pair)]

    assert pointers
    assert all(any(map(leads(pointer), pair)) for pointer in pointers)


def leads(pointer: str) -> Any:
    def there(document: Any) -> bool:
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            if isinstance(document, list):
                if not key.isdigit() or int(key) >= len(document):
                    return False
                document = document[int(key)]
            elif key in document:
                document = document[key]
            else:
                return False
        return True

    return there
