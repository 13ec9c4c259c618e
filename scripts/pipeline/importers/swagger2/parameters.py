"""Parameters of Swagger 2.0 in query, header and path; and the form fields that OpenAPI 3 has in bodies."""

from collections.abc import Callable
from typing import Any

from pipeline.importers.swagger2.schemas import value_schema, without_value
from pipeline.openapi.grammar import Node

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
