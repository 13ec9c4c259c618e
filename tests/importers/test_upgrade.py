"""A document of OpenAPI 3.0, 3.1 or both becomes 3.1.0: versions, servers, examples, shapes, and what is left alone."""

from decimal import Decimal
from typing import Any

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.openapi.upgrade.document import upgrade

from .openapi import document, of_schema

NAME = "harbour.yaml"


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1.1", Decimal("3.0"), "3.1", "3.1.0-rc1", "3.2.0"])
def test_every_version_from_three_point_nought_to_two_becomes_three_point_one(version: object) -> None:
    assert upgrade(document({}, openapi=version), NAME)["openapi"] == "3.1.0"


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ({"swagger": "2.0", "paths": {}}, 'swagger: "2.0"'),
        ({"openapi": "4.0.0"}, "openapi: "),
        ({"openapi": None}, "nothing"),
        ({"asyncapi": "3.0.0"}, "nothing"),
    ],
)
def test_another_format_is_refused_with_what_it_is(said: Any, found: str) -> None:
    with pytest.raises(DiagnosticError) as refused:
        upgrade(said, NAME)

    (diagnostic,) = refused.value.diagnostics
    assert diagnostic.location == NAME
    assert str(diagnostic.actual).startswith(found)


@pytest.mark.parametrize(
    ("said", "is_now"),
    [
        ({"example": 1}, {"example": 1}),
        ({"example": 1, "examples": {"a": {"value": 2}}}, {"examples": {"example": {"value": 1}, "a": {"value": 2}}}),
        ({"example": 2, "examples": {"a": {"value": 2}}}, {"examples": {"a": {"value": 2}}}),
        ({"examples": [3, 4]}, {"examples": {"example1": {"value": 3}, "example2": {"value": 4}}}),
        ({"examples": {"a": "plain"}}, {"examples": {"a": {"value": "plain"}}}),
        (
            {"examples": {"a": {"$ref": "#/components/examples/A"}}},
            {"examples": {"a": {"$ref": "#/components/examples/A"}}},
        ),
    ],
)
def test_parameters_and_bodies_keep_their_examples_in_a_valid_form(said: Any, is_now: Any) -> None:
    media = {"schema": {"type": "integer"}, **said}
    body = {"content": {"application/json": media}}
    parameter = {"name": "a", "in": "query", **media}
    paths = {"/a": {"post": {"parameters": [parameter], "requestBody": body, "responses": {}}}}

    operation = upgrade(document(paths), NAME)["paths"]["/a"]["post"]

    now = {"schema": {"type": "integer"}, **is_now}
    assert operation["requestBody"]["content"]["application/json"] == now
    assert operation["parameters"] == [{"name": "a", "in": "query", **now}]


@pytest.mark.parametrize(
    ("said", "is_now"),
    [
        ([{"url": "https://a.example/v1/"}], [{"url": "https://a.example/v1"}]),
        ([{"url": "/"}], [{"url": "/"}]),
        ([{"url": "https://a.example"}, {"url": "https://a.example/"}], [{"url": "https://a.example"}]),
        (
            [
                {
                    "url": "https://{host}:{port}/",
                    "variables": {"host": {"default": "a.example"}, "port": {"default": 8}},
                }
            ],
            [{"url": "https://a.example:8"}],
        ),
        (
            [{"url": "https://{a}.b", "variables": {"a": {"enum": ["x", "y"]}}}],
            [{"url": "https://x.b"}],
        ),
        (
            [{"url": "https://{a}.{b}", "variables": {"a": {"default": "x"}}}],
            [{"url": "https://{a}.{b}", "variables": {"a": {"default": "x"}}}],
        ),
        ([{"url": "{baseUrl}"}], [{"url": "{baseUrl}"}]),
    ],
)
def test_servers_are_plain_where_that_is_known(said: Any, is_now: Any) -> None:
    paths = {"/a": {"servers": said, "get": {"servers": said, "responses": {}}}}

    now = upgrade(document(paths, servers=said), NAME)

    assert now["servers"] == now["paths"]["/a"]["servers"] == now["paths"]["/a"]["get"]["servers"] == is_now


@pytest.mark.parametrize(
    ("paths", "target"),
    [
        ([], "#/paths"),
        ({"/a": "get"}, "#/paths/~1a"),
        ({"/a": {"get": []}}, "#/paths/~1a/get"),
        ({"/a": {"parameters": {}}}, "#/paths/~1a/parameters"),
        ({"/a": {"parameters": [None]}}, "#/paths/~1a/parameters/0"),
        ({"/a": {"get": {"responses": {"200": "fine"}}}}, "#/paths/~1a/get/responses/200"),
    ],
)
def test_a_shape_that_openapi_does_not_know_is_refused_with_its_place(paths: Any, target: str) -> None:
    with pytest.raises(DiagnosticError) as refused:
        upgrade(document(paths), NAME)

    assert [diagnostic.target for diagnostic in refused.value.diagnostics] == [target]


def test_the_argument_stays_as_it_is() -> None:
    said = of_schema({"type": "string", "nullable": True, "example": "a", "format": "binary"})
    before = repr(said)

    upgrade(said, NAME)

    assert repr(said) == before


def test_a_whole_value_that_may_be_anything_or_nothing_is_said_with_a_schema() -> None:
    def answering(schema: bool) -> dict[str, Any]:
        content = {"application/json": {"schema": schema}}
        answers = {"200": {"description": "Here.", "content": content}}
        return {
            "openapi": "3.1.0",
            "info": {"title": "A", "version": "1"},
            "paths": {"/a": {"get": {"responses": answers}}},
        }

    def said(schema: bool) -> object:
        answers = upgrade(answering(schema), "a.yaml")["paths"]["/a"]["get"]["responses"]
        return answers["200"]["content"]["application/json"]["schema"]

    assert (said(True), said(False)) == ({}, {"not": {}})
