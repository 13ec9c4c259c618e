"""Secrets: that each can be hidden. Core hides text in fields, whatever arguments hold, and in recordings it goes by names."""

from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import ANY, ClientModel, to_type
from pipeline.openapi.canonical.secrets import MARK, is_endless, marks_below, marks_in
from pipeline.openapi.document import Document
from pipeline.openapi.schemas import Schema, types_of
from pipeline.openapi.walk import CHOICES, all_schemas, operations

_OPEN = (("prefixItems", "items"), ("patternProperties", "additionalProperties"))
"""What holds schemas for some items or fields, and the schema for all others."""


def check(document: Document, plain: Document, model: ClientModel, where: str) -> Iterator[Diagnostic]:
    """
    Yield secrets that something would show.

    Args:
        document: as it is curated.
        plain: the same, normalised.
        model: built from that.
        where: the file.
    """
    for it in model.operations.values():
        for parameter in it.parameters:
            if parameter.location == "path" and parameter.secret:
                name = f"{it.label} {parameter.wire_name}"
                yield Diagnostic(
                    location=where, message="a secret stands in a path", target=name, hint="core can hide none there"
                )
    for path, method, operation in operations(plain):
        yield from _in_operation(plain, f"{method.upper()} {path}", operation, where)
    for target, schema in all_schemas(document):
        if any(_is_open(document, schema, key, others) for key, others in _OPEN):
            yield _lost(target, schema, where)
    for target, schema in all_schemas({"components": plain["components"]}):
        yield from _in_class(plain, target, schema, where)


def _in_operation(plain: Document, target: str, operation: Document, where: str) -> Iterator[Diagnostic]:
    contents = {key: operation[key] for key in ("requestBody", "responses") if key in operation}
    for inner, schema in all_schemas({"paths": {"": {"get": contents}}}):
        here = f"{target} {inner.removeprefix('paths..get.')}"
        if schema.get(MARK):
            yield _nameless(here, schema, where)
        elif _is_lost(plain, schema):
            yield _lost(here, schema, where)


def _in_class(plain: Document, target: str, schema: Schema, where: str) -> Iterator[Diagnostic]:
    more = schema.get("additionalProperties")
    if schema.get("properties") and isinstance(more, dict) and marks_in(more):
        yield _nameless(f"{target}.additionalProperties", more, where)
    if schema.get(MARK) and not _is_text(schema):
        yield Diagnostic(
            location=where,
            message="a secret that is not text",
            target=target,
            expected="text that is not listed; or a list, a map or a choice of it",
            actual=format_value(schema),
            hint="mark the fields in it that are secret text: nothing hides other values",
        )
    elif _is_lost(plain, schema):
        yield _lost(target, schema, where)


def _is_text(schema: Schema) -> bool:
    """Whether a marked schema is hidden, apart from what is in it: that is marked too."""
    if any(schema.get(key) for key in CHOICES):
        return True
    json_types = set(types_of(schema))
    inner = {"array": "items", "object": "additionalProperties"}
    listed = {"enum", "const", "properties"} & schema.keys()
    bare = any(json_type in json_types and not isinstance(schema.get(key), dict) for json_type, key in inner.items())
    return bool(json_types) and json_types <= {"string", "null", *inner} and not listed and not bare


def _is_lost(plain: Document, schema: Schema) -> bool:
    """Whether a secret is where anything may be: that is never looked into."""
    if "properties" in schema or "enum" in schema:
        return False
    return (is_endless(schema) and marks_in(schema)) or (to_type(plain, schema) == ANY and marks_below(plain, schema))


def _is_open(document: Document, schema: Schema, key: str, others: str) -> bool:
    """Whether some items or fields are secret, and all others may be anything."""
    held = schema.get(key, [])
    some = held.values() if isinstance(held, dict) else held
    return schema.get(others, True) in (True, {}) and any(marks_below(document, each) for each in some)


def _lost(target: str, schema: Schema, where: str) -> Diagnostic:
    return Diagnostic(
        location=where,
        message="a secret stands where anything may be",
        target=target,
        expected="a type for everything beside it",
        actual=format_value(schema),
        hint="say what else there may be, or that there is nothing else; an object with declared fields may hold itself",
    )


def _nameless(target: str, schema: Schema, where: str) -> Diagnostic:
    return Diagnostic(
        location=where,
        message="a secret without a name",
        target=target,
        expected="a parameter, or a field that an object declares",
        actual=format_value(schema),
        hint="declare it as one: recordings hide by name",
    )
