"""An operation that can't be called, sent or read as the spec says is refused, with a finding that says where."""

from typing import Any

import pytest
from pipeline.check import check_curated
from pipeline.documents import Document
from workshop import answering, document, listing

from .pieces import body, in_path, in_query, ref
from .refused import refusal

LEAF = {"type": "object", "properties": {"leaf": {"type": "string"}}}
TEXT = {"type": "string"}


def of_operation(path: str = "/a", /, **operation: Any) -> Document:
    said = {"x-bursar-name": "a.get", "responses": answering(TEXT), **operation}
    return document({path: {"get": said}}, {"Leaf": LEAF})


@pytest.mark.parametrize(
    ("parameter", "complaint"),
    [
        ({"name": "h", "in": "header", "schema": TEXT}, "a header parameter can't be sent"),
        ({"name": "c", "in": "cookie", "schema": TEXT}, "a cookie parameter can't be sent"),
        ({"name": "q", "in": "query", "content": {"application/json": {}}}, "in a way core does not know"),
        (in_query("q", TEXT, style="deepObject"), "in a way core does not know"),
        (in_query("q", TEXT, allowReserved=True), "in a way core does not know"),
        (in_query("q", {"type": "object"}), "no URL can carry a parameter"),
        (in_query("q", ref("Leaf")), "no URL can carry a parameter"),
        (in_query("q", {"type": "array", "items": ref("Leaf")}), "no URL can carry a parameter"),
        (in_query("q", {"type": "array", "items": {"type": "array", "items": TEXT}}), "no URL can carry a parameter"),
        (in_query("q", {"anyOf": [{"type": "object"}, TEXT]}), "no URL can carry a parameter"),
    ],
)
def test_a_parameter_that_would_not_be_sent_is_refused(parameter: Document, complaint: str) -> None:
    assert complaint in refusal(of_operation(parameters=[parameter]))


@pytest.mark.parametrize(
    ("parameter", "complaint"),
    [
        ({**in_path("p"), "x-bursar-secret": True}, "a secret stands in a path"),
        (in_path("p", {"type": "array", "items": TEXT}), "no URL can carry a parameter"),
        ({**in_path("p"), "style": "matrix"}, "in a way core does not know"),
        (in_path("other"), "not valid OpenAPI 3.1"),
    ],
)
def test_a_path_that_could_not_be_filled_is_refused(parameter: Document, complaint: str) -> None:
    assert complaint in refusal(of_operation("/a/{p}", parameters=[parameter]))


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (body(ref("Leaf"), "application/xml"), "a body is not JSON"),
        (body(ref("Leaf"), "multipart/form-data"), "a body is not JSON"),
        (body(TEXT), "a body is no object with declared fields"),
        (body({"type": "array", "items": ref("Leaf")}), "a body is no object with declared fields"),
        (body({"type": "object"}), "a body is no object with declared fields"),
        (body({"oneOf": [ref("Leaf"), ref("Leaf")]}), "a body is no object with declared fields"),
    ],
)
def test_a_body_that_could_not_be_sent_is_refused(content: Document, complaint: str) -> None:
    assert complaint in refusal(of_operation(requestBody=content))


@pytest.mark.parametrize(
    ("responses", "complaint"),
    [
        ({"404": {"description": "No."}}, "an operation has no success"),
        ({"default": {"description": "Any."}}, "an operation has no success"),
        ({"200": {"description": "", **body(TEXT, "application/pdf")}}, "answer 200 is not JSON"),
        (answering(TEXT, **{"204": {"description": ""}}), "successes differ"),
        (answering(TEXT, **{"201": {"description": "", **body(ref("Leaf"))}}), "successes differ"),
    ],
)
def test_an_answer_that_could_not_be_read_is_refused(responses: Document, complaint: str) -> None:
    assert complaint in refusal(of_operation(responses=responses))


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        (None, "no usable name"),
        ("Things.list", "no usable name"),
        ("things", "no usable name"),
        ("things.from", "no usable name"),
        ("../../x.list", "no usable name"),
        ("things.with_response", "means something else already"),
        ("things.dict", "means something else already"),
        ("warm_up.list", "means something else already"),
        ("list.get", "means something else already"),
    ],
)
def test_an_operation_that_could_not_be_called_is_refused(name: object, complaint: str) -> None:
    assert complaint in refusal(of_operation(**{"x-bursar-name": name}))


def test_two_operations_of_one_name_are_refused() -> None:
    spec = listing()
    spec["paths"]["/more"] = spec["paths"]["/things"]

    assert "two operations are called things.list" in refusal(spec)


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({"x-bursar-retry": "often"}, "x-bursar-retry can't be followed"),
        ({"x-bursar-retry": {"idempotent": "id"}}, "x-bursar-retry can't be followed"),
        ({"servers": [{"url": "https://other.example"}]}, "servers of its own"),
        ({"callbacks": {"c": {"{$url}": {}}}}, "callbacks of its own"),
        ({"parameters": [{"$ref": "#/components/parameters/Nowhere"}]}, "is not valid OpenAPI 3.1"),
    ],
)
def test_an_operation_that_says_more_than_is_read_is_refused(said: Document, complaint: str) -> None:
    assert complaint in refusal(listing(**said))


def test_a_path_item_behind_a_reference_is_refused() -> None:
    spec = listing()
    spec["paths"]["/more"] = {"$ref": "#/paths/~1things"}

    assert "/more" in refusal(spec)


def test_operations_are_exactly_those_of_the_scope() -> None:
    assert "does not hold the operations of its scope" in refusal(listing(), ("GET /things", "GET /more"))
    assert "does not hold the operations of its scope" in refusal(listing(), ("GET /more",))

    check_curated(listing(), "openapi.yaml", ("GET /things",))
