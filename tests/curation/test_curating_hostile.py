"""Whatever a vendor publishes, curating either makes a spec of it or says what is wrong: nothing else is raised."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pipeline.curation.curated_spec import curate
from pipeline.diagnostics import DiagnosticError
from pipeline.openapi.canonical.curated_form import to_curated_form
from pipeline.openapi.document import dump
from pipeline.openapi.structure import validate_structure

from .shops import answers, committed, fields, of_field, ref, schemas_of, spec, text, upstream

KEYS = (
    *("$ref", "type", "enum", "const", "properties", "required", "items", "allOf", "anyOf", "oneOf", "title", "format"),
    *(
        "parameters",
        "requestBody",
        "responses",
        "content",
        "schema",
        "security",
        "tags",
        "name",
        "in",
        "get",
        "headers",
    ),
    *(
        "discriminator",
        "additionalProperties",
        "operationId",
        "default",
        "x-pennyweight-name",
        "description",
        "callbacks",
    ),
)
SCALARS = st.sampled_from(
    [None, True, False, 0, 7, "", "string", "object", "null", "Thing", "#/components/schemas/Thing", "{{ x }}", "a/b"]
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3),
    max_leaves=8,
)


def places(node: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [place for key, item in inner for place in ((*way, key), *places(item, (*way, key)))]


PLACES = places(upstream())


@st.composite
def broken(draw: st.DrawFn) -> Any:
    """A vendor's document with one to three values replaced, or keys added."""
    document = deepcopy(upstream())
    for _ in range(draw(st.integers(1, 3))):
        *way, last = draw(st.sampled_from(PLACES))
        node: Any = document
        for key in way:
            fits = (isinstance(node, dict) and key in node) or (isinstance(node, list) and key in range(len(node)))
            node = node[key] if fits else None
        if isinstance(node, dict):
            node[draw(st.sampled_from([last, *KEYS]))] = draw(VALUES)
        elif isinstance(node, list) and last in range(len(node)):
            node[last] = draw(VALUES)
    return document


@settings(deadline=None, max_examples=150)
@given(broken(), st.booleans())
def test_a_broken_document_is_curated_or_refused(document: Any, whole: bool) -> None:
    for ours in (None, committed()):
        try:
            once = curate(document, ours, whole=whole)
        except DiagnosticError:
            continue
        twice = curate(document, once.document, whole=whole)

        assert dump(twice.document) == dump(once.document)


@pytest.mark.parametrize(
    ("document", "place"),
    [
        (spec({"/a": []}), "/paths/~1a"),
        (spec({"/a": {"get": {"parameters": {}, "responses": {}}}}), "/paths/~1a/get/parameters"),
        (spec({"/a": {"get": {"parameters": [{"in": "query"}], "responses": {}}}}), "/paths/~1a/get/parameters/0/name"),
        (of_field({"properties": []}), "/components/schemas/It/properties/of/properties"),
        (of_field({"enum": "a"}), "/components/schemas/It/properties/of/enum"),
        (of_field({"required": [1]}), "/components/schemas/It/properties/of/required"),
        (of_field({"type": 5}), "/components/schemas/It/properties/of/type"),
        (of_field({"$ref": 5}), "/components/schemas/It/properties/of/$ref"),
        (spec({}, security={}), "/security"),
        (spec({}, servers=[{}]), "/servers/0/url"),
    ],
)
def test_a_document_that_is_none_is_refused_with_its_place(document: Any, place: str) -> None:
    with pytest.raises(DiagnosticError) as caught:
        validate_structure(document)

    assert [diagnostic.target for diagnostic in caught.value.diagnostics] == [f"#{place}"]


def test_annotations_of_the_house_in_a_vendors_document_are_nobodys() -> None:
    document = upstream()
    document["paths"]["/till"]["get"] |= {"x-pennyweight-name": "evil.name", "x-pennyweight-pagination": {}}
    schemas_of(document)["Till"]["properties"]["more"] = text(**{"x-pennyweight-secret": False})
    document["x-pennyweight-envelope"] = {}

    assert "evil" not in dump(curate(document, committed(), whole=True).document)
    assert "x-pennyweight-secret" not in dump(curate(document, committed(), whole=True).document)
    assert "x-pennyweight-envelope" not in curate(document, None, whole=True).document


def test_a_list_that_contains_itself_ends() -> None:
    document = spec(
        {"/a": {"get": {"responses": answers(ref("Loop"))}}}, {"Loop": {"type": "array", "items": ref("Loop")}}
    )

    once = curate(document, None, whole=True).document

    assert curate(document, once, whole=True).document == once


def test_a_reference_to_itself_is_refused() -> None:
    document = spec({"/a": {"get": {"responses": answers(ref("Me"))}}}, {"Me": ref("Me"), "Other": fields(a=ref("Me"))})

    with pytest.raises(DiagnosticError, match="references go round in a circle"):
        to_curated_form(document)


def test_deep_documents_are_no_trouble() -> None:
    schema: Any = text()
    for _ in range(60):
        schema = {"allOf": [{"anyOf": [{"type": "object", "properties": {"a": schema}}, {"type": "null"}]}]}

    found = curate(spec({"/a": {"get": {"responses": answers(schema)}}}), None, whole=True).document

    assert len(schemas_of(found)) == 60
