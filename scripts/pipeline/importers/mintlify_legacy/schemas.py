"""
Schemas of old Mintlify pages, and places in their trees: what may stand there, and the complaint when something else does.

Such a page takes the outermost schema of every parameter, body and answer apart: the schemas it refers to or is
composed of are melted into one per alternative, and listed. A property that several of them had stands as
`{allOf: [X, Y]}`, one that a single one had as `{allOf: [X]}`, and likewise `items` and `additionalProperties`.
Each X is OpenAPI as the vendor wrote it. What was melted says where it came from in `refIdentifier`.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, TypeVar

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.openapi.document import Document

_Kind = TypeVar("_Kind")
REFERENCE = "refIdentifier"
"""Marks, in the schemas returned here, the copy of a component."""

_ENUM = re.compile(r"enum<(string|number|integer|boolean)>")
_MELTED = ("items", "additionalProperties")
_SHARED = ("title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples")
_SAID_ELSEWHERE = ("required", "requiredProperties", "contentEncoding", "isOneOf", "isAnyOf", "isAllOf")
_TRACES = ("isOneOf", "isAnyOf", "isAllOf")


@dataclass(frozen=True, slots=True)
class Place:
    """A position in the tree of a page."""

    page: str
    path: str = ""

    def __truediv__(self, key: object) -> "Place":
        return Place(self.page, f"{self.path}.{key}".lstrip("."))

    def mapping(self, node: Any) -> Document:
        """Return the mapping that stands here; nothing counts as an empty one."""
        return self._a(dict, {} if node is None else node, "a mapping")

    def listing(self, node: Any) -> list[Any]:
        """Return the list that stands here; nothing counts as an empty one."""
        return self._a(list, [] if node is None else node, "a list")

    def text(self, node: Any) -> str:
        """Return the text that stands here."""
        return self._a(str, node, "a text")

    def allow(self, node: Document, known: Collection[str]) -> None:
        """Refuse keys that are neither known nor extensions: they could be a constraint, and must not be lost."""
        for key in node:
            if key not in known and not key.startswith("x-"):
                raise (self / key).error("an unknown key", ", ".join(known), format_value(node[key]))

    def error(self, what: str, expected: str, found: str) -> DiagnosticError:
        """Return the error to raise about this place."""
        so = "take the operation from the vendor's whole spec, or teach the pipeline what this means"
        return DiagnosticError(
            Diagnostic(location=self.page, message=what, target=self.path, expected=expected, actual=found, hint=so)
        )

    def _a(self, kind: type[_Kind], node: Any, expected: str) -> _Kind:
        if not isinstance(node, kind):
            raise self.error("not what stands in such pages", expected, format_value(node))
        return node


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
