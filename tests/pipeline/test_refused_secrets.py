"""A secret that nothing could hide is refused, with a diagnostic that says where and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pipeline.checks.curated import check_curated
from pipeline.model.normal_form import normalise
from pipeline.openapi.canonical.aliases import ALIAS
from workshop import HOSTS, answering, document

from .pieces import body, in_path, in_query, operation, or_null, ref
from .refused import refusal
from .secretive import SECRET, TEXT, secretive_document

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

PIN = {**TEXT, **SECRET}
PINS = {"type": "array", "items": ref("Pin")}
SCHEMAS: Document = {
    "Pin": PIN,
    "Kind": {**TEXT, "enum": ["one", "two"]},
    "SecretKind": {**TEXT, "enum": ["one", "two"], **SECRET},
    "Leaf": {"type": "object", "properties": {"leaf": TEXT}},
    "SecretLeaf": {"type": "object", "properties": {"leaf": TEXT}, **SECRET},
    "Card": {"type": "object", "properties": {"pin": ref("Pin")}},
    "Nested": {"anyOf": [ref("Pin"), {"type": "array", "items": ref("Nested")}]},
}


def of_field(schema: Any) -> Document:
    """A spec whose answer has one field."""
    it = {"type": "object", "properties": {"pin": schema}}
    return document({"/a": {"get": operation("a.get", ref("It"))}}, {"It": it, **SCHEMAS})


def of_operation(path: str = "/a", /, **said: Any) -> Document:
    return document({path: {"put": {"x-pennyweight-name": "a.put", "responses": answering(None), **said}}}, SCHEMAS)


def test_secrets_that_can_be_hidden_are_not_refused() -> None:
    check_curated(secretive_document(), "openapi.yaml", (), HOSTS)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", **SECRET},
        {"type": "number", **SECRET},
        {"type": "boolean", **SECRET},
        {"type": ["string", "integer"], **SECRET},
        {"anyOf": [TEXT, {"type": "integer"}], **SECRET},
        {"type": "array", "items": {"type": "integer"}, **SECRET},
        {"type": "array", **SECRET},
        {"type": "object", **SECRET},
        {"type": "object", "additionalProperties": {"type": "number"}, **SECRET},
        {**TEXT, "const": "str", **SECRET},
        {"enum": ["a", 1], **SECRET},
        {**ref("Kind"), **SECRET},
        {**ref("Leaf"), **SECRET},
        {**or_null(ref("Leaf")), **SECRET},
        {"anyOf": [ref("Pin"), ref("Kind")]},
        {"anyOf": [ref("Pin"), {"const": "none"}]},
        {**SECRET},
        ref("SecretKind"),
        ref("SecretLeaf"),
    ],
)
def test_a_secret_that_is_not_text_is_refused(schema: Document) -> None:
    assert "a secret that is not text" in refusal(of_field(schema))


@pytest.mark.parametrize(
    "schema",
    [
        {"anyOf": [ref("Pin"), {}]},
        {"anyOf": [ref("Card"), {}]},
        {"type": "array", "items": {"anyOf": [ref("Card"), {}]}},
        {"type": "array", "prefixItems": [ref("Pin"), {"type": "integer"}]},
        {"type": "array", "prefixItems": [ref("Card")], "items": True},
        {"type": "object", "patternProperties": {"^p": ref("Pin")}},
        {"type": "null", **SECRET},
        ref("Nested"),
    ],
)
def test_a_secret_where_anything_may_be_is_refused(schema: Document) -> None:
    assert "a secret stands where anything may be" in refusal(of_field(schema))


@pytest.mark.parametrize("schema", [PIN, ref("Pin"), or_null(ref("Pin")), PINS])
def test_a_secret_that_no_field_and_no_parameter_names_is_refused(schema: Document) -> None:
    nameless = "a secret without a name"

    assert nameless in refusal(of_operation(responses=answering(schema)))
    assert nameless in refusal(of_operation(requestBody=body(schema)))
    assert nameless in refusal(of_operation(requestBody=body(PIN, "text/plain")))
    assert nameless in refusal(of_operation(responses={"200": {"description": "", **body(PIN, "text/plain")}}))


def test_a_secret_among_all_other_fields_is_refused() -> None:
    spec = of_field(TEXT)
    spec["components"]["schemas"]["It"]["additionalProperties"] = ref("Pin")

    assert "a secret without a name" in refusal(spec)


@pytest.mark.parametrize("parameter", [{**in_path("p"), **SECRET}, in_path("p", ref("Pin")), in_path("p", PINS)])
def test_a_secret_in_a_path_is_refused(parameter: Document) -> None:
    assert "a secret stands in a path" in refusal(of_operation("/a/{p}", parameters=[parameter]))


def test_a_parameter_hides_whatever_it_holds() -> None:
    numbers = {"type": "array", "items": {"type": "integer"}}

    check_curated(of_operation(parameters=[{**in_query("q", numbers), **SECRET}]), "openapi.yaml", (), HOSTS)


def test_a_refusal_says_where_and_what_to_do() -> None:
    assert refusal(of_field({"type": "integer", **SECRET})) == (
        "specs/acme/openapi.yaml: a secret that is not text\n"
        "  target    components.schemas.It.properties.pin\n"
        "  expected  text that is not listed; or a list, a map or a choice of it\n"
        "  found     {type: integer, x-pennyweight-secret: true}\n"
        "  so        mark the fields in it that are secret text: nothing hides other values"
    )


@pytest.mark.parametrize("parts", [[ref("Pin"), ref("Plain")], [ref("Plain"), ref("Pin")]])
def test_merging_keeps_the_mark_of_either_side(parts: list[Document]) -> None:
    one, other = ({"type": "object", "properties": {"pin": part}} for part in parts)
    spec = document(
        {"/a": {"get": operation("a.get", ref("It"))}},
        {"It": {"allOf": [ref("One"), ref("Other")]}, "One": one, "Other": other, "Pin": PIN, "Plain": TEXT},
    )

    assert normalise(spec)["components"]["schemas"]["It"]["properties"]["pin"] == {**PIN, ALIAS: None}
