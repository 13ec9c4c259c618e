"""Rules about components: those without a class are marked and written out, and no more stay than operations need."""

from collections.abc import Callable

from pipeline.openapi.canonical.secrets import ENDLESS
from pipeline.openapi.document import Document
from pipeline.openapi.reachability import reached_schemas
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import Schema, is_class
from pipeline.openapi.walk import CHOICES, OPTIONS, map_schemas

ALIAS = "x-alias"
"""The name of the component that a schema was written out from; null where more than annotations stood beside its reference."""
_BESIDE = frozenset(
    (
        *("$ref", "summary", "description", "title", "externalDocs", "readOnly", "writeOnly", "deprecated", "default"),
        *("example", "examples", "$comment"),
    )
)
"""What may stand in a reference to an alias."""


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
