"""
Schemas of old Mintlify pages.

Such a page takes the outermost schema of every parameter, body and answer apart: the schemas it refers to or is
composed of are melted into one per alternative, and listed. A property that several of them had stands as
`{allOf: [X, Y]}`, one that a single one had as `{allOf: [X]}`, and likewise `items` and `additionalProperties`.
Each X is OpenAPI as the vendor wrote it. What was melted says where it came from in `refIdentifier`.
"""

import re
from typing import Any

from pipeline.importers.mintlify_legacy.cursor import Place
from pipeline.openapi.document import Document

REFERENCE = "refIdentifier"
"""Marks, in the schemas returned here, the copy of a component."""

_ENUM = re.compile(r"enum<(string|number|integer|boolean)>")
_MELTED = ("items", "additionalProperties")
_SHARED = ("title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples")
_SAID_ELSEWHERE = ("required", "requiredProperties", "contentEncoding", "isOneOf", "isAnyOf", "isAllOf")
_TRACES = ("isOneOf", "isAnyOf", "isAllOf")


def schema_of(entries: Any, place: Place) -> Document:
    """
    Return the schema that a list of alternatives means; copies of components still carry their mark.

    Nothing in the list means no constraint; several alternatives become `anyOf`, with what all of them say beside it.

    Raises:
        DiagnosticError: it isn't such a list.
    """
    options = [_entry(place.mapping(entry), place / at) for at, entry in enumerate(place.listing(entries))]
    options = _together(options)
    if len(options) <= 1:
        return options[0] if options else {}
    first = {key: value for key, value in options[0].items() if key in _SHARED}
    shared = {
        key: value for key, value in first.items() if len({repr(option.get(key, ...)) for option in options}) == 1
    }
    return {"anyOf": [_without(option, *shared) for option in options], **shared}


def is_required(entries: Any, place: Place) -> bool:
    """True when the alternatives say that what they describe must be there."""
    return any(place.mapping(entry).get("required") is True for entry in place.listing(entries))


def copied(node: Any) -> Any:
    """Return a deep copy that shares nothing, without the traces that the page's maker leaves in OpenAPI."""
    if isinstance(node, dict):
        return {key: copied(value) for key, value in node.items() if not _is_trace(key, value)}
    return [copied(item) for item in node] if isinstance(node, list) else node


def unmarked(schema: Document) -> Document:
    """Return the schema without its own mark."""
    return _without(schema, REFERENCE)


def _entry(entry: Document, place: Place) -> Document:
    result: Document = {}
    for key, value in entry.items():
        below = place / key
        if key == "type":
            result |= _type(entry, below)
        elif key == "properties":
            result |= _properties(below.mapping(value), below)
        elif key in _MELTED:
            result[key] = value if isinstance(value, bool) else _unmelted(value, below)
        elif key == REFERENCE:
            result[key] = below.text(value).strip()
        elif key not in _SAID_ELSEWHERE:
            result[key] = copied(value)
    return result | _required(entry, place)


def _type(entry: Document, place: Place) -> Document:
    kind = entry["type"]
    if kind == "any":
        return {}
    if kind == "file":
        return {"type": "string", "format": copied(entry.get("contentEncoding", "binary"))}
    found = _ENUM.fullmatch(kind) if isinstance(kind, str) else None
    if isinstance(kind, str) and "<" in kind and found is None:
        raise place.error("an unknown type", "a type of JSON, any, file, or enum<…> of one", kind)
    return {"type": found[1] if found else copied(kind)}


def _properties(properties: Document, place: Place) -> Document:
    """Return `properties`, unless there are none: the page says so of every object."""
    unmelted = {name: _unmelted(value, place / name) for name, value in properties.items()}
    return {"properties": unmelted} if unmelted else {}


def _unmelted(node: Any, place: Place) -> Document:
    """Take one wrapper off, and no more: what it holds may be an `allOf` of the vendor's."""
    if isinstance(node, list):
        schema = unmarked(schema_of(node, place))
        if "anyOf" not in schema:
            return schema
        below = place / "anyOf"
        return {**schema, "anyOf": [unmarked(below.mapping(option)) for option in below.listing(schema["anyOf"])]}
    if list(place.mapping(node)) != ["allOf"]:
        return place.mapping(copied(node))
    held = [place.mapping(copied(item)) for item in place.listing(node["allOf"])]
    return held[0] if len(held) == 1 else {"allOf": held} if held else {}


def _required(entry: Document, place: Place) -> Document:
    names = [place.text(name) for name in (place / "requiredProperties").listing(entry.get("requiredProperties"))]
    if isinstance(entry.get("required"), list):
        names += [(place / "required").text(name) for name in entry["required"]]
    properties = entry.get("properties") or {}
    names += [name for name, node in properties.items() if isinstance(node, list) and is_required(node, place / name)]
    return {"required": list(dict.fromkeys(names))} if names else {}


def _together(options: list[Document]) -> list[Document]:
    """Return the alternatives, those that one component was taken apart into as one again."""
    groups: dict[Any, list[Document]] = {}
    for at, option in enumerate(options):
        groups.setdefault(option.get(REFERENCE, at), []).append(option)
    return [
        group[0] if len(group) == 1 else {REFERENCE: mark, "anyOf": [_without(option, REFERENCE) for option in group]}
        for mark, group in groups.items()
    ]


def _without(node: Document, *keys: str) -> Document:
    return {key: value for key, value in node.items() if key not in keys}


def _is_trace(key: str, value: Any) -> bool:
    return key in _TRACES and isinstance(value, str) and value.startswith("#/")
