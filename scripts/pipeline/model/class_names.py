"""A rule about components' names: each becomes the name of a class, and of a module."""

import re
from typing import Any

from pipeline.naming import class_name, is_class_name
from pipeline.openapi.pointers import schema_pointer
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import Schema
from pipeline.openapi.walk import map_schemas
from pipeline.reserved import is_reserved_model

Document = dict[str, Any]

_RENAMED = re.compile(r"[0-9][a-z]")  # the generator would make the letter a capital


def name_classes(document: Document) -> Document:
    """
    Components get names in PascalCase that hide nothing; what was called otherwise says so in its description.

    `thing` → `Thing`, `400Error` → `Error400`, `Warning` → `WarningModel`, `HttpThing` beside `HTTPThing` → `HttpThing2`.
    """
    schemas = document["components"]["schemas"]
    names = _names(schemas)

    def change(schema: Schema) -> Schema:
        name = referenced_component(schema) or ""
        return {**schema, "$ref": schema_pointer(names[name])} if names.get(name, name) != name else schema

    changed = map_schemas(document, change)
    renamed = {
        names[name]: _said(schema, name, names[name]) for name, schema in changed["components"]["schemas"].items()
    }
    return {**changed, "components": {**changed["components"], "schemas": renamed}}


def _names(schemas: dict[str, Schema]) -> dict[str, str]:
    found: dict[str, str] = {}
    seen: set[str] = set()
    # Names that can stay as they are come first: nobody else may take them.
    for name in sorted(schemas, key=lambda name: _class_name(name) != name):
        free, number = _class_name(name), 2
        while free.lower() in seen:
            free, number = f"{_class_name(name)}{number}", number + 1
        seen.add(free.lower())
        found[name] = free
    return found


def _class_name(name: str) -> str:
    made = name if is_class_name(name) and not _RENAMED.search(name) else class_name(name)
    return f"{made}Model" if is_reserved_model(made) or not is_class_name(made) else made


def _said(schema: Schema, name: str, made: str) -> Schema:
    if name == made:
        return schema
    return {**schema, "description": f"{schema.get('description', '')} The vendor calls it {name}.".strip()}
