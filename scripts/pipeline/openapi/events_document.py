"""The document of a vendor's messages, `events.yaml`: JSON Schema whose definitions are the messages and what is in them."""

from typing import Any

from pipeline.naming import is_class_name
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import name_within, pointer
from pipeline.reserved import is_reserved_event

Schema = dict[str, Any]
DEFINITIONS = ("$defs",)
"""Where the definitions are."""
LIMITS = {
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "default", "readOnly", "writeOnly"),
    *("contentEncoding", "contentMediaType"),
}
"""What narrows values without changing what they are read into."""
TYPES = {"array", "boolean", "integer", "null", "number", "object", "string"}


def is_class(schema: Schema) -> bool:
    """True for definitions that become a class: objects with declared fields, and enums of text."""
    return is_enum(schema) or bool(schema.get("properties"))


def is_enum(schema: Schema) -> bool:
    """True for enums that become a class. Those of numbers or booleans are facts only: their values stay what they are."""
    listed = schema.get("enum")
    return isinstance(listed, list) and any(isinstance(value, str) for value in listed)


def definition_pointer(name: str) -> str:
    """Return the reference to a definition."""
    return pointer((*DEFINITIONS, name))


def definition_name(reference: str) -> str:
    """Return the name of the definition that a reference leads to; any other reference as it is."""
    name = name_within(reference, *DEFINITIONS)
    return reference if name is None else name


def referenced_definition(schema: Schema) -> str | None:
    """Return the name of the definition that a schema refers to."""
    reference = schema.get("$ref")
    return name_within(reference, *DEFINITIONS) if isinstance(reference, str) else None


def tags(document: Document, schema: Schema) -> list[str]:
    """Return the texts that a field lists: its constant, or the values of its enum."""
    named, seen = referenced_definition(schema) is not None, set[str]()
    while (name := referenced_definition(schema)) is not None and name not in seen:
        seen.add(name)
        schema = document["$defs"].get(name, {})
    values = [schema["const"]] if "const" in schema else schema.get("enum", []) if named else []
    return [value for value in values if isinstance(value, str)]


def is_free(name: str) -> bool:
    """True for a class name that means nothing else in the module of events."""
    return is_class_name(name) and not name.startswith("Pennyweight") and not is_reserved_event(name)
