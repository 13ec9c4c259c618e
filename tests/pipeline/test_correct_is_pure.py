"""Stages are functions from values to values: whatever comes in is left as it was."""

import copy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pipeline.openapi.corrections import OverlayError, StaleCorrection, apply, correct
from pipeline.openapi.document import Document

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["", "a", "b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=12,
)
documents = st.dictionaries(st.sampled_from("abc"), values, max_size=3)
targets = st.sampled_from(
    ["$", "$.a", "$.b", "$.a.b", "$.*", "$..*", "$..a", "$.a[*]", "$..[0]", "$[?@.a]", "$.a[0,0]"]
)
actions = st.fixed_dictionaries({"target": targets, "description": st.just("d"), "x-was": values}).flatmap(
    lambda action: st.one_of(
        values.map(lambda value: action | {"update": value}),
        targets.map(lambda path: action | {"copy": path}),
        st.just(action | {"remove": True}),
    )
)


@given(documents, st.lists(actions, max_size=3))
def test_neither_applying_nor_correcting_changes_its_arguments(document: Document, todo: list[Any]) -> None:
    overlay = {"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, "actions": todo}
    before = copy.deepcopy((document, overlay))

    for stage in (apply, correct):
        try:
            result = stage(document, overlay)
            ruin(result)
        except (OverlayError, StaleCorrection):
            pass

    assert (document, overlay) == before


def ruin(value: Any) -> None:
    """Change everything that can be changed: whoever shares it would see."""
    if isinstance(value, dict | list):
        for item in list(value.values()) if isinstance(value, dict) else value:
            ruin(item)
        value.clear()
