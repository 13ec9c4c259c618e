"""Path items that are only references: what they refer to is copied in, so that each path has its own operations."""

from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Place, walk
from pipeline.openapi.reference_targets import locate

_HOLDERS = ("paths", "webhooks")
_MOST_NODES = 1_000_000


def with_path_items(document: Document) -> Document:
    """Return the document with path items copied in; keys beside a `$ref` win. References must be settled already."""
    holders = [key for key in _HOLDERS if isinstance(document.get(key), dict)]
    return {
        **document,
        **{
            key: {path: _whole(document, item) if path[:2] != "x-" else item for path, item in document[key].items()}
            for key in holders
        },
    }


def too_many_copies(document: Document) -> tuple[Place, str, str, str] | None:
    """Return what is wrong when copying would blow the document up: place, complaint, expected, found."""
    copied = 0
    for place, kind, node in walk({key: document[key] for key in _HOLDERS if key in document}):
        if kind == "path" and len(place) == 2 and "$ref" in node:
            copied += sum(1 for _ in walk(_whole(document, node), "path"))
            if copied > _MOST_NODES:
                return place, "too large", f"at most {_MOST_NODES:,} nodes from path items copied in", "more"
    return None


def _whole(document: Document, item: Any) -> Any:
    while isinstance(item, dict) and "$ref" in item:
        own = {key: value for key, value in item.items() if key != "$ref"}
        item = {**locate(document, item["$ref"], "path").node, **own}
    return item
