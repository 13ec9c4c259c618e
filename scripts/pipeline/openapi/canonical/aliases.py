"""Rules about schemas: one way to say each thing, and no more of them than operations need."""

from collections.abc import Callable
from typing import Any

from pipeline.openapi.canonical.secrets import ENDLESS
from pipeline.openapi.reachability import reached_schemas
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import Schema, is_class
from pipeline.openapi.walk import CHOICES, OPTIONS, map_schemas

Document = dict[str, Any]


def unwrap_single(document: Document) -> Document:
    """`allOf`, `anyOf` or `oneOf` of one schema is that schema; keys beside it win."""

    def change(schema: Schema) -> Schema:
        for key in OPTIONS:
            if len(schema.get(key, [])) == 1:
                rest = {name: value for name, value in schema.items() if name != key}
                return change({**schema[key][0], **rest})
        return schema

    return map_schemas(document, change)


def inline_aliases(document: Document) -> Document:
    """
    References to components that become no class are replaced by them; keys beside `$ref` win.

    A list, map or choice that holds itself has no end that could be written down: in its own inside it is anything, and as
    its own option it is left out.
    """
    schemas = document["components"]["schemas"]

    def within(outer: tuple[str, ...]) -> Callable[[Schema], Schema]:
        def change(schema: Schema) -> Schema:
            name = referenced_component(schema) or ""
            if name not in schemas or is_class(schemas[name]):
                return _without_endless(schema)
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            return _ENDLESS if name in outer else inside({**schemas[name], **rest}, (*outer, name))

        return change

    def inside(schema: Schema, outer: tuple[str, ...]) -> Schema:
        wrapped = map_schemas({"components": {"schemas": {"": schema}}}, within(outer))
        inlined: Schema = wrapped["components"]["schemas"][""]
        return inlined

    return map_schemas(document, within(()))


_ENDLESS: Schema = {ENDLESS: True}


def _without_endless(schema: Schema) -> Schema:
    choices = {key: [it for it in schema[key] if it != _ENDLESS] for key in CHOICES if key in schema}
    return {**schema, **choices} if choices else schema


def keep_reachable(document: Document) -> Document:
    """Components that no operation reaches are left out, as are those that became no class."""
    schemas = document["components"]["schemas"]
    schemes = {key: value for key, value in document["components"].items() if key == "securitySchemes"}
    reached = {name: schemas[name] for name in reached_schemas(document, [("document", {"paths": document["paths"]})])}
    return {**document, "components": {"schemas": reached, **schemes}}
