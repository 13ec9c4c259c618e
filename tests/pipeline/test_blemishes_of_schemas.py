"""What a schema says amiss and no client depends on: values of another type, keys in another form, null in one part."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from pipeline.openapi.document import dump
from pipeline.openapi.repair.values import repair_values

from .blemished import IT, TEXT, crates, field, made_of, settled

if TYPE_CHECKING:
    from pipeline.openapi.repair.blemishes import Blemish


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
        ({"enum": "a"}, "/enum", "enum in a form that", {"const": "a", "type": "string"}),
        ({"type": "string", "enum": {"a": "b"}}, "/enum", "enum in a form that", TEXT),
        ({"type": "string", "enum": []}, "/enum", "an enum without values", TEXT),
        ({"type": "string", "sampleValue": "Our best crate."}, "/sampleValue", "sampleValue: OpenAPI has no", TEXT),
        ({"type": "string", "_x-crates-path": {"a": "b"}}, "/_x-crates-path", "_x-crates-path: OpenAPI has no", TEXT),
        ({"type": "string", "x_internal": 1}, "/x_internal", "x_internal: OpenAPI has no", TEXT),
        ({"type": "String"}, "/type", "type in a form that", TEXT),
        ({"type": "str"}, "/type", "type in a form that", TEXT),
        ({"type": "int"}, "/type", "type in a form that", {"type": "integer"}),
        ({"type": ["Bool", "null"]}, "/type", "type in a form that", {"type": ["boolean", "null"]}),
        ({"type": "any"}, "/type", "type in a form that", {}),
        ({"type": "Date"}, "/type", "type in a form that", {"type": "string", "format": "date"}),
        ({"type": "datetime"}, "/type", "type in a form that", {"type": "string", "format": "date-time"}),
        ({"type": "uuid", "format": "guid"}, "/type", "type in a form that", {"type": "string", "format": "guid"}),
        ({"type": "dictionary"}, "/type", "type in a form that", {"type": "object"}),
        ({"type": []}, "/type", "type in a form that", {}),
        ({"type": ""}, "/type", "type in a form that", {}),
        ({"type": "string", "required": None, "enum": None}, None, "", TEXT),
        ({"type": "array", "items": None}, None, "", {"type": "array"}),
        ({"type": "number", "multipleOf": 0}, "/multipleOf", "multipleOf is not a number above 0", None),
        ({"type": "number", "multipleOf": -1}, "/multipleOf", "multipleOf is not a number above 0", None),
        ({"type": "string", "discriminator": {"mapping": {}}}, "/discriminator", "discriminator in a form", TEXT),
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


@pytest.mark.timeout(20)  # in time that grows like the list
@pytest.mark.parametrize("value", [str, int, lambda at: {"at": [at]}], ids=["texts", "numbers", "objects"])
def test_of_many_values_each_stays_once_in_its_order(value: Callable[[int], Any]) -> None:
    values = [value(at % 20_000) for at in range(30_000)]
    found: list[Blemish] = []

    repaired = repair_values(crates(schema={"enum": values}), found)

    content = repaired["paths"]["/crates"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"]["properties"]["it"]["enum"] == values[:20_000]
    assert [each.message for each in found] == ["an enum with a value twice"]


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
