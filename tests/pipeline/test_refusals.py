"""What the pipeline can't do it refuses, with a finding that says where and what to do: nothing is left out in silence."""

from typing import Any

import pytest
from pipeline.check import check_curated
from pipeline.documents import Document
from workshop import HOSTS, document, listing

from .pieces import in_query, operation, ref
from .refused import refusal
from .wide import wide_document

LEAF = {"type": "object", "properties": {"leaf": {"type": "string"}}}
TEXT = {"type": "string"}


def of_schema(schema: Any, **others: Any) -> Document:
    """A spec whose answer is the component `It`."""
    spec = document({"/a": {"get": operation("a.get", ref("It"))}}, {"It": schema, "Leaf": LEAF, **others})
    spec["components"]["responses"] = {"R": {"description": "An answer."}}
    return spec


def test_what_the_pipeline_can_do_is_not_refused() -> None:
    check_curated(wide_document(), "openapi.yaml", (), HOSTS)


@pytest.mark.parametrize(
    ("schema", "complaint"),
    [
        ({"type": "string", "nullable": True}, "nullable: the pipeline does not read that"),
        ({"type": "array", "$dynamicRef": "#x"}, "$dynamicRef: the pipeline does not read that"),
        ({"if": TEXT, "then": {"properties": {"a": TEXT}}}, "only then, else or dependentSchemas declare a"),
        ({"allOf": [ref("Leaf"), TEXT]}, "a schema contradicts itself"),
        (
            {"allOf": [{"properties": {"a": TEXT}}, {"properties": {"a": {"type": "integer"}}}]},
            "a: type string and integer",
        ),
        ({"allOf": [{"enum": ["a"]}, {"enum": ["b"]}]}, "a schema contradicts itself"),
        (
            {"allOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "uuid"}]},
            "format date and uuid",
        ),
        ({"allOf": [ref("It"), {"properties": {"a": TEXT}}]}, "is not valid OpenAPI 3.1"),
        ({"properties": {"a": TEXT}, "anyOf": [ref("Leaf"), TEXT]}, "a schema contradicts itself"),
        ({"properties": {"a": {**ref("Leaf"), "type": "null"}}}, "type object and null"),
        ({"properties": {"a": {"$ref": "#/components/responses/R"}}}, "refers to something other than a component's"),
        ({"properties": {"a": {"properties": {"b": TEXT}}}}, "an object or enum has no name"),
        ({"type": "array", "items": {"type": "string", "enum": ["a"]}}, "an object or enum has no name"),
        ({"type": "object", "additionalProperties": {"properties": {"b": TEXT}}}, "an object or enum has no name"),
        ({"anyOf": [ref("Leaf"), {"properties": {"b": TEXT}}]}, "an object or enum has no name"),
        ({"type": "integer", "enum": ["a"]}, "an enum's values are not of its type"),
        (ref("It"), "is not valid OpenAPI 3.1"),
    ],
)
def test_a_schema_that_would_be_misread_is_refused(schema: Document, complaint: str) -> None:
    assert complaint in refusal(of_schema(schema))


def test_a_refusal_names_the_place_and_the_way_out() -> None:
    message = refusal(of_schema({"properties": {"a": {"type": "string", "nullable": True}}}))

    assert message == (
        "specs/acme/openapi.yaml: nullable: the pipeline does not read that\n"
        "  target    components.schemas.It.properties.a\n"
        "  found     {type: string, nullable: true}\n"
        "  so        say it in other words of JSON Schema 2020-12"
    )


def test_an_inline_enum_in_a_shared_parameter_is_refused() -> None:
    spec = listing(parameters=[{"$ref": "#/components/parameters/Q"}])
    spec["components"]["parameters"] = {"Q": in_query("q", {"type": "string", "enum": ["a"]})}

    assert "components.parameters.Q.schema" in refusal(spec)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"openapi": "3.0.3"}, "is not OpenAPI 3.1"),
        ({"info": {}}, "is not valid OpenAPI 3.1"),
        ({"paths": {}}, "has no operations"),
        ({"webhooks": {"w": {}}}, "has webhooks"),
        ({"servers": []}, "has no servers"),
        ({"servers": [{"url": "http://api.acme.example"}]}, "no plain https URL"),
        (
            {"servers": [{"url": "https://{host}.acme.example", "variables": {"host": {"default": "a/b?c"}}}]},
            "no plain",
        ),
        ({"servers": [{"url": "https://a.example"}, {"url": "https://b.example"}]}, "can't be told apart"),
        ({"servers": [{"url": "https://a.example", "x-pennyweight-environment": 'a"b'}]}, "can't be told apart"),
        ({"x-pennyweight-secrets": True}, "x-pennyweight-secrets is no annotation of the house"),
        ({"x-pennyweight-envelope": {"status": "status"}}, "x-pennyweight-envelope is incomplete"),
        (
            {"x-pennyweight-envelope": {"status": "status", "ok": ["ok"], "content": "content"}},
            "x-pennyweight-envelope names fields that no answer has",
        ),
    ],
)
def test_a_document_that_would_be_misread_is_refused(change: Document, complaint: str) -> None:
    assert complaint in refusal(listing() | change)


def test_all_that_is_wrong_is_said_at_once() -> None:
    message = refusal(of_schema({"properties": {"a": {"nullable": True}, "b": {"$anchor": "b"}}}))

    assert message.count("the pipeline does not read that") == 2
