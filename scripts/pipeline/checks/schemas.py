"""Schemas: that all they say is read, and that every object and enum has a name."""

from collections.abc import Iterator

from pipeline.documents import Document
from pipeline.findings import Finding, shown
from pipeline.rules.walking import OPTIONS, SCHEMAS, Schema, all_schemas, is_class, types_of

_READ = {"$ref", "type", "format", "enum", "const", "properties", "required", "items", "additionalProperties", *OPTIONS}
_WORDS = {"title", "description", "default", "example", "examples", "deprecated", "externalDocs", "$comment"}
_BOUNDS = {
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
}
_BOUNDS |= {"minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "readOnly", "writeOnly"}
_TOLD_APART = {"discriminator"}  # by core, from the fields
_KNOWN = _READ | _WORDS | _BOUNDS | _TOLD_APART


def check(document: Document, where: str) -> Iterator[Finding]:
    """Yield what would be misread, or is anonymous."""
    components = {f"components.schemas.{name}" for name in document.get("components", {}).get("schemas", {})}
    for place, schema in all_schemas(document):
        faults = [*_unread(schema), *_beside_reference(document, schema), *_enum(schema)]
        if place not in components and ("properties" in schema or "enum" in schema):
            faults.append(("an object or enum has no name", "make it a component, and refer to it"))
        for what, so in faults:
            yield Finding(where=where, what=what, target=place, found=shown(schema), so=so)
    yield from _endless(document, where)


def _unread(schema: Schema) -> Iterator[tuple[str, str]]:
    unknown = [key for key in schema if key not in _KNOWN and not key.startswith("x-")]
    if unknown:
        yield f"{', '.join(unknown)}: the pipeline does not read that", "say it in other words of JSON Schema 2020-12"
    if len(schema.get("allOf", [])) > 1:
        yield "allOf of several schemas", "merge them into one"
    if any(schema.get(key) for key in OPTIONS) and "properties" in schema:
        yield "fields beside allOf, anyOf or oneOf", "merge them into one object, or name the alternatives"
    if (
        isinstance(schema.get("additionalProperties"), dict)
        and schema["additionalProperties"]
        and "properties" in schema
    ):
        yield "declared fields and a type for the others", "leave one out: others are kept as they come"
    if not isinstance(schema.get("const", ""), (str, int)):
        yield "const of a kind no Literal can be", "declare its type only"


def _beside_reference(document: Document, schema: Schema) -> Iterator[tuple[str, str]]:
    name = schema.get("$ref", "").removeprefix(SCHEMAS)
    target = document.get("components", {}).get("schemas", {}).get(name)
    if "$ref" in schema and target is None:
        yield "refers to something other than a component's schema", f"refer to {SCHEMAS}…"
    elif target is not None and is_class(target):
        beside = [key for key in schema if key in _KNOWN - _WORDS - _BOUNDS - {"$ref"}]
        if beside:
            yield f"{', '.join(beside)} beside $ref would be lost", "use anyOf: [{$ref}, {type: null}], or a component"


def _enum(schema: Schema) -> Iterator[tuple[str, str]]:
    if "enum" not in schema:
        return
    values = [value for value in schema["enum"] if value is not None]
    kinds = {type(value) for value in values}
    if kinds not in ({str}, {int}):
        yield "an enum is neither of text nor of whole numbers", "declare its type only"
    elif "type" in schema and not {"string" if kinds == {str} else "integer"} <= set(types_of(schema)):
        yield "an enum's values are not of its type", "correct it"
    elif kinds == {int} and "type" not in schema:
        yield "an enum of numbers has no type", "add type: integer"


def _endless(document: Document, where: str) -> Iterator[Finding]:
    """Components that become no class and hold themselves: there is no type to write down."""
    schemas = document.get("components", {}).get("schemas", {})
    aliases = {name: schema for name, schema in schemas.items() if not is_class(schema)}

    def held(name: str) -> set[str]:
        inner = all_schemas({"components": {"schemas": {name: aliases[name]}}})
        references = {schema.get("$ref", "").removeprefix(SCHEMAS) for _, schema in inner}
        return references & aliases.keys()

    for name in aliases:
        reached, ahead = set[str](), [name]
        while ahead:
            fresh = held(ahead.pop()) - reached
            reached |= fresh
            ahead.extend(fresh)
        if name in reached:
            yield Finding(
                where=where,
                what="a list, map or choice contains itself",
                target=f"components.schemas.{name}",
                found=shown(schemas[name]),
                so="put an object with declared fields between",
            )
