"""Check `events.yaml`: anything that would be dropped or misread stops the run."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from pipeline.checks.annotations import trouble_with
from pipeline.checks.message_types import Complaint, check_types
from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.naming import is_class_name
from pipeline.openapi.document import Document
from pipeline.openapi.events_document import LIMITS, TYPES, is_class, is_free, referenced_definition

_TOP = {"$schema", "$id", "$comment", "title", "description", "x-pennyweight-event", "oneOf", "$defs"}
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_WORDS = {"$comment", "title", "description", "deprecated", "example", "examples", "x-pennyweight-open"}
_OF_OBJECTS = {"properties", "required"}
_MEANT = {"$ref", "type", "const", "enum", "format", "items", "additionalProperties", "anyOf", "oneOf"}
_MARKS = {"x-pennyweight-money", "x-pennyweight-decimal", "x-pennyweight-secret"}


def check_events(document: Document, where: str) -> None:
    """
    Return when the document can be generated from.

    Raises:
        DiagnosticError: it can't; with everything that stands in the way.
    """
    complaints = list(_top(document))
    if not complaints:
        for name, schema in document["$defs"].items():
            complaints += [*_name(name), *_schema(document, f"$defs.{name}", schema, named=True)]
    complaints = complaints or list(check_types(document))
    if complaints:
        raise DiagnosticError(
            *(Diagnostic(location=where, target=target, message=what, hint=so) for target, what, so in complaints)
        )


def _top(document: Document) -> Iterator[Complaint]:
    for key in sorted(document.keys() - _TOP):
        yield key, f"events know no {key}", "say it in another way, or teach the pipeline"
    if document.get("$schema") != _DIALECT:
        yield "$schema", f"is not {_DIALECT}", "write it in that dialect"
    if not isinstance(document.get("description", ""), str):
        yield "description", "is not text", "write text"
    definitions = document.get("$defs")
    if not isinstance(definitions, dict) or not isinstance(document.get("oneOf"), list) or not document["oneOf"]:
        yield "oneOf", "there is no list of events, or no $defs", "list the events as references to $defs"
        return
    for option in document["oneOf"]:
        target = (
            definitions.get(referenced_definition(option), {})
            if isinstance(option, dict) and set(option) == {"$ref"}
            else {}
        )
        if not isinstance(target, dict) or not target.get("properties"):
            yield "oneOf", f"{format_value(option)} is no event", "refer to an object with fields in $defs"


def _name(name: str) -> Iterator[Complaint]:
    if not is_class_name(name) or name.startswith("Pennyweight"):
        yield f"$defs.{name}", "is no class name", "call it something in PascalCase, ASCII letters and digits"
    elif not is_free(name):
        yield f"$defs.{name}", f"{name} is something else in the module", "rename it"


def _schema(document: Document, target: str, schema: Any, *, named: bool = False) -> Iterator[Complaint]:
    if not isinstance(schema, dict):
        yield target, "is no schema", "write a mapping; leave it empty where anything may come"
        return
    for key in sorted(schema.keys() - _WORDS - LIMITS - _MEANT - _MARKS - _OF_OBJECTS):
        yield target, f"schemas of events know no {key}", "say it in another way, or teach the pipeline"
    for key in sorted(schema.keys() & _MARKS):
        if (expected := trouble_with(key, schema[key])) is not None:
            yield target, f"{key} can't be followed: {format_value(schema[key])}", f"write {expected}"
    if not isinstance(schema.get("description", ""), str) or not isinstance(schema.get("format", ""), str):
        yield target, "description or format is not text", "write text"
    if not named and (schema.keys() & _OF_OBJECTS or is_class(schema)):
        yield target, "an object or enum has no name", "move it to $defs and refer to it"
    kinds = schema.get("type", [])
    if not all(isinstance(kind, str) and kind in TYPES for kind in ([kinds] if isinstance(kinds, str) else kinds)):
        yield target, f"{format_value(kinds)} is no type", f"use one or a list of {', '.join(sorted(TYPES))}"
    if "$ref" in schema and not _leads_somewhere(document, schema["$ref"]):
        yield target, f"{format_value(schema['$ref'])} leads nowhere", "refer to a definition in $defs"
    if "const" in schema and not isinstance(schema["const"], (str, bool, int)):
        yield target, "const is neither text, whole number nor boolean", "leave it out"
    yield from _values(target, schema)
    yield from _inside(document, target, schema)


def _leads_somewhere(document: Document, target: object) -> bool:
    name = referenced_definition({"$ref": target})
    if name is None:
        return False
    seen: set[str | None] = set()
    while name is not None and isinstance(document["$defs"].get(name), dict) and name not in seen:
        seen.add(name)
        schema = document["$defs"][name]
        name = None if is_class(schema) else referenced_definition(schema)
    return name is None


def _values(target: str, schema: Any) -> Iterator[Complaint]:
    listed = schema.get("enum", [""])
    if not isinstance(listed, list) or not listed or not _alike(listed):
        yield target, "enum is no list of different texts or numbers", "list each once; null goes to where it is used"
    required, properties = schema.get("required", []), schema.get("properties", {})
    if isinstance(properties, dict) and isinstance(required, list):
        missing = [name for name in required if name not in properties]
        if missing:
            yield target, f"requires fields it does not have: {format_value(missing)}", "declare them"
    else:
        yield target, "properties or required is malformed", "write a mapping and a list"


def _alike(values: list[Any]) -> bool:
    """True for different texts, and for different numbers or booleans."""
    texts = [isinstance(value, str) for value in values]
    scalars = all(isinstance(value, (str, int, Decimal)) for value in values)
    return scalars and len(set(texts)) == 1 and len(set(values)) == len(values)


def _inside(document: Document, target: str, schema: Any) -> Iterator[Complaint]:
    if isinstance(schema.get("properties"), dict):
        for name, item in schema["properties"].items():
            yield from _schema(document, f"{target}.properties.{name}", item)
    if "items" in schema:
        yield from _schema(document, f"{target}.items", schema["items"])
    if not isinstance(schema.get("additionalProperties", True), bool):
        yield from _schema(document, f"{target}.additionalProperties", schema["additionalProperties"])
    for key in ("anyOf", "oneOf"):
        options = schema.get(key, [])
        for number, option in enumerate(options if isinstance(options, list) else [None]):
            yield from _schema(document, f"{target}.{key}[{number}]", option)
