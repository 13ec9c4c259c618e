"""Rules that mark aliases, components without a class, before they are written out where they are referred to."""

from pipeline.openapi.document import Document
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import Schema, is_class
from pipeline.openapi.walk import map_schemas

ALIAS = "x-alias"
"""The name of the component that a schema was written out from; null where more than annotations stood beside its reference."""
_BESIDE = frozenset(
    (
        *("$ref", "summary", "description", "title", "externalDocs", "readOnly", "writeOnly", "deprecated", "default"),
        *("example", "examples", "$comment"),
    )
)
"""What may stand in a reference to an alias."""


def mark_aliases(document: Document) -> Document:
    """
    Aliases get their name as a mark, which stays on them wherever they are written out.

    A change of one is told once, however many fields are of it. What narrows an alias is no longer that alias.
    """

    aliases = {name for name, schema in document["components"]["schemas"].items() if not is_class(schema)}

    def change(schema: Schema) -> Schema:
        narrowed = referenced_component(schema) in aliases and not schema.keys() <= _BESIDE
        return {**schema, ALIAS: None} if narrowed else schema

    changed = map_schemas(document, change)
    schemas = {
        name: {**schema, ALIAS: name} if name in aliases else schema
        for name, schema in changed["components"]["schemas"].items()
    }
    return {**changed, "components": {**changed["components"], "schemas": schemas}}
