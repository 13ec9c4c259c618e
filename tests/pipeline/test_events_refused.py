"""Webhooks that would lose something on their way, or that nobody could tell apart, are refused with the place and what to do."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from message_documents import HOSTS, whole
from pipeline.checks import check_curated
from pipeline.diagnostics import DiagnosticError

from .test_events import MESSAGES, SCHEMAS, small

KIND = {"type": "string", "enum": ["a"]}
WHERE = "specs/acme/openapi.yaml"


def refused(document: Any) -> str:
    with pytest.raises(DiagnosticError) as caught:
        check_curated(document, WHERE, (), HOSTS)
    assert all(diagnostic.location == WHERE for diagnostic in caught.value.diagnostics)
    return str(caught.value)


def posting(content: Any) -> Any:
    return {"post": {"requestBody": {"content": content}, "responses": {"200": {"description": "Taken."}}}}


def with_schemas(**schemas: Any) -> Any:
    return whole(small({**deepcopy(SCHEMAS), **schemas}))


def test_the_document_itself_is_accepted() -> None:
    check_curated(whole(small()), WHERE, (), HOSTS)


@pytest.mark.parametrize(
    ("field", "complaint"),
    [
        ({"type": "object", "properties": {"x": {}}}, "an object or enum has no name"),
        ({"type": "array", "items": KIND}, "an object or enum has no name"),
        ({"anyOf": "x"}, "a list"),
        ({"type": "file"}, "is not what OpenAPI has there"),
        ({"$ref": "#/Nobody"}, "is not what OpenAPI has there"),
        ({"$ref": "https://acme.example/schema"}, "https://acme.example/schema"),
        ({"type": "string", "x-pennyweight-secret": {}}, "x-pennyweight-secret can't be followed"),
        ({"type": "string", "x-pennyweight-money": "major"}, "x-pennyweight-money can't be followed"),
        ({"type": "string", "x-pennyweight-nonsense": 1}, "x-pennyweight-nonsense is no annotation of the house"),
    ],
)
def test_a_field_that_cannot_be_said_is_refused(field: Any, complaint: str) -> None:
    schemas = deepcopy(SCHEMAS)
    schemas["Paid"]["properties"]["new"] = field

    assert complaint in refused(whole(small(schemas)))


@pytest.mark.parametrize("name", ["Event", "Message", "MessageDecoder", "UnknownEvent"])
def test_a_name_that_means_something_else_in_the_module_is_refused(name: str) -> None:
    schemas = deepcopy(SCHEMAS)
    schemas["Paid"]["properties"]["new"] = {"$ref": f"#/{name}"}

    assert f"{name} is something else in the module" in refused(whole(small({**schemas, name: KIND})))


@pytest.mark.parametrize(
    ("field", "complaint"),
    [
        (None, "nothing says how messages are told apart"),
        ("note", "its note is no constant text and no enum of texts"),
        ("nowhere", "its nowhere is no constant text and no enum of texts"),
    ],
)
def test_events_that_cannot_be_told_apart_are_refused(field: str | None, complaint: str) -> None:
    assert complaint in refused(whole(small(field=field)))


def test_a_type_of_two_events_is_refused() -> None:
    undone = {"type": "string", "enum": ["REFUNDED", "CHARGED_BACK", "PAID"]}

    assert "PAID is the eventType of two messages" in refused(with_schemas(Undone=undone))


def test_a_message_that_is_no_object_is_refused() -> None:
    messages = {**MESSAGES, "kind": "Kind"}

    assert "is no object with fields" in refused(whole(small(messages=messages)))


@pytest.mark.parametrize(
    "item",
    [
        {},
        {"get": {"responses": {"200": {"description": "Taken."}}}},
        {"post": {"responses": {"200": {"description": "Taken."}}}},
        posting({"application/json": {"schema": {"type": "object"}}}),
        posting({"text/plain": {"schema": {"$ref": "#/components/schemas/events.Paid"}}}),
    ],
)
def test_a_webhook_that_posts_no_class_of_a_module_is_refused(item: Any) -> None:
    document = whole(small())
    document["webhooks"]["odd"] = item

    assert "webhooks.odd" in refused(document)


def test_a_schema_of_an_unknown_module_is_refused() -> None:
    document = whole(small())
    document["components"]["schemas"]["stream_messages.Thing"] = KIND

    assert "is in no module of messages" in refused(document)


def test_a_module_without_messages_is_refused() -> None:
    document = whole(small())
    document["x-pennyweight-messages"]["stream_messages"] = {}

    assert "has no messages" in refused(document)


def test_a_module_of_another_name_is_refused() -> None:
    document = whole(small(), module="news")

    assert "x-pennyweight-messages can't be followed" in refused(document)


def test_messages_and_calls_do_not_refer_to_each_other() -> None:
    document = whole(small())
    document["components"]["schemas"]["Own"] = KIND
    document["components"]["schemas"]["events.Paid"]["properties"]["own"] = {"$ref": "#/components/schemas/Own"}

    assert "is not what OpenAPI has there" in refused(document)
