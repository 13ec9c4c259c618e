"""What changes nothing in a client stops nobody: it is settled by a rule, and each settlement is noted."""

import json
from typing import Any

import pytest
from pipeline.checks.curated import check_curated
from pipeline.curation.curate import curate
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.importers.read import read
from pipeline.openapi.document import Document, dump
from pipeline.publication import Publication

NAME = "crates.yaml"
HOSTS = ("api.crates.example",)
TEXT = {"type": "string"}


def crates(operation: Any = None, schema: Any = None, path: str = "/crates", **more: Any) -> Document:
    """A vendor's document with one operation, whose answer has one field, and whatever else is asked for."""
    answer = {"type": "object", "properties": {"it": schema if schema is not None else TEXT}}
    listing = {"responses": {"200": {"description": "", "content": {"application/json": {"schema": answer}}}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Crates", "version": "7"},
        "servers": [{"url": "https://api.crates.example/v1"}],
        "paths": {path: {"get": {**listing, **(operation or {})}}},
        **more,
    }


def asking(*parameters: Any, path: str = "/crates") -> Document:
    """A vendor's document whose operation has these parameters."""
    return crates({"parameters": list(parameters)}, path=path)


def made_of(text: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The curated spec made of a vendor's text, held to all checks, and the notes on the way."""
    upstream = read([Publication(name=NAME, text=text, digest="sha256:0")])
    document = curate(upstream.document, None, whole=True, title="Crates").document
    check_curated(document, "specs/crates/openapi.yaml", (), HOSTS)
    return document, upstream.notes


def settled(document: Document) -> tuple[Document, list[tuple[str | None, str]]]:
    """The same of a document, with target and message of each note."""
    made, notes = made_of(json.dumps(document))
    assert {note.location for note in notes} <= {NAME}
    assert all(note.expected and note.actual and note.hint for note in notes)
    return made, [(note.target, note.message) for note in notes]


def field(document: Document) -> Any:
    """What the one field of the one answer is."""
    (answer,) = [it for it in document["components"]["schemas"].values() if "it" in it.get("properties", {})]
    return answer["properties"]["it"]


def parameters(document: Document, path: str = "/crates") -> list[Any]:
    listed = document["paths"][path]["get"].get("parameters", [])
    return [
        document["components"]["parameters"][it["$ref"].rpartition("/")[2]] if "$ref" in it else it for it in listed
    ]


IT = "#/paths/~1crates/get/responses/200/content/application~1json/schema/properties/it"


@pytest.mark.parametrize(
    ("schema", "target", "message", "becomes"),
    [
        ({"type": "boolean", "default": "false"}, "/default", "a default of another type", {"type": "boolean"}),
        ({"type": "integer", "default": ""}, "/default", "a default of another type", {"type": "integer"}),
        ({"type": "integer", "default": 1.5}, "/default", "a default of another type", {"type": "integer"}),
        ({"type": "string", "default": None}, "/default", "a default of another type", TEXT),
        ({"allOf": [TEXT], "default": 1}, "/default", "a default of another type", TEXT),
        ({"anyOf": [TEXT, {"type": "boolean"}], "default": 1}, "/default", "a default of another type", None),
        (
            {"type": "array", "items": {"type": "array", "items": TEXT}, "default": ["a"]},
            "/default",
            "a default of another type",
            {"type": "array", "items": {"type": "array", "items": TEXT}},
        ),
        (
            {"type": "integer", "enum": ["1", "2"]},
            "/enum",
            "enum of another type than its schema",
            None,
        ),
        (
            {"type": "string", "enum": ["a", "a"]},
            "/enum",
            "an enum with a value twice",
            {"const": "a", "type": "string"},
        ),
        ({"type": "string", "enum": []}, "/enum", "an enum without values", TEXT),
        ({"type": "string", "sampleValue": "Our best crate."}, "/sampleValue", "sampleValue: OpenAPI has no", TEXT),
        ({"type": "string", "_x-crates-path": {"a": "b"}}, "/_x-crates-path", "_x-crates-path: OpenAPI has no", TEXT),
        ({"type": "string", "x_internal": 1}, "/x_internal", "x_internal: OpenAPI has no", TEXT),
        ({"type": "String"}, "/type", "type in a form that", TEXT),
        ({"type": "string", "required": True}, None, "", TEXT),
        (
            {"type": "array", "items": {"type": "string", "required": True}},
            "/items/required",
            "required in a form",
            None,
        ),
        ({"type": "string", "deprecated": "maybe"}, "/deprecated", "deprecated is not true or false", TEXT),
        ({"type": "string", "readOnly": "false"}, "/readOnly", "readOnly is not true or false", TEXT),
        ({"type": "string", "nullable": "true"}, "/nullable", "nullable is not", {"type": ["string", "null"]}),
        ({"type": "string", "maxLength": "12"}, "/maxLength", "maxLength is not", {"type": "string", "maxLength": 12}),
        ({"type": "string", "maxLength": "many"}, "/maxLength", "maxLength is not", TEXT),
        ({"type": "string", "minLength": -1}, "/minLength", "minLength is not", TEXT),
        ({"type": "number", "minimum": "0.5"}, "/minimum", "minimum is not a number", None),
        ({"type": "string", "description": ["Two", "lines"]}, "/description", "description is not text", TEXT),
        ({"type": "string", "externalDocs": "https://crates.example"}, "/externalDocs", "no mapping", TEXT),
        ({"type": "string", "$comment": None}, None, "", TEXT),
        ({"type": "array", "items": [TEXT, TEXT]}, "/items", "items in a form", None),
        ({"oneOf": {"type": "string"}}, "/oneOf", "one where a list belongs", TEXT),
        ({"type": "string", "$id": "it.json", "$anchor": "it"}, "/$id", "$id inside a schema", TEXT),
        ({"type": "string", "definitions": {"A": TEXT}}, "/definitions", "definitions inside a schema", TEXT),
        ({"type": "string", "pattern": r"^(?<bank>[A-Z]{4})\d+$"}, None, "", None),
        ({"type": "number", "format": "float", "default": 0.5}, None, "", None),
        ({"type": "string", "nullable": True, "enum": ["a", "b", None]}, None, "", None),
    ],
    ids=json.dumps,
)
def test_a_blemish_of_a_schema_is_settled_and_noted(
    schema: Any, target: str | None, message: str, becomes: Any
) -> None:
    document, notes = settled(crates(schema=schema))

    assert [(where, what[: len(message)]) for where, what in notes][:1] == ([(IT + target, message)] if target else [])
    assert becomes is None or field(document) == becomes


@pytest.mark.parametrize(
    ("values", "text"),
    [
        (["a", 1, True], ["a", "1", "true"]),
        (["a", 1.50], ["a", "1.5"]),
    ],
)
def test_values_in_an_enum_of_text_are_text(values: list[Any], text: list[str]) -> None:
    document, notes = settled(crates(schema={"type": "string", "enum": values}))

    assert notes == [(f"{IT}/enum", "values of another type in an enum of text")]
    assert [it["enum"] for it in document["components"]["schemas"].values() if "enum" in it] == [text]


def test_a_value_of_an_enum_of_text_is_as_it_was_written() -> None:
    text = dump(crates(schema={"type": "string", "enum": ["a", "SPELLED"]})).replace("SPELLED", "1e3")
    document, _ = made_of(text)

    assert [it["enum"] for it in document["components"]["schemas"].values() if "enum" in it] == [["a", "1e3"]]


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
        ({"sampleResponse": "A crate."}, "/sampleResponse", "sampleResponse: OpenAPI has no such key in a operation"),
        ({"tags": "crates"}, "/tags", "tags is not a list of texts"),
        ({"tags": [{"name": "crates"}, "lids"]}, "/tags", "tags is not a list of texts"),
        ({"summary": 404}, "/summary", "summary is not text"),
        ({"deprecated": "false"}, "/deprecated", "deprecated is not true or false"),
        ({"externalDocs": "https://crates.example"}, "/externalDocs", "no mapping"),
        ({"parameters": {}}, "/parameters", "no list"),
        ({"parameters": {"name": "q", "in": "query", "schema": TEXT}}, "/parameters", "one where a list belongs"),
        ({"parameters": [None]}, "/parameters/0", "no parameter"),
        ({"security": {}}, "/security", "no list"),
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
        ({"tags": ["crates", {"name": "lids"}]}, "#/tags/0", "a name where a tag belongs"),
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


@pytest.mark.parametrize("name", ["schema", "properties", "items", "example", "default", "enum", "required"])
def test_a_field_may_be_called_like_a_keyword(name: str) -> None:
    document = crates(schema={"type": "object", "properties": {name: {"type": "object", "properties": {"a": TEXT}}}})
    made, notes = settled(document)

    assert notes == []
    assert [list(it["properties"]) for it in made["components"]["schemas"].values()].count([name]) == 1


LID = {"type": "object", "properties": {"size": TEXT}}
MORE = {"type": "object", "properties": {"more": TEXT}}


@pytest.mark.parametrize(
    "parts",
    [
        [{"$ref": "#/components/schemas/Lid"}, {**MORE, "nullable": True}],
        [{**MORE, "nullable": True}, {"$ref": "#/components/schemas/Lid"}],
        [{**MORE, "type": ["object", "null"]}, {"$ref": "#/components/schemas/Lid"}],
        [{"anyOf": [MORE, {"type": "null"}]}, {"$ref": "#/components/schemas/Lid"}],
        [{"$ref": "#/components/schemas/MaybeMore"}, LID],
    ],
    ids=json.dumps,
)
def test_null_that_one_part_of_all_of_admits_is_admitted_by_none(parts: list[Any]) -> None:
    document = crates(schema={"allOf": parts})
    document["components"] = {"schemas": {"Lid": LID, "MaybeMore": {**MORE, "nullable": True}}}
    made, _ = settled(document)
    name = field(made)["$ref"].rpartition("/")[2]

    assert made["components"]["schemas"][name]["properties"].keys() == {"size", "more"}


def test_null_that_all_parts_admit_is_admitted() -> None:
    parts = [{**LID, "nullable": True}, {**MORE, "nullable": True}]
    made, _ = settled(crates(schema={"allOf": parts}))

    assert [part["anyOf"][1] for part in field(made)["allOf"]] == [{"type": "null"}, {"type": "null"}]


@pytest.mark.parametrize(
    ("schema", "becomes"),
    [
        ({"type": "string", "nullable": True, "enum": ["a", "b"]}, True),
        ({"type": "string", "nullable": True, "enum": ["a", "b", None]}, True),
        ({"enum": ["a", "b", None]}, True),
        ({"type": ["string", "null"], "enum": ["a", "b"]}, True),
        ({"type": "string", "enum": ["a", "b", None]}, True),
        ({"type": "string", "enum": ["a", "b"]}, False),
    ],
    ids=json.dumps,
)
def test_null_among_the_values_of_an_enum_stands_beside_its_name(schema: Any, becomes: bool) -> None:
    made, _ = settled(crates(schema=schema))

    assert ({"type": "null"} in field(made).get("anyOf", [])) is becomes
    assert [it["enum"] for it in made["components"]["schemas"].values() if "enum" in it] == [["a", "b"]]


def test_many_blemishes_of_one_kind_are_one_note() -> None:
    document = crates()
    schema = {
        "type": "object",
        "properties": {f"f{at}": {"type": "string", "hint": f"Prose {at}."} for at in range(40)},
    }
    document["components"] = {"schemas": {"Many": schema}}
    _, notes = made_of(json.dumps(document))

    assert [note.actual for note in notes] == ["hint; and in 39 more places"]


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
