"""Rules about operations: one place for parameters, one name for JSON, no bodies of errors."""

from typing import Any

import pytest
from pipeline.normalise import normalise
from pipeline.rules import operations
from workshop import document

LEAF = {"type": "object", "properties": {"x": {"type": "string"}}}
TO_LEAF = {"$ref": "#/components/schemas/Leaf"}


def of_operation(operation: dict[str, Any], **beside: Any) -> dict[str, Any]:
    return document({"/a/{b}": {"get": {"responses": {}, **operation}, **beside}}, {"Leaf": LEAF})


def operation_of(document: dict[str, Any]) -> Any:
    return document["paths"]["/a/{b}"]["get"]


def in_json(schema: Any) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def test_parameters_of_a_path_item_join_its_operations() -> None:
    before = of_operation({"parameters": [{"name": "q", "in": "query"}]}, parameters=[{"name": "b", "in": "path"}])

    after = operations.resolve_parameters(before)

    assert operation_of(after)["parameters"] == [{"name": "b", "in": "path"}, {"name": "q", "in": "query"}]
    assert "parameters" not in after["paths"]["/a/{b}"]


def test_an_operations_own_parameter_wins_over_the_path_items() -> None:
    before = of_operation(
        {"parameters": [{"name": "b", "in": "path", "description": "own"}]},
        parameters=[{"name": "b", "in": "path", "description": "shared"}, {"name": "b", "in": "query"}],
    )

    after = operations.resolve_parameters(before)

    assert operation_of(after)["parameters"] == [
        {"name": "b", "in": "path", "description": "own"},
        {"name": "b", "in": "query"},
    ]


def test_references_to_parameters_are_followed_and_keys_beside_them_win() -> None:
    before = of_operation({"parameters": [{"$ref": "#/components/parameters/B", "description": "mine"}]})
    before["components"]["parameters"] = {"B": {"name": "b", "in": "path", "description": "theirs"}}

    after = operations.resolve_parameters(before)

    assert operation_of(after)["parameters"] == [{"name": "b", "in": "path", "description": "mine"}]


def test_other_keys_of_a_path_item_stay_where_they_are() -> None:
    before = of_operation({}, summary="S", description="D", **{"x-y": 1})

    after = normalise(before)

    assert after["paths"]["/a/{b}"].keys() == {"get", "summary", "description", "x-y"}


def test_of_an_error_the_status_stays() -> None:
    before = of_operation({"responses": {"200": {"description": "ok"}, "404": {"content": in_json(TO_LEAF)}}})

    after = operations.bare_errors(before)

    assert operation_of(after)["responses"] == {"200": {"description": "ok"}, "404": {"description": ""}}


def test_a_reference_to_an_answer_is_followed() -> None:
    before = of_operation({"responses": {"200": {"$ref": "#/components/responses/Ok"}}})
    before["components"]["responses"] = {"Ok": {"description": "ok"}}

    after = operations.bare_errors(before)

    assert operation_of(after)["responses"] == {"200": {"description": "ok"}}


@pytest.mark.parametrize(
    "kinds",
    [
        ["application/json"],
        ["text/json", "application/*+json", "application/json"],
        ["application/json; charset=utf-8"],
        ["application/problem+json"],
        ["*/*"],
    ],
)
def test_json_goes_by_one_name(kinds: list[str]) -> None:
    content = {kind: {"schema": TO_LEAF} for kind in kinds}
    before = of_operation({"requestBody": {"content": content}, "responses": {"200": {"content": content}}})

    after = operation_of(operations.only_json(before))

    assert after["requestBody"] == {"content": in_json(TO_LEAF)}
    assert after["responses"] == {"200": {"content": in_json(TO_LEAF)}}


def test_json_itself_wins_over_its_wildcards() -> None:
    content = {"application/*+json": {"schema": {}}, "application/json": {"schema": TO_LEAF}}

    after = operations.only_json(of_operation({"responses": {"200": {"content": content}}}))

    assert operation_of(after)["responses"]["200"]["content"] == in_json(TO_LEAF)
