"""What changes nothing in a client stops nobody: it is settled by a rule, and each settlement is noted."""

import json
from typing import Any

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.openapi.document import Document

from .blemished import IT, NAME, TEXT, asking, crates, made_of, parameters, settled
from .blemished import parameters as parameters_of_crates


@pytest.mark.parametrize(
    ("parameter", "target", "message", "becomes"),
    [
        ({"in": "path", "name": "id", "schema": TEXT}, "parameters/0/required", "a path parameter that may be", TEXT),
        (
            {"in": "path", "name": "id", "required": False, "schema": TEXT},
            "parameters/0/required",
            "a path param",
            TEXT,
        ),
        (
            {"in": "path", "name": "id", "required": "True", "schema": TEXT},
            "parameters/0/required",
            "required is",
            TEXT,
        ),
        ({"in": "path", "name": "id", "required": True}, "parameters/0", "a parameter without a schema", TEXT),
        ({"in": "path", "name": "id", "required": True, "type": "string"}, "parameters/0", "the type of a param", TEXT),
        (
            {"in": "path", "name": "id", "required": True, "schema": TEXT, "style": "form"},
            "parameters/0/style",
            "a style that is not for path",
            TEXT,
        ),
        (
            {"in": "path", "name": "other", "required": True, "schema": TEXT},
            "parameters/0",
            "a path parameter tha",
            TEXT,
        ),
    ],
    ids=json.dumps,
)
def test_a_blemish_of_a_parameter_is_settled_and_noted(parameter: Any, target: str, message: str, becomes: Any) -> None:
    document, notes = settled(asking(parameter, path="/crates/{id}"))
    where, what = notes[0]

    assert (where, what[: len(message)]) == (f"#/paths/~1crates~1{{id}}/get/{target}", message)
    assert parameters(document, "/crates/{id}") == [{"name": "id", "in": "path", "required": True, "schema": becomes}]


@pytest.mark.parametrize(
    ("parameters", "media_type", "fields"),
    [
        (
            [{"in": "body", "name": "it", "schema": {"type": "object", "properties": {"a": TEXT}}}],
            "application/json",
            "a",
        ),
        ([{"in": "formData", "name": "b", "type": "string"}], "application/x-www-form-urlencoded", "b"),
        (
            [{"in": "formData", "name": "c", "schema": TEXT}, {"in": "formData", "name": "d", "type": "file"}],
            "multipart/form-data",
            "cd",
        ),
        ([{"$ref": "#/components/parameters/It"}], "application/json", "e"),
    ],
    ids=json.dumps,
)
def test_parameters_in_a_body_are_the_body(parameters: Any, media_type: str, fields: str) -> None:
    it = {"in": "body", "name": "it", "schema": {"type": "object", "properties": {"e": TEXT}}}
    listed = [{"in": "query", "name": "q", "schema": TEXT}, *parameters]
    document, notes = settled({**asking(*listed), "components": {"parameters": {"It": it}}})
    [(content_type, media)] = document["paths"]["/crates"]["get"]["requestBody"]["content"].items()
    schema = media["schema"]
    component = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]

    assert "parameters in a body" in [message for _, message in notes]
    assert [each["name"] for each in parameters_of_crates(document)] == ["q"]
    assert (content_type, [*component["properties"]]) == (media_type, [*fields])


def test_a_variable_that_no_parameter_declares_is_text() -> None:
    document, notes = settled(crates(path="/crates/{id}/lids/{lid}"))

    assert notes == [("#/paths/~1crates~1{id}~1lids~1{lid}/get", "a variable of the path is not declared")] * 2
    assert [it["name"] for it in parameters(document, "/crates/{id}/lids/{lid}")] == ["id", "lid"]


def test_a_parameter_that_the_path_item_declares_is_declared() -> None:
    document = crates(path="/crates/{id}")
    document["paths"]["/crates/{id}"]["parameters"] = [{"$ref": "#/components/parameters/schema"}]
    document["components"] = {
        "parameters": {"schema": {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}}
    }

    made, notes = settled(document)

    assert notes == []
    assert [it["schema"] for it in parameters(made, "/crates/{id}")] == [{"type": "integer"}]


def test_of_a_parameter_that_comes_twice_the_last_is_taken() -> None:
    first, last = ({"name": "q", "in": "query", "schema": {"type": kind}} for kind in ("string", "integer"))
    document, notes = settled(asking(first, last))

    assert notes == [("#/paths/~1crates/get/parameters/1", "a parameter twice")]
    assert parameters(document) == [last]


@pytest.mark.parametrize("first", ["crates", "", 7])
def test_an_operation_id_that_is_taken_or_none_is_left_out(first: Any) -> None:
    document = crates({"operationId": "crates"})
    document["paths"]["/lids"] = {"get": {"operationId": first, "responses": {"204": {"description": ""}}}}
    made, notes = settled(document)

    assert notes[-1][0] == "#/paths/~1lids/get/operationId"
    assert made["paths"]["/crates"]["get"]["operationId"] == "crates"
    assert made["paths"]["/lids"]["get"].get("operationId") in (None, "7")


@pytest.mark.parametrize(
    ("operation", "target", "message"),
    [
        ({"callbacks": {"moved": {"{$request.body#/url}": {"post": {"responses": {}}}}}}, "/callbacks", "callbacks"),
        (
            {"callbacks": {"moved": {"$ref": "#/components/callbacks/Gone"}}},
            "/callbacks/moved",
            "a reference to nothing",
        ),
        (
            {
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {"type": "object", "properties": {"lid": TEXT}},
                            "encoding": {"lid": {"headers": {"X-Lid": {"schema": TEXT}}}},
                        }
                    }
                }
            },
            "/requestBody/content/multipart~1form-data/encoding/lid/headers",
            "headers of a form's part",
        ),
        ({"sampleResponse": "A crate."}, "/sampleResponse", "sampleResponse: OpenAPI has no such key in a operation"),
        ({"tags": "crates"}, "/tags", "tags is not a list of texts"),
        ({"tags": [{"name": "crates"}, "lids"]}, "/tags", "tags is not a list of texts"),
        ({"summary": 404}, "/summary", "summary is not text"),
        ({"deprecated": "false"}, "/deprecated", "deprecated is not true or false"),
        ({"externalDocs": "https://crates.example"}, "/externalDocs", "no mapping"),
        ({"parameters": {}}, "/parameters", "no list"),
        ({"parameters": {"name": "q", "in": "query", "schema": TEXT}}, "/parameters", "one where a list belongs"),
        ({"parameters": [None]}, "/parameters/0", "no parameter"),
        (
            {"parameters": [{"name": "q", "in": "query", "content": {"text/plain": {}, "application/json": {}}}]},
            "/parameters/0/content",
            "a parameter of several media types",
        ),
        (
            {
                "requestBody": {
                    "content": {
                        "application/x-www-form-urlencoded": {
                            "schema": {"type": "object", "properties": {"lid": TEXT}},
                            "encoding": {"lid": {"style": "simple"}},
                        }
                    }
                }
            },
            "/requestBody/content/application~1x-www-form-urlencoded/encoding/lid/style",
            "a style that is not for forms",
        ),
        (
            {"callbacks": {"moved": {"{$url}": {"post": {"requestBody": {"$ref": "#/gone"}}}}}},
            "/callbacks/moved/{$url}/post/requestBody",
            "a reference to nothing",
        ),
        (
            {"responses": {"200": {"description": "", "headers": {"A": {"schema": {"$ref": "#/gone"}}}}}},
            "/responses/200/headers/A/schema",
            "a reference to nothing",
        ),
        ({"security": {}}, "/security", "no list"),
        ({"security": ["key"]}, "/security/0", "a text where a requirement belongs"),
        ({"security": [{"key": None}]}, "/security/0/key", "scopes that are no list of texts"),
        ({"security": [{"key": {}}]}, "/security/0/key", "scopes that are no list of texts"),
        ({"requestBody": {"required": True}}, "/requestBody", "a body without content"),
        ({"requestBody": {"content": {}}}, "/requestBody", "a body without content"),
        ({"responses": {}}, "/responses", "an operation without responses"),
        ({"parameters": [{"name": "q", "in": "Query", "schema": TEXT}]}, "/parameters/0/in", "a place in capitals"),
        ({"responses": {"ok": {"description": ""}, "200": {"description": ""}}}, "/responses/ok", "a response without"),
        ({"responses": {"2xx": {"description": ""}}}, None, ""),
        ({"responses": {"200": {"description": "", "links": ["a"]}}}, "/responses/200/links", "no mapping"),
        ({"responses": {"200": {"description": "", "headers": {"A": 1}}}}, "/responses/200/headers/A", "no header"),
        ({"responses": {"200": {"description": None}}}, None, ""),
    ],
    ids=json.dumps,
)
def test_a_blemish_of_an_operation_is_settled_and_noted(operation: Any, target: str | None, message: str) -> None:
    _, notes = settled(crates(operation))

    assert [(where, what[: len(message)]) for where, what in notes] == (
        [(f"#/paths/~1crates/get{target}", message)] if target else []
    )


@pytest.mark.parametrize(
    ("more", "target", "message"),
    [
        ({"tags": ["crates", {"name": "lids"}]}, "#/tags/0", "a text where a tag belongs"),
        ({"tags": [{"name": "lids"}, {"name": "lids"}]}, "#/tags/1", "a tag twice"),
        ({"changelog": "Fewer crates."}, "#/changelog", "changelog: OpenAPI has no such key in a document"),
        ({"info": {"title": "Crates", "version": 7}}, "#/info/version", "version is not text"),
        ({"info": {"title": "Crates", "version": "7", "contact": "us"}}, "#/info/contact", "no mapping"),
        ({"x-policies": {"all": {"$ref": "../policies.yaml"}}}, None, ""),
        ({"components": {"x-made": {"$ref": "nowhere"}}}, None, ""),
        (
            {"components": {"securityDefinitions": {}}},
            "#/components/securityDefinitions",
            "securityDefinitions: OpenAPI",
        ),
        ({"components": {"schemas": {"Idle": {"type": "strnig"}}}}, "#/components/schemas/Idle/type", "is not what"),
        ({"definitions": {"A": TEXT, "B": "b"}}, "#/definitions", "schemas at the top of the document"),
        ({"definitions": {"B": "b"}}, "#/definitions", "definitions: OpenAPI has no such key in a document"),
        ({"definitions": ["b"], "components": None}, "#/definitions", "definitions: OpenAPI has no such key"),
        ({"servers": ["https://api.crates.example"]}, "#/servers/0", "a text where a server belongs"),
        (
            {"components": {"schemas": {"Idle": {"properties": {"a": {"$ref": "#/components/schemas/Gone"}}}}}},
            "#/components/schemas/Idle/properties/a",
            "a reference to nothing",
        ),
        ({"components": {"examples": {"a": {"$ref": "a.json"}}}}, "#/components/examples/a", "a reference out of the"),
    ],
    ids=json.dumps,
)
def test_a_blemish_around_the_operations_is_settled_and_noted(more: Any, target: str | None, message: str) -> None:
    _, notes = settled(crates(**more))

    assert [(where, what[: len(message)]) for where, what in notes] == ([(target, message)] if target else [])


@pytest.mark.parametrize("path", ["crates", "crates/{id}"])
def test_a_path_without_a_slash_gets_one(path: str) -> None:
    document, notes = settled(crates(path=path))

    assert list(document["paths"]) == [f"/{path}"]
    assert notes[0][1] == "a path without a slash"


def test_a_method_in_capitals_is_that_method() -> None:
    document = crates()
    document["paths"]["/crates"] = {"GET": document["paths"]["/crates"]["get"]}

    assert list(settled(document)[0]["paths"]["/crates"]) == ["get"]


@pytest.mark.parametrize("name", ["schema", "properties", "items", "allOf", "example", "default", "enum", "x-a"])
def test_a_component_may_be_called_like_a_keyword(name: str) -> None:
    document = asking({"$ref": f"#/components/parameters/{name}"})
    document["components"] = {
        "parameters": {name: {"name": name, "in": "query", "schema": {"$ref": f"#/components/schemas/{name}"}}},
        "schemas": {name: {"type": "string", "enum": ["a", "b"]}},
    }
    made, notes = settled(document)

    assert notes == []
    assert [it["name"] for it in parameters(made)] == [name]


@pytest.mark.parametrize("holder", ["get", "path"])
def test_servers_of_an_operation_are_called_as_among_the_documents(holder: str) -> None:
    live, demo, other = ({"url": f"https://api.crates.example/{name}"} for name in ("live", "demo", "other"))
    document = crates(servers=[live, {"url": "https://api.crates.example/demo"}])
    item = document["paths"]["/crates"]
    (item if holder == "path" else item["get"])["servers"] = [demo, other]
    made, notes = settled(document)
    names = {it["url"]: it["x-pennyweight-environment"] for it in made["servers"]}
    own = {it["url"]: it["x-pennyweight-environment"] for it in made["paths"]["/crates"]["get"]["servers"]}

    assert notes == []
    assert own[demo["url"]] == names[demo["url"]]
    assert len(set(own.values())) == 2


@pytest.mark.parametrize(
    ("scheme", "target", "whole"),
    [
        ({"type": "apiKey", "in": "header"}, "/name", {"type": "apiKey", "name": "Authorization", "in": "header"}),
        ({"type": "apiKey", "name": "k", "in": "body"}, "/in", {"type": "apiKey", "name": "k", "in": "header"}),
        ({"type": "http"}, "/scheme", {"type": "http", "scheme": "bearer"}),
        ({"type": "token"}, "/type", {"type": "http", "scheme": "bearer"}),
        ({"type": "oauth2"}, None, {"type": "oauth2", "flows": {}}),
        (
            {"type": "oauth2", "flows": {"password": {"tokenUrl": "/t", "scopes": None}}},
            None,
            {"type": "oauth2", "flows": {"password": {"tokenUrl": "/t", "scopes": {}}}},
        ),
        ({"$ref": "#/components/securitySchemes/other"}, None, {"type": "http", "scheme": "basic"}),
    ],
    ids=json.dumps,
)
def test_a_security_scheme_says_all_that_is_demanded_of_it(scheme: Any, target: str | None, whole: Any) -> None:
    schemes = {"key": scheme, "other": {"type": "http", "scheme": "basic"}}
    document, notes = settled(crates(security=[{"key": []}], components={"securitySchemes": schemes}))

    assert [where for where, _ in notes] == ([f"#/components/securitySchemes/key{target}"] if target else [])
    assert document["components"]["securitySchemes"] == {"key": whole}


def test_no_sentence_under_an_unknown_key_survives() -> None:
    document = crates(schema={"type": "string", "hint": "Secret prose."}, motto="Secret prose.")
    document["paths"]["/crates"]["get"]["sampleResponse"] = {"text": "Secret prose."}
    document["paths"]["/crates"]["remarks"] = ["Secret prose."]
    made, notes = made_of(json.dumps(document))

    assert len(notes) == 4
    assert "Secret prose" not in f"{made}{notes}"


@pytest.mark.parametrize(
    ("document", "target"),
    [
        (crates(schema={"type": "strnig"}), f"{IT}/type"),
        (crates(schema={"type": 7}), f"{IT}/type"),
        (crates(schema={"properties": ["a"]}), f"{IT}/properties"),
        (crates(schema={"$ref": "#/components/schemas/Gone"}), IT),
        (crates({"parameters": [{"in": "query", "schema": TEXT}]}), "#/paths/~1crates/get/parameters/0/name"),
        (crates({"responses": ["200"]}), "#/paths/~1crates/get/responses"),
    ],
)
def test_what_a_client_is_made_of_is_refused_with_file_and_place(document: Document, target: str) -> None:
    with pytest.raises(DiagnosticError) as raised:
        made_of(json.dumps(document))

    (first, *_) = raised.value.diagnostics
    assert (first.location, first.target) == (NAME, target)
    assert first.expected
    assert first.actual
    assert first.hint
