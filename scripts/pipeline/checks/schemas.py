"""Schemas: that all they say is read, and that every object and enum has a name."""

import re
from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import TIME
from pipeline.openapi.canonical.composition import conflicts
from pipeline.openapi.canonical.unrepresentable import declares
from pipeline.openapi.document import Document
from pipeline.openapi.schemas import Schema, is_text_enum, types_of
from pipeline.openapi.walk import NARROWING, OPTIONS, all_schemas

_READ = {"$ref", "type", "format", "enum", "const", "required", "properties", "patternProperties", *NARROWING}
_READ |= {"items", "additionalProperties", "prefixItems", *OPTIONS}
_WORDS = {"title", "description", "default", "example", "examples", "deprecated", "externalDocs", "$comment", "xml"}
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
_KNOWN = _READ | _WORDS | _BOUNDS | {"discriminator"}
_MERGED = re.compile(r"\.allOf\[[0-9]+\]$|\.(?:anyOf|oneOf)\[[0-9]+\]\.allOf|\.(?:not|if)$")
"""Places whose schema becomes a part of another: nobody needs its name."""


def check(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield what would be misread, or is anonymous."""
    components = {f"components.schemas.{name}" for name in document.get("components", {}).get("schemas", {})}
    for target, schema in all_schemas(document):
        faults = [*_unread(schema), *_time(schema)]
        if target not in components and _is_anonymous(target, schema):
            faults.append(("an object or enum has no name", "make it a component, and refer to it"))
        for what, so in faults:
            yield Diagnostic(location=where, message=what, target=target, actual=format_value(schema), hint=so)


def _is_anonymous(target: str, schema: Schema) -> bool:
    """Whether a schema that is no component needs a name; what is merged is named after its place."""
    merged = _MERGED.search(target) or "allOf" in schema or "$ref" in schema
    return not merged and ("properties" in schema or is_text_enum(schema))


def _time(schema: Schema) -> Iterator[tuple[str, str]]:
    """Yield a moment that is no whole number."""
    if TIME in schema and "integer" not in types_of(schema):
        yield f"{TIME} is on what is no integer", "mark whole numbers only; text has a format"


def check_merging(simplified: Document, where: str) -> Iterator[Diagnostic]:
    """Yield schemas that ask for what no value can be; of a document after the `FIRST` rules."""
    for target, what in conflicts(simplified):
        yield Diagnostic(
            location=where,
            message="a schema contradicts itself",
            target=target,
            expected="that one value can satisfy all of it",
            actual=what,
            hint="correct it",
        )


def _unread(schema: Schema) -> Iterator[tuple[str, str]]:
    unknown = [key for key in schema if key not in _KNOWN and not key.startswith("x-")]
    if unknown:
        yield f"{', '.join(unknown)}: the pipeline does not read that", "say it in other words of JSON Schema 2020-12"
    undeclared = declares(schema)
    if undeclared:
        yield f"only then, else or dependentSchemas declare {', '.join(sorted(undeclared))}", "declare it in properties"
