"""Rules about operations: one place for parameters, one name for JSON, no bodies of errors."""

from typing import Any

import pytest
from pipeline.model.normal_form import normalise
from pipeline.openapi.canonical import operations, parameters
from workshop import document

LEAF = {"type": "object", "properties": {"x": {"type": "string"}}}
Q = {"name": "q", "in": "query", "schema": {"type": "string"}}
B = {"name": "b", "in": "path", "schema": {"type": "string"}}
TO_LEAF = {"$ref": "#/components/schemas/Leaf"}


def of_operation(operation: dict[str, Any], **beside: Any) -> dict[str, Any]:
    return document({"/a/{b}": {"get": {"responses": {}, **operation}, **beside}}, {"Leaf": LEAF})


def operation_of(document: dict[str, Any]) -> Any:
    return document["paths"]["/a/{b}"]["get"]


def in_json(schema: Any) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def test_parameters_of_a_path_item_join_its_operations() -> None:
    before = of_operation({"parameters": [Q]}, parameters=[B])

    after = parameters.resolve_parameters(before)

    assert operation_of(after)["parameters"] == [B, Q]
    assert "parameters" not in after["paths"]["/a/{b}"]


def test_an_operations_own_parameter_wins_over_the_path_items() -> None:
    before = of_operation(
        {"parameters": [{**B, "description": "own"}]},
        parameters=[{**B, "description": "shared"}, {**Q, "name": "b"}],
    )

    after = parameters.resolve_parameters(before)

    assert operation_of(after)["parameters"] == [{**B, "description": "own"}, {**Q, "name": "b"}]


def test_references_to_parameters_are_followed_and_keys_beside_them_win() -> None:
    before = of_operation({"parameters": [{"$ref": "#/components/parameters/B", "description": "mine"}]})
    before["components"]["parameters"] = {"B": {**B, "description": "theirs"}}

    after = parameters.resolve_parameters(before)

    assert operation_of(after)["parameters"] == [{**B, "description": "mine"}]


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
        ["application/*+json"],
        ["application/a+json", "application/b+json"],
        ["text/json"],
        ["*/*"],
    ],
)
def test_json_goes_by_one_name(kinds: list[str]) -> None:
    content = {kind: {"schema": TO_LEAF} for kind in kinds}
    before = of_operation({"requestBody": {"content": content}, "responses": {"200": {"content": content}}})

    after = operation_of(operations.one_kind(before))

    assert after["requestBody"] == {"content": in_json(TO_LEAF)}
    assert after["responses"] == {"200": {"content": in_json(TO_LEAF)}}


@pytest.mark.parametrize("kind", ["application/problem+json", "application/vnd.acme+json; v=2"])
def test_json_with_one_name_of_its_own_keeps_it(kind: str) -> None:
    content = {kind: {"schema": TO_LEAF}}

    after = operation_of(operations.one_kind(of_operation({"requestBody": {"content": content}, "responses": {}})))

    assert after["requestBody"] == {"content": content}


def test_json_itself_wins_over_its_wildcards() -> None:
    content = {"application/*+json": {"schema": {}}, "application/json": {"schema": TO_LEAF}}

    after = operations.one_kind(of_operation({"responses": {"200": {"content": content}}}))

    assert operation_of(after)["responses"]["200"]["content"] == in_json(TO_LEAF)


def test_what_a_security_scheme_names_is_no_parameter_and_neither_is_what_the_standard_leaves_out() -> None:
    names = ("X-Key", "x-other", "Authorization", "accept", "Content-Type")
    before = of_operation({"parameters": [{**Q, "name": name, "in": "header"} for name in names] + [Q]})
    before["components"]["securitySchemes"] = {
        "key": {"type": "apiKey", "in": "header", "name": "x-key"},
        "query": {"$ref": "#/components/securitySchemes/inQuery"},
        "inQuery": {"type": "apiKey", "in": "query", "name": "q"},
    }

    after = parameters.resolve_parameters(before)

    assert [it["name"] for it in operation_of(after)["parameters"]] == ["x-other"]


def test_a_parameter_described_by_content_travels_as_json() -> None:
    described = {"name": "q", "in": "query", "content": in_json(TO_LEAF)}

    after = parameters.resolve_parameters(of_operation({"parameters": [described]}))

    assert operation_of(after)["parameters"] == [{"name": "q", "in": "query", "schema": TO_LEAF, "style": "json"}]


def test_default_is_a_success_where_nothing_else_is() -> None:
    default = {"description": "Any.", "content": in_json(TO_LEAF)}
    alone = of_operation({"responses": {"404": {"description": "No."}, "default": default}})
    beside = of_operation({"responses": {"204": {"description": "Done."}, "default": default}})

    assert operation_of(operations.bare_errors(alone))["responses"]["default"] == default
    assert operation_of(operations.bare_errors(beside))["responses"]["default"] == {"description": ""}


def test_of_other_kinds_of_content_the_first_stays() -> None:
    content = {"text/csv": {"schema": {"type": "string"}}, "application/pdf": {}}

    after = operations.one_kind(of_operation({"responses": {"200": {"content": content}}}))

    assert list(operation_of(after)["responses"]["200"]["content"]) == ["text/csv"]


def test_a_wildcard_over_bytes_is_not_json() -> None:
    content = {"*/*": {"schema": {"type": "string", "format": "binary"}}}

    after = operations.one_kind(of_operation({"responses": {"200": {"content": content}}}))

    assert list(operation_of(after)["responses"]["200"]["content"]) == ["application/octet-stream"]


def test_servers_of_a_path_item_join_its_operations_unless_they_are_the_documents() -> None:
    own, usual = [{"url": "https://other.example"}], [{"url": "https://api.acme.example/v1/"}]

    assert operation_of(operations.own_servers(of_operation({}, servers=own)))["servers"] == own
    assert operation_of(operations.own_servers(of_operation({"servers": own}, servers=usual)))["servers"] == own
    assert "servers" not in operation_of(operations.own_servers(of_operation({}, servers=usual)))
