"""Swagger 2.0 is read as OpenAPI 3."""

from __future__ import annotations

from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator
from pipeline.fetch.text import to_publication
from pipeline.importers.publications import import_publications
from pipeline.importers.swagger2 import convert
from pipeline.openapi.document import dump

TEXT = {"type": "string"}


def swagger(paths: Any, **more: Any) -> Any:
    info = {"title": "Ferries", "version": "4"}
    return {"swagger": "2.0", "info": info, "host": "api.ferry.example", "basePath": "/v1/", "paths": paths, **more}


def answers(schema: Any = None) -> Any:
    return {"200": {"description": "Ok.", **({} if schema is None else {"schema": schema})}}


def one(*parameters: Any, **more: Any) -> Any:
    """Return the only operation of a converted document, which is valid."""
    root = {key: more.pop(key) for key in ("consumes", "produces", "definitions", "parameters") if key in more}
    operation = {"responses": answers(), **more}
    if parameters:
        operation["parameters"] = list(parameters)
    document, _ = convert(swagger({"/trips": {"post": operation}}, **root), "ferry.json")
    OpenAPIV30SpecValidator(document).validate()
    return document["paths"]["/trips"]["post"]


@pytest.mark.parametrize(
    ("root", "urls"),
    [
        ({}, ["https://api.ferry.example/v1"]),
        ({"schemes": ["http", "https", "wss"]}, ["https://api.ferry.example/v1"]),
        ({"schemes": ["http"], "basePath": "/"}, ["http://api.ferry.example"]),
        ({"host": ""}, ["/v1"]),
    ],
)
def test_host_base_path_and_schemes_are_servers(root: Any, urls: list[str]) -> None:
    document, _ = convert({**swagger({}), **root}, "ferry.json")

    assert [server["url"] for server in document["servers"]] == urls


def test_what_a_parameter_says_of_its_value_is_its_schema() -> None:
    size = {"name": "size", "in": "query", "description": "Most.", "required": True, "type": "integer", "maximum": 9}

    [parameter] = one(size)["parameters"]

    assert parameter == {
        "name": "size",
        "in": "query",
        "description": "Most.",
        "required": True,
        "schema": {"type": "integer", "maximum": 9},
    }


@pytest.mark.parametrize(
    ("form", "style"),
    [
        (None, ("form", False)),
        ("csv", ("form", False)),
        ("multi", ("form", True)),
        ("ssv", ("spaceDelimited", False)),
        ("pipes", ("pipeDelimited", False)),
    ],
)
def test_lists_in_the_query_are_written_as_before(form: str | None, style: tuple[str, bool]) -> None:
    written = {"collectionFormat": form} if form else {}

    [parameter] = one({"name": "ports", "in": "query", "type": "array", "items": TEXT, **written})["parameters"]

    assert (parameter["style"], parameter["explode"]) == style
    assert parameter["schema"] == {"type": "array", "items": TEXT}


@pytest.mark.parametrize(("place", "form"), [("query", "tsv"), ("header", "pipes")])
def test_lists_that_openapi_3_can_not_write_are_text_and_noted(place: str, form: str) -> None:
    ports = {"name": "ports", "in": place, "type": "array", "items": TEXT, "collectionFormat": form}

    document, notes = convert(swagger({"/trips": {"get": {"parameters": [ports], "responses": answers()}}}), "f.json")

    assert document["paths"]["/trips"]["get"]["parameters"][0]["schema"] == TEXT
    assert [(note.location, note.target) for note in notes] == [("f.json", "parameter ports")]
    assert form in str(notes[0].actual)


def test_a_body_has_the_media_types_that_are_consumed() -> None:
    body = {
        "name": "trip",
        "in": "body",
        "required": True,
        "description": "It.",
        "schema": {"$ref": "#/definitions/Trip"},
    }
    trip = {"Trip": {"type": "object", "properties": {"to": TEXT}}}

    found = [one(body, definitions=trip, **more)["requestBody"] for more in ({}, {"consumes": ["text/x-trip"]})]

    assert [list(each["content"]) for each in found] == [["application/json"], ["text/x-trip"]]
    assert found[0] == {
        "description": "It.",
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Trip"}}},
    }


def test_form_fields_are_a_body() -> None:
    fields = [
        {"name": "to", "in": "formData", "type": "string", "required": True, "description": "Where to."},
        {"name": "via", "in": "formData", "type": "array", "items": TEXT},
        {"name": "tags", "in": "formData", "type": "array", "items": TEXT, "collectionFormat": "multi"},
    ]

    body = one(*fields)["requestBody"]

    media = body["content"]["application/x-www-form-urlencoded"]
    assert body["required"] is True
    assert media["schema"]["required"] == ["to"]
    assert media["schema"]["properties"]["to"] == {"type": "string", "description": "Where to."}
    assert media["encoding"] == {"via": {"style": "form", "explode": False}}


def test_a_file_is_uploaded_as_binary_multipart() -> None:
    file = {"name": "ticket", "in": "formData", "type": "file"}

    body = one(file, consumes=["application/x-www-form-urlencoded", "multipart/form-data"])["requestBody"]

    assert list(body["content"]) == ["multipart/form-data"]
    assert body["content"]["multipart/form-data"]["schema"]["properties"] == {
        "ticket": {"type": "string", "format": "binary"}
    }


def test_a_file_that_is_answered_is_binary() -> None:
    plain = one(responses=answers({"type": "file"}), produces=["application/json"])["responses"]["200"]["content"]
    pdf = one(responses=answers({"type": "file"}), produces=["application/pdf"])["responses"]["200"]["content"]

    binary = {"schema": {"type": "string", "format": "binary"}}
    assert plain == {"application/octet-stream": binary}
    assert pdf == {"application/pdf": binary}


def test_shared_parameters_bodies_and_answers_stay_shared() -> None:
    document, _ = convert(
        swagger(
            {
                "/trips/{id}": {
                    "parameters": [{"$ref": "#/parameters/Id"}, {"$ref": "#/parameters/Trip"}],
                    "put": {"responses": {"404": {"$ref": "#/responses/Gone"}, "204": {"description": "Done."}}},
                    "delete": {"parameters": [{"$ref": "#/parameters/Token"}], "responses": answers()},
                }
            },
            parameters={
                "Id": {"name": "id", "in": "path", "required": True, "type": "string"},
                "Trip": {"name": "trip", "in": "body", "schema": {"type": "object"}},
                "Token": {"name": "token", "in": "formData", "type": "string"},
            },
            responses={"Gone": {"description": "Gone.", "schema": TEXT, "headers": {"X-Left": {"type": "integer"}}}},
        ),
        "ferry.json",
    )

    OpenAPIV30SpecValidator(document).validate()
    item, components = document["paths"]["/trips/{id}"], document["components"]
    assert item["parameters"] == [{"$ref": "#/components/parameters/Id"}]
    assert item["put"]["requestBody"] == {"$ref": "#/components/requestBodies/Trip"}
    assert item["put"]["responses"]["404"] == {"$ref": "#/components/responses/Gone"}
    assert components["responses"]["Gone"]["headers"] == {"X-Left": {"schema": {"type": "integer"}}}
    assert list(item["delete"]["requestBody"]["content"]) == ["application/x-www-form-urlencoded"]
    assert list(components["parameters"]) == ["Id"]


def test_schemas_say_null_and_discriminators_as_openapi_3_does() -> None:
    boat = {
        "type": "object",
        "discriminator": "kind",
        "required": ["kind"],
        "properties": {"kind": TEXT, "flag": {"type": "string", "x-nullable": True}, "x-nullable": TEXT},
    }

    document, _ = convert(swagger({}, definitions={"Boat": boat}), "ferry.json")

    OpenAPIV30SpecValidator(document).validate()
    found = document["components"]["schemas"]["Boat"]
    assert found["discriminator"] == {"propertyName": "kind"}
    assert found["properties"]["flag"] == {"type": "string", "nullable": True}
    assert found["properties"]["x-nullable"] == TEXT


def test_security_definitions_are_schemes() -> None:
    urls = {"authorizationUrl": "https://ferry.example/grant", "tokenUrl": "https://ferry.example/token"}
    asked = {
        "implicit": ("authorizationUrl",),
        "password": ("tokenUrl",),
        "application": ("tokenUrl",),
        "accessCode": ("authorizationUrl", "tokenUrl"),
    }
    flows = {
        name: {"type": "oauth2", "flow": name, "scopes": {"sail": "Go."}, **{key: urls[key] for key in keys}}
        for name, keys in asked.items()
    }
    key = {"type": "apiKey", "in": "query", "name": "token"}

    document, _ = convert(swagger({}, securityDefinitions={"plain": {"type": "basic"}, "key": key, **flows}), "f.json")

    OpenAPIV30SpecValidator(document).validate()
    schemes = document["components"]["securitySchemes"]
    assert (schemes["plain"], schemes["key"]) == ({"type": "http", "scheme": "basic"}, key)
    assert [list(schemes[name]["flows"]) for name in asked] == [
        ["implicit"],
        ["password"],
        ["clientCredentials"],
        ["authorizationCode"],
    ]
    assert schemes["accessCode"]["flows"]["authorizationCode"] == {**urls, "scopes": {"sail": "Go."}}


def test_such_a_document_is_read_like_any_other() -> None:
    trips = {"type": "array", "items": {"$ref": "#/definitions/Trip"}}
    trip = {"type": "object", "properties": {"to": {"type": "string", "x-nullable": True}}}
    document = swagger({"/trips": {"get": {"responses": answers(trips)}}}, definitions={"Trip": trip})

    upstream = import_publications([to_publication("ferry.yaml", dump(document).encode())])

    assert upstream.whole
    assert upstream.document["openapi"] == "3.1.0"
    assert upstream.document["components"]["schemas"]["Trip"]["properties"]["to"] == {"type": ["string", "null"]}


@pytest.mark.parametrize("key", ["x-discriminator-value", "x-ms-discriminator-value"])
def test_the_values_that_heirs_tell_are_the_mapping_of_their_base(key: str) -> None:
    base = {"type": "object", "properties": {"kind": TEXT}, "discriminator": "kind", key: "any"}
    heirs = {name: {key: f"a {name}", "allOf": [{"$ref": "#/definitions/Ship"}]} for name in ("Ferry", "Barge")}
    lone = {"Raft": {key: "raft", "type": "object", "properties": {"logs": TEXT}}}
    paths = {"/ships": {"get": {"responses": answers({"$ref": "#/definitions/Ship"})}}}
    document = swagger(paths, definitions={"Ship": base, **heirs, **lone})

    upstream = import_publications([to_publication("ferry.yaml", dump(document).encode())])

    assert upstream.document["components"]["schemas"]["Ship"]["discriminator"]["mapping"] == {
        "any": "#/components/schemas/Ship",
        "a Ferry": "#/components/schemas/Ferry",
        "a Barge": "#/components/schemas/Barge",
    }


@pytest.mark.parametrize("broken", [[], "x", 7, None, {"x": 7}, {"x": [7]}, {"/x": {"get": 7}}, {"/x": {"get": {}}}])
@pytest.mark.parametrize("key", ["paths", "definitions", "parameters", "responses", "securityDefinitions"])
def test_what_is_malformed_is_passed_on(key: str, broken: Any) -> None:
    document, _ = convert({**swagger({}), key: broken}, "ferry.json")

    assert document["openapi"] == "3.0.3"
