"""An operation that can't be called, sent or read as the spec says is refused, with a diagnostic that says where."""

from typing import Any

import pytest
from pipeline.checks.curated import check_curated
from pipeline.openapi.document import Document
from workshop import HOSTS, answering, document, listing

from .pieces import body, in_path, in_query, ref
from .refused import refusal

LEAF = {"type": "object", "properties": {"leaf": {"type": "string"}}}
TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}
CSV: Any = {"description": "", **body(TEXT, "text/csv")}


def of_operation(path: str = "/a", /, **operation: Any) -> Document:
    said = {"x-pennyweight-name": "a.get", "responses": answering(TEXT), **operation}
    return document({path: {"get": said}}, {"Leaf": LEAF})


@pytest.mark.parametrize(
    ("parameter", "complaint"),
    [
        ({"name": "Host", "in": "header", "schema": TEXT}, "the HTTP library sets it"),
        ({"name": "h", "in": "header", "schema": ref("Leaf")}, "an object has no form in a header"),
        ({"name": "c", "in": "cookie", "schema": ref("Leaf")}, "an object has no form in a cookie"),
        ({"name": "c", "in": "cookie", "schema": LIST}, "a list has no form in a cookie"),
        (in_query("q", TEXT, style="matrix"), "a style that is not for query"),
        (in_query("q", ref("Leaf"), allowReserved=True), "allowReserved is for text"),
        (in_query("q", {"type": "array", "items": ref("Leaf")}), "a list of lists or objects"),
        (in_query("q", {"type": "array", "items": LIST}), "a list of lists or objects"),
        (in_query("q", {"type": "object", "additionalProperties": ref("Leaf")}), "or an object of them, has no form"),
    ],
)
def test_a_parameter_that_would_not_be_sent_is_refused(parameter: Document, complaint: str) -> None:
    assert complaint in refusal(of_operation(parameters=[parameter]))


@pytest.mark.parametrize(
    ("parameter", "complaint"),
    [
        ({**in_path("p"), "x-pennyweight-secret": True}, "a secret stands in a path"),
        (in_path("p", ref("Leaf")), "an object has no form in a path"),
        (in_path("p", {"type": "array", "items": LIST}), "a list of lists or objects"),
        ({**in_path("p"), "style": "form"}, "a style that is not for path"),
        (in_path("other"), "a path parameter that the path does not have"),
        (in_path("other"), "a variable of the path is not declared"),
    ],
)
def test_a_path_that_could_not_be_filled_is_refused(parameter: Document, complaint: str) -> None:
    assert complaint in refusal(of_operation("/a/{p}", parameters=[parameter]))


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (body(ref("Leaf"), "multipart/mixed"), "a body is neither JSON nor text"),
        (body({"type": "array", "items": TEXT}, "multipart/related"), "a body is neither JSON nor text"),
        (body({"oneOf": [ref("Leaf"), LIST]}, "application/x-www-form-urlencoded"), "a body is neither JSON nor text"),
    ],
)
def test_a_body_that_could_not_be_sent_is_refused(content: Document, complaint: str) -> None:
    assert complaint in refusal(of_operation(requestBody=content))


@pytest.mark.parametrize(
    ("responses", "complaint"),
    [
        (answering(TEXT, **{"201": {"description": "", **body(TEXT, "text/csv")}}), "of different kinds of content"),
        ({"200": CSV, "201": {"description": "", **body(TEXT, "text/html")}}, "of different kinds of content"),
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
        ("check_credentials.get", "means something else already"),
        ("stream.get", "means something else already"),
        ("list.get", "means something else already"),
    ],
)
def test_an_operation_that_could_not_be_called_is_refused(name: object, complaint: str) -> None:
    assert complaint in refusal(of_operation(**{"x-pennyweight-name": name}))


def test_two_operations_of_one_name_are_refused() -> None:
    spec = listing()
    spec["paths"]["/more"] = spec["paths"]["/things"]

    assert "two operations are called things.list" in refusal(spec)


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({"x-pennyweight-retry": "often"}, "x-pennyweight-retry can't be followed"),
        ({"x-pennyweight-retry": {"idempotent": "id"}}, "x-pennyweight-retry can't be followed"),
        ({"servers": [{"url": "http://other.example"}]}, "a server is no plain https URL"),
        ({"servers": [{"url": "https://a.example"}, {"url": "https://b.example"}]}, "can't be told apart"),
        ({"callbacks": {"c": {"{$url}": {}}}}, "calls that a client makes"),
        ({"parameters": [{"$ref": "#/components/parameters/Nowhere"}]}, "a reference to #/components/parameters/…"),
    ],
)
def test_an_operation_that_says_more_than_is_read_is_refused(said: Document, complaint: str) -> None:
    assert complaint in refusal(listing(**said))


def test_a_path_item_behind_a_reference_is_refused() -> None:
    spec = listing()
    spec["paths"]["/more"] = {"$ref": "#/paths/~1things"}

    assert "#/paths/~1more/$ref" in refusal(spec)


@pytest.mark.parametrize(
    ("bucket", "complaint"),
    [
        ({"tokens": 1, "seconds": 1, "per": "id"}, None),
        ({"tokens": 1, "seconds": 1, "per": "id", "unless": "user"}, None),
        ({"tokens": 1, "seconds": 1, "per": "user"}, "`per` names no path parameter"),
        ({"tokens": 1, "seconds": 1, "unless": "id"}, "`unless` names no query parameter"),
        ({"tokens": 1, "seconds": 1, "unless": "nobody"}, "found     nobody"),
    ],
)
def test_a_budget_goes_by_parameters_that_the_operation_has(bucket: Document, complaint: str | None) -> None:
    parameters = [in_path("id"), in_query("user", TEXT)]
    spec = of_operation("/a/{id}", parameters=parameters, **{"x-pennyweight-cost": {"bucket": "b"}})
    spec["x-pennyweight-limits"] = {"buckets": {"b": bucket}}

    if complaint is None:
        check_curated(spec, "here", ("GET /a/{id}",), HOSTS)
    else:
        assert complaint in refusal(spec)


def budgets(**buckets: Document) -> Document:
    return {"buckets": buckets}


LOW_AND_HIGH = {"tokens": {"low": 1, "high": 2}, "seconds": 1}


@pytest.mark.parametrize(
    ("limits", "complaint"),
    [
        (budgets(b=LOW_AND_HIGH, c={"tokens": 1, "seconds": 1}), None),
        (budgets(b={"tokens": 1}), "x-pennyweight-limits can't be followed"),
        (budgets(b={"tokens": {}, "seconds": 1}), "x-pennyweight-limits can't be followed"),
        (budgets(b=LOW_AND_HIGH, c={"tokens": {"high": 2, "low": 1}, "seconds": 1}), "the budget c has other tiers"),
        (
            {**budgets(b=LOW_AND_HIGH), "learned": {"operation": "a.get", "tier": "leaf", "tokens": {"b": "in.leaf"}}},
            None,
        ),
        (
            {**budgets(), "learned": {"operation": "b.get", "tier": "leaf", "tokens": {}}},
            "names no call with an answer",
        ),
        ({**budgets(), "learned": {"operation": "a.get", "tier": "leaves", "tokens": {}}}, "has no field for tier"),
        (
            {**budgets(b=LOW_AND_HIGH), "learned": {"operation": "a.get", "tier": "leaf", "tokens": {"b": "in.no"}}},
            "has no field for b",
        ),
        (
            {**budgets(b=LOW_AND_HIGH), "learned": {"operation": "a.get", "tier": "leaf", "tokens": {"c": "leaf"}}},
            "`tokens` names no budget",
        ),
    ],
)
def test_budgets_by_tier_name_the_same_tiers_and_are_learned_from_fields(
    limits: Document, complaint: str | None
) -> None:
    spec = of_operation(responses=answering(ref("Told")))
    spec["components"]["schemas"]["Told"] = {"type": "object", "properties": {"leaf": TEXT, "in": ref("Leaf")}}
    spec["x-pennyweight-limits"] = limits

    if complaint is None:
        check_curated(spec, "here", ("GET /a",), HOSTS)
    else:
        assert complaint in refusal(spec)


@pytest.mark.parametrize(("field", "complaint"), [("batch", None), ("leaf", "names no list"), ("no", "found     no")])
def test_a_cost_by_the_item_names_a_list_of_the_body(field: str, complaint: str | None) -> None:
    spec = of_operation()
    spec["components"]["schemas"]["Sent"] = {"type": "object", "properties": {"leaf": TEXT, "batch": LIST}}
    spec["x-pennyweight-limits"] = budgets(b={"tokens": 1, "seconds": 1})
    operation = spec["paths"]["/a"].pop("get")
    cost = {"bucket": "b", "tokens": 1, "per": field}
    spec["paths"]["/a"]["post"] = {**operation, "requestBody": body(ref("Sent")), "x-pennyweight-cost": cost}

    if complaint is None:
        check_curated(spec, "here", ("POST /a",), HOSTS)
    else:
        assert complaint in refusal(spec, ("POST /a",))


def test_operations_are_exactly_those_of_the_scope() -> None:
    assert "does not hold the operations of its scope" in refusal(listing(), ("GET /things", "GET /more"))
    assert "does not hold the operations of its scope" in refusal(listing(), ("GET /more",))

    check_curated(listing(), "openapi.yaml", ("GET /things",), HOSTS)
