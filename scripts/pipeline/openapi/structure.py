"""What every later step relies on: that each part of a document is of the kind that OpenAPI says."""

from collections.abc import Callable, Iterator
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.openapi import reference_chains as chains
from pipeline.openapi.document import Document
from pipeline.openapi.node_kinds import KINDS, Place, nodes
from pipeline.openapi.pointers import COMPONENTS, component_name, pointer
from pipeline.openapi.reference_index import components_of, listed_types

_TYPES = frozenset(("array", "boolean", "integer", "null", "number", "object", "string"))
_TEXTS = ("$ref", "name", "in", "format", "pattern", "operationId", "url")
_GROUPS = {
    **dict.fromkeys(("schema", "named"), "schemas"),
    "parameter": "parameters",
    "header": "headers",
    "body": "requestBodies",
    "response": "responses",
    "path": "pathItems",
    "scheme": "securitySchemes",
}
_DEMANDED = {"parameter": ("name", "in"), "scheme": ("type",), "server": ("url",), "tag": ("name",)}


def sound(document: Document, where: str = "upstream") -> Document:
    """
    Return the document, all parts of which are of the kinds they should be.

    Raises:
        DiagnosticError: a list stands where a mapping belongs, a name is a number, a reference leads nowhere, and the like.
    """
    diagnostics = find_faults(document, where)
    if diagnostics:
        raise DiagnosticError(*diagnostics[:20])
    return document


def find_faults(document: Document, where: str) -> list[Diagnostic]:
    """Return a diagnostic for each part that is not of its kind, else for each reference that leads too far or nowhere."""
    diagnostics = list(_faults((), "document", document, where)) or list(chains.check(document, where))
    return diagnostics or list(_lost(document, where))


def _faults(place: Place, kind: str, node: dict[str, Any], where: str) -> Iterator[Diagnostic]:
    for key, expected in _own_faults(kind, node):
        yield _fault(where, (*place, key), expected, node.get(key))
    for key, below in KINDS[kind].items():
        if key in node:
            yield from _inside((*place, key), below, node[key], where)


def _own_faults(kind: str, node: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each key that does not hold what it should, with what that is."""
    demanded = _DEMANDED.get(kind, ()) if "$ref" not in node else ()
    for key in {*_TEXTS, *demanded}:
        if (key in node or key in demanded) and not isinstance(node.get(key), str):
            yield key, "text"
    for key, holds, expected in _CHECKS:
        if key in node and key not in KINDS[kind] and not holds(node[key]):
            yield key, expected
    if kind in {"schema", "named"} and not _TYPES.issuperset(listed_types(node)):
        yield "type", f"{', '.join(sorted(_TYPES))}, or a list of them"


def _inside(place: Place, kind: str, value: Any, where: str) -> Iterator[Diagnostic]:
    inner = kind[1:-1]
    if kind.startswith("["):
        if not isinstance(value, list):
            yield _fault(where, place, "a list", value)
            return
        for index, item in enumerate(value):
            yield from _inside((*place, index), inner, item, where)
    elif kind.startswith("{"):
        if not isinstance(value, dict):
            yield _fault(where, place, "a mapping", value)
            return
        for key, item in value.items():
            yield from _inside((*place, key), inner, item, where)
    elif isinstance(value, dict):
        yield from _faults(place, kind, value, where)
    elif kind != "schema" or not isinstance(value, bool):
        yield _fault(where, place, "a mapping", value)


def _lost(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield references that lead to no component of their kind."""
    named = {group: components_of(document, group) for group in {"", *_GROUPS.values()}}
    for place, kind, node in nodes(document):
        if "$ref" in node:
            group = _GROUPS.get(kind, "")
            if component_name(node["$ref"], group) not in named[group]:
                expected = f"a reference to {COMPONENTS}{group}/…, and that there"
                yield _fault(where, (*place, "$ref"), expected, node["$ref"])


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_demand(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(option, dict) and all(map(_is_texts, option.values())) for option in value
    )


_CHECKS: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    ("required", lambda value: isinstance(value, bool) or _is_texts(value), "a list of names, or true"),
    ("tags", _is_texts, "a list of names"),
    ("enum", lambda value: isinstance(value, list), "a list"),
    ("type", lambda value: isinstance(value, str) or _is_texts(value), "a type or a list of types"),
    ("security", _is_demand, "a list of names with scopes"),
)


def _fault(where: str, place: Place, expected: str, found: Any) -> Diagnostic:
    return Diagnostic(
        location=where,
        message="is not what OpenAPI has there",
        target=pointer(place),
        expected=expected,
        actual=format_value(found),
        hint="look at the vendor's document; there may be an error in it, or in how it was read",
    )
