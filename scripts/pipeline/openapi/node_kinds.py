"""The kinds of nodes an OpenAPI document is made of: where each stands, and how to move through all of them."""

from collections.abc import Callable, Iterator
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import form_of, keys_of

Node = dict[str, Any]
Place = tuple[str | int, ...]
"""Where a node stands, as the keys and indexes that lead to it."""
Change = Callable[[str, Node], Node]
"""Takes a kind and a node whose inner nodes have been changed already."""

_KINDS = (
    *("document", "components", "path", "operation", "parameter", "header", "body", "response", "media", "encoding"),
    *("schema", "info", "server", "tag", "scheme"),
)
_NODES = frozenset(_KINDS)


def _inner(kind: str, key: str, form: str) -> str | None:
    """Return what a key holds: a schema that is a component is `named`, a callback a map of paths, other things are data."""
    if (kind, key) == ("components", "schemas"):
        return "{named}"
    if form == "{callback}":
        return "{{path}}"
    return form if form.strip("[]{}") in _NODES else None


def _row(kind: str) -> dict[str, str]:
    forms = ((key, form_of(kind, key)) for key in keys_of(kind))
    return {key: inner for key, form in forms if form and (inner := _inner(kind, key, form))}


KINDS: dict[str, dict[str, str]] = {**{kind: _row(kind) for kind in _KINDS}, "named": _row("schema")}


def rewrite(document: Document, change: Change) -> Document:
    """Return a copy of the document with `change` applied to every node, inner ones first."""
    return rewrite_node("document", document, change)


def rewrite_node(kind: str, node: Node, change: Change) -> Node:
    """Return a copy of one node with `change` applied to it and to all within, inner ones first."""
    changed = dict(node)
    for key, below in KINDS[kind].items():
        if key in changed:
            changed[key] = _rewritten(below, changed[key], change)
    return change(kind, changed)


def _rewritten(kind: str, value: Any, change: Change) -> Any:
    inner = kind[1:-1]
    if kind.startswith("[") and isinstance(value, list):
        return [_rewritten(inner, item, change) for item in value]
    if kind.startswith("{") and isinstance(value, dict):
        return {key: _rewritten(inner, item, change) for key, item in value.items()}
    return rewrite_node(kind, value, change) if kind in KINDS and isinstance(value, dict) else value


def nodes(document: Document, *, without: tuple[str, ...] = ()) -> Iterator[tuple[Place, str, Node]]:
    """Yield every node with its place and kind, outer ones first, but those of some kinds and all within these."""
    return _nodes((), "document", document, without)


def _nodes(place: Place, kind: str, node: Node, without: tuple[str, ...]) -> Iterator[tuple[Place, str, Node]]:
    if kind in without:
        return
    yield place, kind, node
    for key, below in KINDS[kind].items():
        if key in node:
            yield from _listed((*place, key), below, node[key], without)


def _listed(place: Place, kind: str, value: Any, without: tuple[str, ...]) -> Iterator[tuple[Place, str, Node]]:
    inner = kind[1:-1]
    if kind.startswith("[") and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _listed((*place, index), inner, item, without)
    elif kind.startswith("{") and isinstance(value, dict):
        for key, item in value.items():
            yield from _listed((*place, key), inner, item, without)
    elif kind in KINDS and isinstance(value, dict):
        yield from _nodes(place, kind, value, without)
