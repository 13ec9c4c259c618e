"""What references to components of a document lead to, and what becomes a class."""

from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.node_kinds import Node
from pipeline.openapi.pointers import component_name


class Targets:
    """The schemas that a document names; anything that leads nowhere is None."""

    def __init__(self, document: Document) -> None:
        self.schemas = components_of(document, "schemas")

    def of(self, schema: Node) -> Node | None:
        """Return the component that a schema refers to."""
        name = reference(schema)
        return self.schemas.get(name) if name is not None else None

    def end(self, schema: Node) -> Node:
        """Return the last of a chain of references, with all keys said on the way; the first say wins."""
        seen = set[str]()
        while (name := reference(schema)) is not None and name in self.schemas and name not in seen:
            seen.add(name)
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**self.schemas[name], **beside}
        return schema


def components_of(document: Document, kind: str) -> dict[str, Node]:
    """Return the components of a kind, those that are mappings."""
    components = document.get("components")
    found = components.get(kind) if isinstance(components, dict) else None
    pairs = found.items() if isinstance(found, dict) else ()
    return {name: node for name, node in pairs if isinstance(node, dict)}


def reference(schema: Node) -> str | None:
    """Return the name of the schema that another refers to."""
    text = schema.get("$ref")
    return component_name(text) if isinstance(text, str) else None


def is_object(schema: Node) -> bool:
    """True for an object with declared fields."""
    fields = schema.get("properties")
    return isinstance(fields, dict) and bool(fields)


def is_enum(schema: Node) -> bool:
    """True for an enum of text or of whole numbers, null aside."""
    return kind_of_values(schema.get("enum")) is not None


def needs_name(schema: Node) -> bool:
    """True for what must be a component."""
    return is_object(schema) or is_enum(schema)


def kind_of_values(values: Any) -> str | None:
    """Return the JSON type of an enum's values, null aside: `string`, `integer`, or None when it is neither."""
    kinds = {type(value) for value in values if value is not None} if isinstance(values, list) else set[type]()
    return {"str": "string", "int": "integer"}.get(next(iter(kinds)).__name__) if len(kinds) == 1 else None


def listed_types(schema: Node) -> list[str]:
    """Return `type` as a list; empty when there is none."""
    kinds = schema.get("type")
    return (
        [kinds]
        if isinstance(kinds, str)
        else [kind for kind in kinds if isinstance(kind, str)]
        if isinstance(kinds, list)
        else []
    )
