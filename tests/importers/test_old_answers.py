"""Bodies, answers and examples of old pages."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.diagnostics import DiagnosticError

from .old_trees import answer, operation, tree, wrapped

TEXT = {"type": "string"}
STAMP = "2023-11-07T05:31:56Z"


def test_no_body_is_none() -> None:
    assert "requestBody" not in operation(tree(request={"body": {}}))


@pytest.mark.parametrize("required", [True, False])
def test_the_body_says_in_its_alternatives_whether_it_is_required(required: bool) -> None:
    found = operation(tree(request={"body": answer({**TEXT, "required": required})}))["requestBody"]

    content = {"application/json": {"schema": TEXT}}
    assert found == {"description": "Here.", **({"required": True} if required else {}), "content": content}


def test_every_media_type_stays() -> None:
    form = wrapped(photo={"type": "string", "format": "binary"})
    body = {**answer(TEXT), **answer({**form, "required": True}, kind="multipart/form-data")}

    found = operation(tree(request={"body": body}))["requestBody"]

    plain = {"type": "object", "properties": {"photo": {"type": "string", "format": "binary"}}}
    assert found["required"] is True
    assert found["content"] == {"application/json": {"schema": TEXT}, "multipart/form-data": {"schema": plain}}


def test_a_placeholder_is_no_content() -> None:
    gone = answer({"type": "any", "description": "Gone."}, kind="_mintlify/placeholder", description="Gone.")

    found = operation(tree({"204": gone}))["responses"]

    assert found == {"204": {"description": "Gone."}}


def test_an_answer_without_a_word_has_no_content_either() -> None:
    assert operation(tree({"204": {}}))["responses"] == {"204": {"description": ""}}


def test_a_stream_that_nobody_described_has_no_schema() -> None:
    stream = answer({"type": "file", "contentMediaType": "text/event-stream"}, kind="text/event-stream")

    assert operation(tree({"200": stream}))["responses"]["200"]["content"] == {"text/event-stream": {}}


def test_statuses_are_written_as_openapi_does() -> None:
    found = operation(tree({"200": {}, "4xx": {}, "5XX": {}, "default": {}}))["responses"]

    assert list(found) == ["200", "4XX", "5XX", "default"]


def test_an_operation_that_names_no_answer_may_answer_anything() -> None:
    assert operation(tree({}))["responses"] == {"default": {"description": ""}}


@pytest.mark.parametrize(
    "value",
    [
        "<string>",
        "<any>",
        123,
        True,
        None,
        {"name": "<string>", "depth": 4},
        [{"id": "3c90c3cc-0d44-4b50-8888-8dd25736052a", "at": STAMP, "n": 123}],
        {},
    ],
)
def test_examples_that_nobody_wrote_are_dropped(value: Any) -> None:
    shown = answer(TEXT, examples={"example": {"value": value}})

    assert "examples" not in operation(tree({"200": shown}))["responses"]["200"]["content"]["application/json"]


@pytest.mark.parametrize("value", [{"name": "East", "depth": 123}, "East", 12, [False], "a < b > c"])
def test_examples_that_somebody_wrote_stay(value: Any) -> None:
    shown = answer(TEXT, examples={"one": {"summary": "One", "description": None, "value": value}})

    found = operation(tree({"200": shown}))["responses"]["200"]["content"]["application/json"]

    assert found["examples"] == {"one": {"summary": "One", "value": value}}


@pytest.mark.parametrize(
    ("answers", "target"),
    [
        ({"200": {"application/json": {"schema": {}}}}, "paths.response.200.application/json.schema"),
        ({"200": {"application/json": []}}, "paths.response.200.application/json"),
        ({"200": {"headers": {"X-Left": {"schemaArray": []}}}}, "paths.response.200.headers.X-Left"),
        ({"200": "none"}, "paths.response.200"),
        ({"200": answer(TEXT, description=3)}, "paths.response.200.application/json"),
        ([], "paths.response"),
    ],
)
def test_what_nobody_knows_is_refused_with_its_place(answers: Any, target: str) -> None:
    about = tree()
    about["paths"]["response"] = answers

    with pytest.raises(DiagnosticError) as caught:
        operation(about)

    assert caught.value.diagnostics[0].target == target
