"""Schemas and parameters of Swagger 2.0, and the form fields that OpenAPI 3 has in bodies."""

from collections.abc import Callable
from typing import Any

from pipeline.openapi.grammar import Node
from pipeline.openapi.pointers import SCHEMAS, rebase

_INNER = ("items", "additionalProperties", "not")
_OF_VALUES = (
    *("type", "format", "items", "default", "enum", "multipleOf", "pattern", "x-nullable"),
    *("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minLength", "maxLength"),
    *("minItems", "maxItems", "uniqueItems"),
)
"""What a parameter or header says of its value itself."""
Note = Callable[[str, str], None]
"""Takes the name of a parameter and its format that OpenAPI 3 has no form for."""
_MULTI = {"style": "form", "explode": True}
_IN_QUERY = {
    "csv": {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": _MULTI,
}
_PARTED = {"ssv": "spaces", "tsv": "tabs", "pipes": "bars", "multi": "repetition"}


def convert_schema(schema: Any) -> Any:
    """Return a schema as OpenAPI 3.0 has it."""
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("$ref"), str):
        return {**schema, "$ref": rebase(schema["$ref"], ("definitions",), SCHEMAS)}
    converted = _plain(schema)
    for key in _INNER:
        if key in converted:
            converted[key] = convert_schema(converted[key])
    for key in ("allOf", "anyOf", "oneOf"):
        if isinstance(converted.get(key), list):
            converted[key] = [convert_schema(item) for item in converted[key]]
    if isinstance(converted.get("properties"), dict):
        converted["properties"] = {name: convert_schema(item) for name, item in converted["properties"].items()}
    if isinstance(converted.get("discriminator"), str):
        converted["discriminator"] = {"propertyName": converted["discriminator"]}
    return converted


def value_schema(node: Node) -> Node:
    """Return what a parameter or header says of its value, as a schema."""
    converted: Node = convert_schema({key: node[key] for key in _OF_VALUES if key in node})
    if isinstance(converted.get("items"), dict):
        converted["items"] = value_schema(converted["items"])
    return converted


def without_value(node: Node) -> Node:
    """Return what a parameter or header says besides."""
    return {key: value for key, value in node.items() if key not in (*_OF_VALUES, "collectionFormat")}


def _plain(schema: Node) -> Node:
    """Return a schema with files as binary text, and null where 3.0 has it."""
    converted = {key: value for key, value in schema.items() if key not in {"x-nullable", "collectionFormat"}}
    kinds = converted.get("type")
    nullable = schema.get("x-nullable", schema.get("nullable"))
    if isinstance(kinds, list) and "null" in kinds:
        others = [kind for kind in kinds if kind != "null"]
        converted["type"] = others[0] if len(others) == 1 else others
        nullable = True
    if nullable is not None:
        converted["nullable"] = nullable
    if kinds == "file":
        converted |= {"type": "string", "format": "binary"}
    return converted


def convert_parameter(node: Any, note: Note) -> Any:
    """Return a parameter that is neither a body nor a form field."""
    if not isinstance(node, dict) or "$ref" in node:
        return node
    schema, style = value_schema(node), Node()
    if schema.get("type") == "array":
        style, schema = _style(node, schema, note)
    return {**without_value(node), **style, "schema": schema}


def form_content(fields: list[Node], consumes: list[str], note: Note) -> Node:
    """Return the content of a body made of form fields."""
    properties: Node = {}
    encoding: Node = {}
    for field in fields:
        schema, style = value_schema(field), Node()
        if schema.get("type") == "array":
            style, schema = _style(field, schema, note)
        docs = {"description": field["description"]} if field.get("description") else {}
        properties[str(field.get("name"))] = {**schema, **docs}
        if style and style != _MULTI:
            encoding[str(field.get("name"))] = style
    required = [str(field.get("name")) for field in fields if field.get("required") is True]
    media = {
        "schema": {"type": "object", "properties": properties, **({"required": required} if required else {})},
        **({"encoding": encoding} if encoding else {}),
    }
    files = any(field.get("type") == "file" for field in fields)
    kinds = [kind for kind in consumes if kind.startswith("multipart/") or (_is_urlencoded(kind) and not files)]
    usual = "multipart/form-data" if files else "application/x-www-form-urlencoded"
    return dict.fromkeys(kinds or [usual], media)


def _is_urlencoded(kind: str) -> bool:
    return kind.partition(";")[0].strip() == "application/x-www-form-urlencoded"


def _style(node: Node, schema: Node, note: Note) -> tuple[Node, Node]:
    """Return how a list is written and its schema; text where OpenAPI 3 has no form for it."""
    form = str(node.get("collectionFormat", "csv"))
    if node.get("in") in {"query", "formData"} and form in _IN_QUERY:
        return dict(_IN_QUERY[form]), schema
    if form not in _PARTED:
        return {}, schema
    note(str(node.get("name")), f"collectionFormat {form}: values are parted by {_PARTED[form]}")
    return {}, {"type": "string"}
