"""Schemas of Swagger 2.0, and what stands for a schema in its parameters and headers."""

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
