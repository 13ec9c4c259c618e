"""A rule about secrets: the mark of one stands at the text that is to be hidden, wherever the spec says it."""

from collections.abc import Iterator

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import children
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import Schema, is_text_enum, types_of
from pipeline.openapi.walk import CHOICES, map_operations, map_schemas

MARK = "x-pennyweight-secret"
ENDLESS = "x-endless"
"""On what takes the place of a list, map or choice in its own inside."""
_HELD = ("items", "additionalProperties")


def mark_text(document: Document) -> Document:
    """
    The mark of a parameter goes to its schema, that of a list, map or choice to all that is in it.

    In a choice with secret text all text is secret: no reader could tell which is which.
    """
    schemas = document["components"]["schemas"]

    def change(schema: Schema) -> Schema:
        schema = _marked(schema) if schema.get(MARK) else schema
        options = list(_options(schema))
        if len(options) > 1 and any(option.get(MARK) and "string" in types_of(option) for option in options):
            return _text_marked(schema, schemas)
        return schema

    return map_schemas(map_operations(document, _from_parameters), change)


def marks_in(schema: Schema) -> bool:
    """Whether a schema is secret, or something in it; classes that it refers to hide what is theirs."""
    return any(each.get(MARK) for each in _inside(schema, {}, set()))


def marks_below(document: Document, schema: Schema) -> bool:
    """Whether a schema is secret, or something in it or in the classes that it refers to."""
    return any(each.get(MARK) for each in _inside(schema, document["components"]["schemas"], set()))


def is_endless(schema: Schema) -> bool:
    """Whether a schema holds itself without a class between: deep inside it is anything."""
    return any(ENDLESS in each for each in _inside(schema, {}, set()))


def _from_parameters(_path: str, _method: str, operation: Document) -> Document:
    parameters = [
        {**it, "schema": {**it.get("schema", {}), MARK: True}} if it.get(MARK) else it
        for it in operation.get("parameters", [])
    ]
    return {**operation, "parameters": parameters} if "parameters" in operation else operation


def _marked(schema: Schema) -> Schema:
    inner = {
        key: _marked(schema[key]) for key in _HELD if isinstance(schema.get(key), dict) and "properties" not in schema
    }
    choices = {
        key: [option if option.get("type") == "null" else _marked(option) for option in schema[key]]
        for key in CHOICES
        if key in schema
    }
    return {**schema, **inner, **choices, MARK: True}


def _options(schema: Schema) -> Iterator[Schema]:
    """Yield the options of a choice, and those of choices among them; a schema that is none is its only one."""
    inner = [option for key in CHOICES for option in schema.get(key, [])]
    for option in inner:
        yield from _options(option)
    if not inner:
        yield schema


def _text_marked(schema: Schema, schemas: dict[str, Schema]) -> Schema:
    choices = {key: [_text_marked(option, schemas) for option in schema[key]] for key in CHOICES if schema.get(key)}
    target = schemas.get(referenced_component(schema) or "", schema)
    is_text = "string" in types_of(target) or is_text_enum(target) or isinstance(target.get("const"), str)
    return {**schema, **choices, **({MARK: True} if is_text and not choices else {})}


def _inside(schema: Schema, classes: dict[str, Schema], seen: set[str]) -> Iterator[Schema]:
    yield schema
    name = referenced_component(schema)
    inner = [part for _, kind, part in children(schema, "schema") if kind == "schema" and isinstance(part, dict)]
    if name in classes and name not in seen:
        seen.add(name)
        inner.append(classes[name])
    for each in inner:
        yield from _inside(each, classes, seen)
