"""Operations in the form of the house: JSON once, parameters where they belong."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.openapi.canonical.curated_form import to_curated_form

from .shops import answers, fields, in_json, ref, spec, text

LEAF = ref("Leaf")
WAY = ref("Way")


def test_json_is_said_once_and_under_its_plain_name() -> None:
    kinds = ("application/json", "text/json", "application/*+json", "text/plain")
    content = {kind: {"schema": LEAF} for kind in kinds}
    document = spec({"/a": {"get": {"responses": {"200": {"content": content}}}}}, {"Leaf": fields(x=text())})

    found = to_curated_form(document)["paths"]["/a"]["get"]["responses"]["200"]["content"]

    assert found == {"application/json": {"schema": LEAF}}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"*/*": {"schema": LEAF}}, {"application/json": {"schema": LEAF}}),
        ({"application/json; charset=utf-8": {}}, {"application/json": {}}),
        ({"text/csv": {"schema": text()}}, {"text/csv": {"schema": text()}}),
        ({"application/problem+json": {"schema": LEAF}}, {"application/problem+json": {"schema": LEAF}}),
        (
            {"text/json": {"schema": WAY}, "application/json": {"schema": LEAF}},
            {"application/json": {"schema": LEAF}, "text/json": {"schema": WAY}},
        ),
    ],
)
def test_content_that_differs_or_is_no_json_stays(before: Any, after: Any) -> None:
    named = {"Leaf": fields(x=text()), "Way": text(enum=["card"])}
    document = spec({"/a": {"post": {"requestBody": {"content": before}, "responses": {}}}}, named)

    assert to_curated_form(document)["paths"]["/a"]["post"]["requestBody"]["content"] == after


def test_parameters_of_a_path_join_its_operations_and_say_only_what_is_not_usual() -> None:
    shared = {"name": "id", "in": "path", "required": True, "schema": text()}
    own = {"name": "q", "in": "query", "required": False, "style": "form", "explode": True, "schema": text()}
    unusual = {"name": "r", "in": "query", "explode": False, "schema": text()}
    document = spec({"/a/{id}": {"parameters": [shared], "get": {"parameters": [own, unusual], "responses": {}}}})

    item = to_curated_form(document)["paths"]["/a/{id}"]

    plain = {"name": "q", "in": "query", "schema": text()}
    assert item == {"get": {"parameters": [shared, plain, unusual], "responses": {}}}


def test_what_a_security_scheme_sends_is_no_parameter_besides() -> None:
    schemes = {"Key": {"type": "apiKey", "in": "query", "name": "key"}}
    sent = [
        {"name": "Authorization", "in": "header", "schema": text()},
        {"name": "key", "in": "query", "schema": text()},
        {"name": "key", "in": "path", "required": True, "schema": text()},
    ]
    document = spec(
        {"/a/{key}": {"get": {"parameters": sent, "responses": {}}}}, components={"securitySchemes": schemes}
    )

    assert to_curated_form(document)["paths"]["/a/{key}"]["get"]["parameters"] == sent[2:]


def test_a_server_does_not_end_in_a_slash() -> None:
    document = spec({}, servers=[{"url": "https://api.shop.example/"}])

    assert to_curated_form(document)["servers"] == [{"url": "https://api.shop.example"}]


def test_answers_keep_their_headers() -> None:
    limits = {"X-Left": {"schema": {"type": "integer"}}}
    document = spec({"/a": {"get": {"responses": answers(text()) | {"200": in_json(text(), headers=limits)}}}})

    assert to_curated_form(document)["paths"]["/a"]["get"]["responses"]["200"]["headers"] == limits
