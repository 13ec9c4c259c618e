"""Rules about what no type in Python can say: it is said in words, as a choice of types, or not at all."""

from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite, with_children
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import Schema, is_text_enum, types_of
from pipeline.openapi.values import json_type
from pipeline.openapi.walk import NARROWING, map_schemas
from pipeline.text import sentence

_SAYS_TYPE = {"type", "$ref", "properties", "prefixItems", "allOf", "anyOf", "oneOf", "enum", "const"}
_LARGEST = 2**63
"""From here on a whole number is no constant: decoders know none so large."""
_OF_OBJECTS = frozenset(("properties", "required", "additionalProperties", "minProperties", "maxProperties"))
_OF_OTHERS = frozenset(
    (
        *("items", "minItems", "maxItems", "uniqueItems", "format", "pattern", "minLength", "maxLength"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    )
)


def spell_booleans(document: Document) -> Document:
    """Schemas that are `true` or `false` are written out; where a keyword takes one beside schemas, they stay."""

    def change(node: Node, kind: str, place: Place) -> Node:
        def spelled(part: Any, inner: str, at: Place) -> Any:
            one = kind == "schema" and len(at) == len(place) + 1
            return part if inner != "schema" or one or not isinstance(part, bool) else {} if part else {"not": {}}

        return with_children(node, kind, place, spelled)

    changed: Document = rewrite(document, change)
    return changed


def plain_types(document: Document) -> Document:
    """
    Narrowing keywords go. Values of mixed kinds become their types, `patternProperties` a type for fields of any name, and
    `prefixItems` a type for all items.
    """
    return map_schemas(document, _plain)


def _plain(schema: Schema) -> Schema:
    file = {"format": "binary"} if "contentMediaType" in schema and "contentEncoding" not in schema else {}
    rest = {key: it for key, it in schema.items() if key not in NARROWING}
    return _const(_enum(_patterns(_tuple(_typed({**file, **rest})))))


def _typed(schema: Schema) -> Schema:
    """Return a schema with the type that it is of where it says only of which its items, or fields of any name, are."""
    if schema.keys() & _SAYS_TYPE or bool(schema.get("items")) == bool(schema.get("additionalProperties")):
        return schema
    return {"type": "array" if schema.get("items") else "object", **schema}


def _const(schema: Schema) -> Schema:
    value = schema.get("const")
    if "const" not in schema or isinstance(value, str) or (isinstance(value, int) and -_LARGEST <= value < _LARGEST):
        return schema
    rest = {key: value for key, value in schema.items() if key != "const"}
    return {**rest, "type": json_type(value)} | _saying(rest, [value])


def _enum(schema: Schema) -> Schema:
    values = schema.get("enum", [])
    whole = [value for value in values if type(value) is int]
    if "enum" not in schema or is_text_enum(schema):
        return schema
    if whole and len(whole) == sum(value is not None for value in values):
        return schema if "type" in schema else {"type": ["integer", "null"] if None in values else "integer", **schema}
    rest = {key: value for key, value in schema.items() if key != "enum"}
    if len(values) == 1 and isinstance(values[0], bool):
        return {**rest, "const": values[0]}
    json_types = list(dict.fromkeys(map(json_type, values)))
    typed = {"type": json_types[0] if len(json_types) == 1 else json_types} if json_types else {}
    return {**typed, **rest} | _saying(rest, values)


def _saying(schema: Schema, values: list[Any]) -> Schema:
    """The description that says which values there are, where there is one to say it of."""
    listed = ", ".join(
        "null" if value is None else str(value) for value in values if not isinstance(value, (list, dict))
    )
    return {"description": f"{sentence(schema.get('description', ''))} One of {listed}.".strip()} if listed else {}


def _patterns(schema: Schema) -> Schema:
    patterns = list(schema.get("patternProperties", {}).values())
    rest = {key: value for key, value in schema.items() if key != "patternProperties"}
    if not patterns:
        return rest
    others = schema.get("additionalProperties", True)
    found = [*patterns, *([] if others is False else [{} if others is True else others])]
    return {**rest, **({} if "type" in schema else {"type": "object"}), "additionalProperties": _any_of(found)}


def _tuple(schema: Schema) -> Schema:
    first = schema.get("prefixItems", [])
    if not first:
        return schema
    rest = {key: value for key, value in schema.items() if key != "prefixItems"}
    more = schema.get("items", True)
    return {
        "type": "array",
        **rest,
        "items": _any_of([*first, *([] if more is False else [{} if more is True else more])]),
    }


def _any_of(schemas: list[Schema]) -> Schema:
    """One schema for what any of several take; nothing at all said is everything taken."""
    if any(not schema for schema in schemas):
        return {}
    different = [schema for index, schema in enumerate(schemas) if schema not in schemas[:index]]
    return different[0] if len(different) == 1 else {"anyOf": different}


def declares(schema: Schema) -> set[str]:
    """Return the names of fields that only `then`, `else` and `dependentSchemas` declare: no class would have them."""
    inner = [schema.get("then"), schema.get("else"), *schema.get("dependentSchemas", {}).values()]
    named: set[str] = {str(name) for each in inner if isinstance(each, dict) for name in each.get("properties", {})}
    return named - set(schema.get("properties", {}))


def objects_apart(document: Document) -> Document:
    """
    `type: [object, string]` with fields is a choice between the object and text.

    A component is the object alone, and whatever refers to it has the choice.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    mixed = {name: _others(schema) for name, schema in schemas.items() if _is_mixed(schema)}
    components = {name: _without_others(schema) if name in mixed else schema for name, schema in schemas.items()}

    def change(schema: Schema) -> Schema:
        name = referenced_component(schema)
        if name in mixed:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            return {**rest, "anyOf": [{"$ref": schema["$ref"]}, mixed[name]]}
        if not _is_mixed(schema):
            return schema
        words = {key: value for key, value in schema.items() if key not in {*_OF_OBJECTS, *_OF_OTHERS, "type"}}
        apart = {key: value for key, value in schema.items() if key not in words}
        return {**words, "anyOf": [_without_others(apart), _others(schema)]}

    return map_schemas({**document, "components": {**document["components"], "schemas": components}}, change)


def _is_mixed(schema: Schema) -> bool:
    kinds = types_of(schema)
    return bool(schema.get("properties")) and "object" in kinds and bool(set(kinds) - {"object", "null"})


def _without_others(schema: Schema) -> Schema:
    return {**{key: value for key, value in schema.items() if key not in _OF_OTHERS}, "type": "object"}


def _others(schema: Schema) -> Schema:
    kinds = [kind for kind in types_of(schema) if kind != "object"]
    constraints = {key: value for key, value in schema.items() if key in _OF_OTHERS}
    return {"type": kinds[0] if len(kinds) == 1 else kinds, **constraints}
