"""Validate the structure of a document: each part is of the kind that OpenAPI has there."""

from collections.abc import Callable, Iterator
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Place, form_of, inner_form, items_of, walk
from pipeline.openapi.pointers import component_name, component_pointer, pointer
from pipeline.openapi.resolver import components_of
from pipeline.openapi.schemas import listed_types

_TYPES = frozenset(("array", "boolean", "integer", "null", "number", "object", "string"))
_TEXTS = ("$ref", "name", "in", "format", "pattern", "operationId", "url")
_GROUPS = {
    "schema": "schemas",
    "parameter": "parameters",
    "header": "headers",
    "body": "requestBodies",
    "response": "responses",
    "path": "pathItems",
    "scheme": "securitySchemes",
}
_JUDGED = frozenset(
    (*_GROUPS, "document", "components", "operation", "media", "encoding", "info", "server", "tag", "callback")
)
"""Kinds of parts that clients are made of; a fault in any other changes none."""
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
    diagnostics = list(_faults(document, where)) or list(_far(document, where))
    return diagnostics or list(_lost(document, where))


def _faults(document: Document, where: str) -> Iterator[Diagnostic]:
    for place, kind, node in walk(document):
        if kind in _JUDGED:
            for key, expected in _own_faults(kind, node):
                yield _fault(where, (*place, key), expected, node.get(key))
            for key, value in node.items():
                form = form_of(kind, key)
                if form and form.strip("[]{}") in _JUDGED:
                    yield from _misplaced((*place, key), form, value, where)


def _own_faults(kind: str, node: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each key that does not hold what it should, with what that is."""
    demanded = _DEMANDED.get(kind, ()) if "$ref" not in node else ()
    for key in {*_TEXTS, *demanded}:
        if (key in node or key in demanded) and not isinstance(node.get(key), str):
            yield key, "text"
    for key, holds, expected in _CHECKS:
        if key in node and (form_of(kind, key) or "").strip("[]{}") not in _JUDGED and not holds(node[key]):
            yield key, expected
    if kind == "schema" and not _TYPES.issuperset(listed_types(node)):
        yield "type", f"{', '.join(sorted(_TYPES))}, or a list of them"


def _misplaced(place: Place, form: str, value: Any, where: str) -> Iterator[Diagnostic]:
    """Yield where a key holds something else than the node, list or map of nodes that belongs there."""
    if form[0] not in "[{":
        if not isinstance(value, dict) and not (form == "schema" and isinstance(value, bool)):
            yield _fault(where, place, "a mapping", value)
        return
    items = items_of(value, form)
    if items is None:
        yield _fault(where, place, "a list" if form[0] == "[" else "a mapping", value)
    for key, item in items or ():
        if inner := inner_form(form, key):
            yield from _misplaced((*place, key), inner, item, where)


def _lost(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield references that lead to no component of their kind."""
    named = {group: components_of(document, group) for group in {"", *_GROUPS.values()}}
    for place, kind, node in walk(document):
        if "$ref" in node and kind in _JUDGED:
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
