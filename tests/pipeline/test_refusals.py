"""What the pipeline can't do it refuses, with a diagnostic that says where and what to do: nothing is left out in silence."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from pipeline.checks.curated import check_curated
from pipeline.diagnostics import DiagnosticError
from pipeline.openapi.document import Document
from workshop import HOSTS, ROOT, document, listing

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
        ({"allOf": [ref("It"), {"properties": {"a": TEXT}}]}, "It is part of itself"),
        ({"properties": {"a": TEXT}, "anyOf": [ref("Leaf"), TEXT]}, "a schema contradicts itself"),
        ({"properties": {"a": {**ref("Leaf"), "type": "null"}}}, "type object and null"),
        ({"properties": {"a": {"$ref": "#/components/responses/R"}}}, "a reference to #/components/schemas/…"),
        ({"properties": {"a": {"properties": {"b": TEXT}}}}, "an object or enum has no name"),
        ({"type": "array", "items": {"type": "string", "enum": ["a"]}}, "an object or enum has no name"),
        ({"type": "object", "additionalProperties": {"properties": {"b": TEXT}}}, "an object or enum has no name"),
        ({"anyOf": [ref("Leaf"), {"properties": {"b": TEXT}}]}, "an object or enum has no name"),
        ({"type": "integer", "enum": ["a"]}, "enum of another type than its schema"),
        (ref("It"), "references go round in a circle"),
        ({"type": "strnig"}, "array, boolean, integer"),
        ({"type": "object", "sampleText": "Hello."}, "sampleText: OpenAPI has no such key in a schema"),
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
        ({"webhooks": {"w": {}}}, "is no message"),
        ({"servers": []}, "has no servers"),
        ({"servers": [{"url": "http://api.acme.example"}]}, "no plain https URL"),
        (
            {"servers": [{"url": "https://{host}.acme.example", "variables": {"host": {"default": "a/b?c"}}}]},
            "no plain",
        ),
        ({"servers": [{"url": "https://a.example"}, {"url": "https://b.example"}]}, "can't be told apart"),
        ({"servers": [{"url": "https://a.example", "x-pennyweight-environment": 'a"b'}]}, "can't be told apart"),
        ({"x-pennyweight-secrets": True}, "x-pennyweight-secrets is no annotation of the house"),
        ({"x-pennyweight-envelope": {"status": "status"}}, "x-pennyweight-envelope can't be followed"),
        (
            {"x-pennyweight-envelope": {"status": "status", "ok": ["ok"], "content": "content"}},
            "x-pennyweight-envelope names fields that no answer has",
        ),
    ],
)
def test_a_document_that_would_be_misread_is_refused(change: Document, complaint: str) -> None:
    assert complaint in refusal(listing() | change)


_ELSEWHERE = [{"url": "https://api.acme.example.evil.example"}]
_SOMEWHERE = {
    "url": "https://{host}.example/v1",
    "variables": {"host": {"default": "api.acme", "enum": ["api.acme", "evil"]}},
}


@pytest.mark.parametrize(
    ("spec", "target", "found"),
    [
        (listing() | {"servers": _ELSEWHERE}, "servers", "https://api.acme.example.evil.example"),
        (listing(servers=_ELSEWHERE), "paths./things.get.servers", "https://api.acme.example.evil.example"),
        (listing(servers=[_SOMEWHERE]), "paths./things.get.servers", "https://evil.example/v1"),
        (listing() | {"servers": [_SOMEWHERE]}, "servers", "https://evil.example/v1"),
        (
            listing(servers=[{"url": "https://www.api.acme.example"}]),
            "paths./things.get.servers",
            "https://www.api.acme.example",
        ),
        (
            listing(servers=[{"url": "https://api.acme.example."}]),
            "paths./things.get.servers",
            "https://api.acme.example.",
        ),
    ],
)
def test_a_server_at_a_host_that_nobody_listed_is_refused(spec: Document, target: str, found: str) -> None:
    message = refusal(spec)

    assert f"target    {target}\n" in message
    assert f"expected  {', '.join(HOSTS)}\n" in message
    assert f"found     {found}\n" in message
    assert "your users' keys would go there: is it the vendor's? then add" in message


def test_a_server_of_a_path_is_held_to_the_hosts_too() -> None:
    spec = listing()
    spec["paths"]["/things"]["servers"] = _ELSEWHERE

    assert "target    paths./things.servers\n" in refusal(spec)


def test_a_server_of_too_many_addresses_is_refused() -> None:
    variables = {f"v{number}": {"default": "a", "enum": [*"abcdefgh"]} for number in range(20)}
    url = f"https://api.acme.example/{''.join(f'{{{name}}}' for name in variables)}"

    assert "too many values of its variables" in refusal(
        listing() | {"servers": [{"url": url, "variables": variables}]}
    )


_SLOW = "(a+)+$"
_LONG = f"{'a' * 50}!"


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": _SLOW, "default": _LONG},
        {"type": "string", "pattern": _SLOW, "example": _LONG, "examples": [_LONG]},
        {"type": "string", "pattern": _SLOW, "enum": [_LONG], "default": _LONG},
        {"type": "array", "items": {"type": "string", "pattern": _SLOW}, "default": [_LONG]},
        {"type": "object", "patternProperties": {_SLOW: {"type": "string"}}, "default": {_LONG: "x"}},
        {"type": "object", "propertyNames": {"pattern": _SLOW}, "default": {_LONG: "x"}},
    ],
    ids=["default", "example", "enum", "items", "patternProperties", "propertyNames"],
)
def test_no_pattern_of_a_spec_is_run_on_its_data(schema: Document) -> None:
    spec = listing(parameters=[{"name": "q", "in": "query", "schema": schema}])
    asked = (
        "from pipeline.checks.validity import check; import json, sys; print(list(check(json.load(sys.stdin), 'x')))"
    )

    run = subprocess.run(
        [sys.executable, "-c", asked],
        input=json.dumps(spec),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(ROOT / "scripts")},
    )

    assert run.stdout == "[]\n", run.stderr


def test_all_that_is_wrong_is_said_at_once() -> None:
    message = refusal(of_schema({"properties": {"a": {"nullable": True}, "b": {"$dynamicRef": "#b"}}}))

    assert message.count("the pipeline does not read that") == 2


def test_what_is_not_valid_comes_in_the_order_of_its_places_with_what_stands_there() -> None:
    spec = listing() | {"info": {}, "externalDocs": {}}
    spec["components"]["schemas"] |= {"B": {"type": "object", "externalDocs": {}}, "A": {"xml": {"wrapped": 3}}}

    with pytest.raises(DiagnosticError) as raised:
        check_curated(spec, "specs/acme/openapi.yaml", (), HOSTS)

    assert [(it.target, it.expected, it.actual) for it in raised.value.diagnostics] == [
        ("#/externalDocs", "url, which OpenAPI demands", "{}"),
        ("#/info", "title, version, which OpenAPI demands", "{}"),
    ]


def test_a_type_that_is_none_is_refused_with_its_place() -> None:
    message = refusal(of_schema({"properties": {"a/b": {"type": ["string", "strnig"]}}}))

    assert "target    #/components/schemas/It/properties/a~1b/type\n" in message
    assert "found     [string, strnig]\n" in message
