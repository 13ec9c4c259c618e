"""What the pipeline can't do it refuses, with a finding that says where and what to do: nothing is left out in silence."""

from typing import Any

import pytest
from pipeline.check import check_curated
from pipeline.documents import Document
from workshop import document, listing

from .pieces import in_query, operation, or_null, ref
from .refused import refusal
from .wide import wide_document

LEAF = {"type": "object", "properties": {"leaf": {"type": "string"}}}
TEXT = {"type": "string"}


def of_schema(schema: Any, **others: Any) -> Document:
    """A spec whose answer is the component `It`."""
    return document({"/a": {"get": operation("a.get", ref("It"))}}, {"It": schema, "Leaf": LEAF, **others})


def test_what_the_pipeline_can_do_is_not_refused() -> None:
    check_curated(wide_document(), "openapi.yaml", ())


@pytest.mark.parametrize(
    ("schema", "complaint"),
    [
        ({"allOf": [ref("Leaf"), ref("Leaf")]}, "allOf of several schemas"),
        ({"type": "object", "patternProperties": {"^x": TEXT}}, "patternProperties: the pipeline does not read that"),
        ({"type": "string", "nullable": True}, "nullable: the pipeline does not read that"),
        ({"type": "array", "prefixItems": [TEXT]}, "prefixItems: the pipeline does not read that"),
        ({"not": TEXT}, "not: the pipeline does not read that"),
        ({"properties": {"a": TEXT}, "anyOf": [ref("Leaf"), TEXT]}, "fields beside allOf, anyOf or oneOf"),
        ({"properties": {"a": TEXT}, "additionalProperties": TEXT}, "declared fields and a type for the others"),
        ({"properties": {"a": {**ref("Leaf"), "type": "null"}}}, "type beside $ref would be lost"),
        ({"properties": {"a": {**ref("Leaf"), "enum": ["x"]}}}, "enum beside $ref would be lost"),
        ({"properties": {"a": {"properties": {"b": TEXT}}}}, "an object or enum has no name"),
        ({"type": "array", "items": {"type": "string", "enum": ["a"]}}, "an object or enum has no name"),
        ({"type": "object", "additionalProperties": {"properties": {"b": TEXT}}}, "an object or enum has no name"),
        ({"anyOf": [ref("Leaf"), {"properties": {"b": TEXT}}]}, "an object or enum has no name"),
        ({"enum": ["a", 1]}, "an enum is neither of text nor of whole numbers"),
        ({"enum": [1.5]}, "an enum is neither of text nor of whole numbers"),
        ({"enum": [True]}, "an enum is neither of text nor of whole numbers"),
        ({"enum": [None]}, "an enum is neither of text nor of whole numbers"),
        ({"enum": [1]}, "an enum of numbers has no type"),
        ({"type": "integer", "enum": ["a"]}, "an enum's values are not of its type"),
        ({"const": 1.5}, "const of a kind no Literal can be"),
        ({"type": "array", "items": ref("It")}, "contains itself"),
        ({"type": "object", "additionalProperties": ref("It")}, "contains itself"),
        ({"oneOf": [ref("Leaf"), or_null(ref("It"))]}, "contains itself"),
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


def test_lists_that_contain_each_other_are_refused() -> None:
    spec = of_schema({"type": "array", "items": ref("Other")}, Other={"type": "array", "items": ref("It")})

    assert refusal(spec).count("contains itself") == 2


@pytest.mark.parametrize(
    ("names", "complaint"),
    [
        (["thing"], "is no class name"),
        (["400Thing"], "is no class name"),
        (["V2thing"], "the generator would change a component's name"),
        (["HTTPThing", "HttpThing"], "two components share a module"),
        (["Decimal"], "is called Decimal, as something else is"),
        (["Warning"], "is called Warning, as something else is"),
        (["Things"], "is called Things, as something else is"),
        (["AsyncThingsWithResponse"], "is called AsyncThingsWithResponse, as something else is"),
    ],
)
def test_a_component_whose_class_would_hide_another_is_refused(names: list[str], complaint: str) -> None:
    spec = listing()
    spec["components"]["schemas"] |= dict.fromkeys(names, LEAF)

    assert complaint in refusal(spec)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"openapi": "3.0.3"}, "is not OpenAPI 3.1"),
        ({"info": {}}, "is not valid OpenAPI 3.1"),
        ({"paths": {}}, "has no operations"),
        ({"webhooks": {"w": {}}}, "has webhooks"),
        ({"servers": []}, "has no servers"),
        ({"servers": [{"url": "http://api.acme.example"}]}, "no plain https URL"),
        ({"servers": [{"url": "https://{host}.acme.example"}]}, "no plain https URL"),
        ({"servers": [{"url": "https://a.example"}, {"url": "https://b.example"}]}, "can't be told apart"),
        ({"servers": [{"url": "https://a.example", "x-bursar-environment": 'a"b'}]}, "can't be told apart"),
        ({"x-bursar-secrets": True}, "x-bursar-secrets is no annotation of the house"),
        ({"x-bursar-envelope": {"status": "status"}}, "x-bursar-envelope is incomplete"),
        (
            {"x-bursar-envelope": {"status": "status", "ok": ["ok"], "content": "content"}},
            "an answer lacks fields of the envelope",
        ),
    ],
)
def test_a_document_that_would_be_misread_is_refused(change: Document, complaint: str) -> None:
    assert complaint in refusal(listing() | change)


def test_all_that_is_wrong_is_said_at_once() -> None:
    message = refusal(of_schema({"properties": {"a": {"nullable": True}, "b": {"not": TEXT}}}))

    assert message.count("the pipeline does not read that") == 2
