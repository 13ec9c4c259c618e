"""Reading `events.yaml`: its classes, their fields, and which type of event each class is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.naming import python_names
from pipeline.openapi.document import Document

Schema = dict[str, Any]
DEFINITIONS = "#/$defs/"


@dataclass(frozen=True, slots=True)
class Field:
    """One property of an object."""

    wire: str
    name: str
    """In Python."""
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True)
class Types:
    """How events are told apart: by the text in `field`."""

    field: str | None
    classes: dict[str, str]
    """The class for each text."""
    otherwise: str | None
    """The class for all other texts."""


def is_class(schema: Schema) -> bool:
    """True for definitions that become a class: objects with declared fields, and enums of text."""
    return is_enum(schema) or bool(schema.get("properties"))


def is_enum(schema: Schema) -> bool:
    """True for enums that become a class. Those of numbers or booleans are facts only: their values stay what they are."""
    listed = schema.get("enum")
    return isinstance(listed, list) and any(isinstance(value, str) for value in listed)


def classes(document: Document) -> dict[str, Schema]:
    """Return the definitions that become classes, by name."""
    return {name: schema for name, schema in document["$defs"].items() if is_class(schema)}


def fields(schema: Schema) -> list[Field]:
    """Return the fields of an object, required ones first."""
    required = schema.get("required", [])
    names = python_names(schema["properties"])
    found = [Field(wire, names[wire], item, wire in required) for wire, item in schema["properties"].items()]
    return sorted(found, key=lambda field: not field.required)


def reference(schema: Schema) -> str | None:
    """Return the name of the definition that a schema refers to."""
    return schema["$ref"].removeprefix(DEFINITIONS) if "$ref" in schema else None


def followed(document: Document, schema: Schema) -> Schema:
    """Follow references up to a class; what stands beside a `$ref` wins over what it leads to."""
    name = reference(schema)
    target = document["$defs"].get(name)
    if target is None or is_class(target):
        return schema
    return followed(document, {**target, **{key: value for key, value in schema.items() if key != "$ref"}})


def said(document: Document, schema: Schema) -> str:
    """Return the description of a schema, or of what it refers to."""
    places = [schema, *schema.get("anyOf", []), *schema.get("oneOf", [])]
    targets = [document["$defs"].get(reference(place), {}) for place in places]
    return next((str(found["description"]) for found in [schema, *targets] if found.get("description")), "")


def types(document: Document) -> Types:
    """Return how the events of a checked document are told apart."""
    names = [str(reference(option)) for option in document["oneOf"]]
    field = (document.get("x-pennyweight-event") or {}).get("field")
    if field is None:
        return Types(None, {}, names[0])
    told = {name: tags(document, document["$defs"][name]["properties"][field]) for name in names}
    only = names[0] if len(names) == 1 and "$ref" in document["$defs"][names[0]]["properties"][field] else None
    return Types(field, {tag: name for name, listed in told.items() for tag in listed}, only)


def tags(document: Document, schema: Schema) -> list[str]:
    """Return the texts that a field lists: its constant, or the values of its enum."""
    if "const" in schema:
        return [schema["const"]] if isinstance(schema["const"], str) else []
    values = document["$defs"].get(reference(schema), {}).get("enum", [])
    return [value for value in values if isinstance(value, str)]


def secrets(document: Document) -> list[str]:
    """Return the wire names of all secret fields."""
    found = (wire for schema in classes(document).values() for wire in _secrets(schema))
    return sorted(set(found))


def _secrets(schema: Schema) -> Iterator[str]:
    for wire, item in schema.get("properties", {}).items():
        if item.get("x-pennyweight-secret"):
            yield wire
