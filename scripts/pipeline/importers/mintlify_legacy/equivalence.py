"""Whether two schemas mean the same, whatever their words and however `null` and single alternatives are written."""

import json
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.resolver import referenced_component

_WORDS = {"title", "description", "summary", "example", "examples", "externalDocs", "discriminator", "xml", "$comment"}
_NAMED = {"properties", "patternProperties", "$defs", "dependentSchemas"}
_ONE = {"items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"}
_SEVERAL = {"allOf", "anyOf", "oneOf", "prefixItems"}
_NULL = {"type": "null"}


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
