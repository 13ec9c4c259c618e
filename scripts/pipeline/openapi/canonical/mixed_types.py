"""A rule about schemas of several types beside object: the object becomes a class, the others stand beside it."""

from pipeline.openapi.document import Document
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import Schema, types_of
from pipeline.openapi.walk import map_schemas

_OF_OBJECTS = frozenset(("properties", "required", "additionalProperties", "minProperties", "maxProperties"))
_OF_OTHERS = frozenset(
    (
        *("items", "minItems", "maxItems", "uniqueItems", "format", "pattern", "minLength", "maxLength"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    )
)


def objects_apart(document: Document) -> Document:
    """
    `type: [object, string]` with fields is a choice between the object and text.

    A component is the object alone, and whatever refers to it has the choice.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    mixed = {name: _others(schema) for name, schema in schemas.items() if _is_mixed(schema)}
    components = {name: _object(schema) if name in mixed else schema for name, schema in schemas.items()}

    def change(schema: Schema) -> Schema:
        name = referenced_component(schema)
        if name in mixed:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            return {**rest, "anyOf": [{"$ref": schema["$ref"]}, mixed[name]]}
        if not _is_mixed(schema):
            return schema
        words = {key: value for key, value in schema.items() if key not in {*_OF_OBJECTS, *_OF_OTHERS, "type"}}
        apart = {key: value for key, value in schema.items() if key not in words}
        return {**words, "anyOf": [_object(apart), _others(schema)]}

    return map_schemas({**document, "components": {**document["components"], "schemas": components}}, change)


def _is_mixed(schema: Schema) -> bool:
    kinds = types_of(schema)
    return bool(schema.get("properties")) and "object" in kinds and bool(set(kinds) - {"object", "null"})


def _object(schema: Schema) -> Schema:
    return {**{key: value for key, value in schema.items() if key not in _OF_OTHERS}, "type": "object"}


def _others(schema: Schema) -> Schema:
    kinds = [kind for kind in types_of(schema) if kind != "object"]
    constraints = {key: value for key, value in schema.items() if key in _OF_OTHERS}
    return {"type": kinds[0] if len(kinds) == 1 else kinds, **constraints}
