"""Walk a document: every schema, and every operation."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from pipeline.openapi.grammar import METHODS as METHODS
from pipeline.openapi.grammar import Node, Place, rewrite_inner_first, walk
from pipeline.openapi.resolver import resolve
from pipeline.openapi.schemas import Schema

VARIABLE = re.compile(r"\{[^}]*\}")
"""A variable in a path."""
OPTIONS = ("allOf", "anyOf", "oneOf")
CHOICES = ("anyOf", "oneOf")
NARROWING = (
    *("not", "if", "then", "else", "dependentRequired", "dependentSchemas", "propertyNames", "contains", "minContains"),
    *(
        "maxContains",
        "unevaluatedProperties",
        "unevaluatedItems",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
    ),
)
"""Keywords that allow less than the rest of a schema does: an answer is read without them, and the vendor checks requests."""
_UNREAD = frozenset(("header", *(f"schema.{key}" for key in (*NARROWING, "$defs", "definitions"))))


def map_schemas(document: dict[str, Any], change: Callable[[Schema], Schema]) -> dict[str, Any]:
    """Return a copy of the document with `change` applied to every schema, inner ones first."""

    def at(node: Node, kind: str, _place: Place) -> Node:
        return change(node) if kind == "schema" else node

    changed = rewrite_inner_first(document, at)
    return {**changed, "components": {"schemas": {}, **changed.get("components", {})}}


def all_schemas(document: dict[str, Any]) -> Iterator[tuple[str, Schema]]:
    """
    Yield every schema that types are made of with its place, for example `components.schemas.Balance.properties.cash`.

    Schemas within narrowing keywords, and of a response's headers, are none.
    """
    parts = {key: document[key] for key in ("paths", "components") if key in document}
    for place, kind, node in walk(parts, without=_UNREAD):
        if kind == "schema":
            yield dotted(place), node


def dotted(place: Place) -> str:
    """Return a place for people: `components.schemas.Shape.oneOf[0]`."""
    text = ""
    for key, before in zip(place, ("", *place), strict=False):
        text += f"[{key}]" if before in _LISTS and key.isdecimal() else f".{key}"
    return text[1:]


_LISTS = (*OPTIONS, "prefixItems")


def path_form(path: str) -> str:
    """Return a path without the names of its variables, `/things/{}`: those of two documents may differ in them."""
    return VARIABLE.sub("{}", path)


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and operation, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def map_operations(
    document: dict[str, Any], change: Callable[[str, str, dict[str, Any]], dict[str, Any]]
) -> dict[str, Any]:
    """Return a copy of the document with `change(path, method, operation)` in every operation's place."""
    paths = {
        path: {key: change(path, key, node) if key in METHODS else node for key, node in item.items()}
        for path, item in document.get("paths", {}).items()
    }
    return {**document, "paths": paths}


def parameters_of(document: dict[str, Any], path: str, operation: dict[str, Any]) -> list[dict[str, Any]]:
    """Return an operation's parameters, those of its path item among them, references followed."""
    both = [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    named = {(item["name"], item["in"]): item for item in (resolve(document, item) for item in both)}
    return list(named.values())


def answers_of(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return an operation's answers by status, references followed."""
    return {str(status): resolve(document, answer) for status, answer in operation.get("responses", {}).items()}
