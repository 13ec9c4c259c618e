"""Which components callers give, and which vendors send."""

from collections.abc import Iterator
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.walk import SCHEMAS, operations

_ASKED = ("parameters", "requestBody")


def given_only(document: Document) -> set[str]:
    """Return the names of components that requests hold and that no answer does."""
    asked = [operation.get(key) for _, _, operation in operations(document) for key in _ASKED]
    answers = [operation.get("responses") for _, _, operation in operations(document)]
    return _reached(document, asked) - _reached(document, [*answers, document.get("webhooks")])


def _reached(document: Document, starts: list[Any]) -> set[str]:
    schemas = document["components"]["schemas"]
    reached: set[str] = set()
    names = list(_references(starts))
    while names:
        name = names.pop()
        if name in schemas and name not in reached:
            reached.add(name)
            names.extend(_references(schemas[name]))
    return reached


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].removeprefix(SCHEMAS)
        for inner in node.values():
            yield from _references(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _references(inner)
