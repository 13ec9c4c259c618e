"""Validate the structure of a document: each part is of the kind that OpenAPI has there."""

from collections.abc import Callable, Iterator
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.openapi.document import Document
from pipeline.openapi.node_kinds import KINDS, Place, nodes
from pipeline.openapi.pointers import component_name, component_pointer, pointer
from pipeline.openapi.resolver import components_of
from pipeline.openapi.schemas import listed_types

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
_FAR = 50
_SHOWN = 6
_DEMANDED = {"parameter": ("name", "in"), "scheme": ("type",), "server": ("url",), "tag": ("name",)}


def validate_structure(document: Document, where: str = "upstream") -> Document:
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
    diagnostics = list(_faults((), "document", document, where)) or list(_far(document, where))
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
                expected = f"a reference to {component_pointer(group, '…')}, and that there"
                yield _fault(where, (*place, "$ref"), expected, node["$ref"])


def _far(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield components that are only a long way to others, or to themselves: following each takes the square of its length."""
    leads = {
        name: component_name(str(schema["$ref"])) or ""
        for name, schema in components_of(document, "schemas").items()
        if "$ref" in schema
    }
    for circle in _circles(leads):
        yield Diagnostic(
            location=where,
            message="references go round in a circle",
            target=f"components.schemas.{circle[0]}",
            expected="something in the end",
            actual=" → ".join(circle[:_SHOWN]),
            hint="correct it",
        )
    for name in sorted(leads.keys() - {*leads.values()}):
        steps, at = 0, name
        while at in leads and steps <= _FAR:
            steps, at = steps + 1, leads[at]
        if steps > _FAR:
            yield Diagnostic(
                location=where,
                message="a chain of references goes too deep",
                target=f"components.schemas.{name}",
                expected=f"at most {_FAR} components that only refer to the next",
                actual=f"{len(leads)} such components",
                hint="refer to its end",
            )


def _circles(leads: dict[str, str]) -> Iterator[list[str]]:
    """Yield components that only lead to each other, each circle once."""
    cleared: set[str] = set()
    for start in leads:
        way: dict[str, None] = {}
        at = start
        while at in leads and at not in cleared and at not in way:
            way[at], at = None, leads[at]
        if at in way:
            names = [*way]
            yield names[names.index(at) :]
        cleared.update(way)


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
