"""
Components that old Mintlify pages melted into the places that use them, found again by the marks of their copies.

Two copies are of one component if they demand the same, whatever their words and however `null` and single alternatives are written.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.importers.mintlify_legacy.schemas import REFERENCE, unmarked
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import component_name, last_key
from pipeline.openapi.resolver import referenced_component

_WORDS = {"title", "description", "summary", "example", "examples", "externalDocs", "discriminator", "xml", "$comment"}
_NAMED = {"properties", "patternProperties", "$defs", "dependentSchemas"}
_ONE = {"items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"}
_SEVERAL = {"allOf", "anyOf", "oneOf", "prefixItems"}
_NULL = {"type": "null"}
_OF_THE_PLACE = ("default", "deprecated", "readOnly", "writeOnly")
"""What may stand beside a reference, and is melted in with what it points to."""


def bare(schema: Any) -> Any:
    """Return what a schema demands, in one form for each meaning; it is for comparing only."""
    if not isinstance(schema, dict):
        return {} if schema is True else schema
    if schema.get("type") == "null":
        return dict(_NULL)
    result: Document = {}
    for key, value in schema.items():
        if key not in _WORDS and not key.startswith("x-"):
            plain = key == "oneOf" and "anyOf" not in schema
            result["anyOf" if plain else key] = _bare(key, value)
    result = _typed({key: value for key, value in result.items() if not _says_nothing(key, value)})
    match result:
        case {"allOf": [dict() as inner], **rest}:
            result = {**inner, **rest}
    return _with_null(result)


def text(node: Any) -> str:
    """Return a value as text that is the same only for the same value: `1` is not `true`."""
    return json.dumps(node, sort_keys=True, default=repr)


def joined(one: Document, other: Document, known: dict[str, Document]) -> Document | None:
    """
    Return both copies of a component as one schema, or None where they differ.

    Either may lack properties that the other only reads or only writes.
    """
    first, second = bare(one), bare(other)
    if text(first) == text(second):
        return one
    here, there = _properties(first), _properties(second)
    lone = {name: node for name, node in {**here, **there}.items() if name not in here or name not in there}
    same = all(text(here[name]) == text(there[name]) for name in here if name in there)
    if text(first) != text(second) or not same or not all(_goes_one_way(node, known) for node in lone.values()):
        return None
    lent = {name: other["properties"][name] for name in lone if name in there}
    return {**one, "properties": {**one.get("properties", {}), **lent}}


def extends(large: Document, small: Document) -> bool:
    """True when all that the small schema demands is demanded by the large one too."""
    more, less = bare(large), bare(small)
    properties, fewer = _properties(more), _properties(less)
    required, needed = more.pop("required", []), less.pop("required", [])
    return (
        set(needed) <= set(required)
        and all(text(more.get(key)) == text(value) for key, value in less.items())
        and all(name in properties and _holds(properties[name], node) for name, node in fewer.items())
    )


def _properties(schema: Document) -> Document:
    """Take the properties out of a bare schema."""
    properties = schema.pop("properties", {})
    return properties if isinstance(properties, dict) else {}


def _bare(key: str, value: Any) -> Any:
    if key in _NAMED and isinstance(value, dict):
        return {name: bare(item) for name, item in value.items()}
    if key in _ONE:
        return bare(value)
    if key in _SEVERAL and isinstance(value, list):
        items = [bare(item) for item in value]
        return items if key == "prefixItems" else sorted(items, key=text)
    return sorted(value, key=text) if key == "required" and isinstance(value, list) else value


def _says_nothing(key: str, value: Any) -> bool:
    if key in {"properties", "required", "additionalProperties", "allOf", "anyOf"}:
        return value in ({}, [])
    return key in {"nullable", "deprecated", "readOnly", "writeOnly"} and value is False


def _typed(schema: Document) -> Document:
    """Add the type that other keys imply, as the makers of old pages do."""
    if "type" in schema or "$ref" in schema:
        return schema
    values = schema.get("enum")
    if isinstance(values, list) and values and all(isinstance(value, str) for value in values):
        return {**schema, "type": "string"}
    return {**schema, "type": "object"} if "properties" in schema else schema


def _with_null(schema: Document) -> Document:
    """Write `nullable`, lists of types and alternatives as the same sorted alternatives."""
    kinds = schema.get("type")
    kinds = list(kinds) if isinstance(kinds, list) and kinds else [kinds]
    if schema.get("nullable") is True and "null" not in kinds:
        kinds.append("null")
    rest = {key: value for key, value in schema.items() if key not in {"type", "nullable"}}
    typed: list[Document] = [
        dict(_NULL) if kind == "null" else {**rest, **({"type": kind} if kind else {})} for kind in kinds
    ]
    if len(typed) == 1 and "anyOf" not in typed[0]:
        return typed[0]
    options: dict[str, Any] = {}
    for option in typed:
        inner = option.pop("anyOf", None)
        for item in inner if isinstance(inner, list) else [{}]:
            each = {**option, **item} if isinstance(item, dict) else item
            options[text(each)] = each
    different = [options[key] for key in sorted(options)]
    match different:
        case [dict() as only]:
            return only
        case _:
            return {"anyOf": different}


def _goes_one_way(node: Any, known: dict[str, Document]) -> bool:
    if not isinstance(node, dict):
        return False
    target = known.get(referenced_component(node) or "", {})
    return any(marked.get(key) is True for marked in (node, target) for key in ("readOnly", "writeOnly"))


def _holds(node: Any, wanted: Any) -> bool:
    items = node.get("allOf") if isinstance(node, dict) else None
    return any(text(item) == text(wanted) for item in [node, *(items if isinstance(items, list) else [])])


@dataclass(frozen=True, slots=True)
class Copy:
    """A component as it was melted into one place."""

    page: str
    where: str
    reference: str
    schema: Document


def copies_in(schema: Document, page: str, where: str) -> list[Copy]:
    """Return the copies of components in a schema as `old_schemas.schema_of` made it."""
    if REFERENCE in schema:
        return [Copy(page, where, schema[REFERENCE], unmarked(schema))]
    return [copy for option in _options(schema) for copy in copies_in(option, page, where)]


def components_of(copies: Iterable[Copy], known: dict[str, Document]) -> dict[str, Document]:
    """
    Return all components of a page: those it has, and those that copies are of.

    Copies in requests lack what is only read, copies in answers what is only written: together they are whole.
    A copy with more in it is of something that extends the component, which the page calls by the same name.

    Raises:
        DiagnosticError: two copies contradict each other.
    """
    named: dict[str, list[Copy]] = {}
    for copy in copies:
        if component_name(copy.reference) is not None and last_key(copy.reference) not in known:
            named.setdefault(last_key(copy.reference), []).append(copy)
    return {**known, **{name: _component(alike, known) for name, alike in named.items()}}


def settled(schema: Document, components: dict[str, Document]) -> Document:
    """Return the schema with references instead of those copies that are what the component of that name is."""
    if REFERENCE in schema:
        component, copy = components.get(last_key(schema[REFERENCE])), unmarked(schema)
        if component is None or joined(_anywhere(component), _anywhere(copy), components) is None:
            return copy
        beside = {
            key: copy[key] for key in _OF_THE_PLACE if key in copy and text(copy[key]) != text(component.get(key))
        }
        return {"$ref": schema[REFERENCE], **beside}
    options = _options(schema)
    return {**schema, "anyOf": [settled(option, components) for option in options]} if options else schema


def _options(schema: Document) -> list[Document]:
    options = schema.get("anyOf")
    return options if isinstance(options, list) and all(isinstance(option, dict) for option in options) else []


def _component(copies: list[Copy], known: dict[str, Document]) -> Document:
    """Return the schema that all copies are of, or extend."""
    distinct = list({text(bare(copy.schema)): copy for copy in reversed(copies)}.values())[::-1]
    for candidate in distinct:
        component: Document | None = _anywhere(candidate.schema)
        for copy in distinct:
            both = component and joined(component, _anywhere(copy.schema), known)
            component = both or (component if component and extends(copy.schema, component) else None)
        if component is not None:
            first = distinct[0].schema
            agreed = (
                key for key in _OF_THE_PLACE if all(_says(copy.schema, key) == _says(first, key) for copy in distinct)
            )
            return {**component, **{key: first[key] for key in agreed if key in first}}
    raise _contradiction(
        distinct[0], next(copy for copy in distinct[1:] if not extends(copy.schema, distinct[0].schema))
    )


def _anywhere(schema: Document) -> Document:
    return {key: value for key, value in schema.items() if key not in _OF_THE_PLACE}


def _says(schema: Document, key: str) -> str:
    return text([schema[key]] if key in schema else [])


def _contradiction(one: Copy, other: Copy) -> DiagnosticError:
    first, second = bare(one.schema), bare(other.schema)
    keys = sorted(key for key in {**first, **second} if first.get(key) != second.get(key))
    return DiagnosticError(
        Diagnostic(
            location=one.page,
            message=f"two different schemas are called {last_key(one.reference)}",
            target=f"{one.where} and {other.where}",
            expected="the same, as both are copies of one component",
            actual=f"they differ in {', '.join(keys)}",
            hint="take the operation from the vendor's whole spec",
        )
    )
