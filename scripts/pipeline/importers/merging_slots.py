"""A document as slots: the pieces that publications fill, one publication or many the same piece."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import SECTIONS, Node, Place, form_of
from pipeline.openapi.resolver import follow
from pipeline.openapi.walk import METHODS

_ONLY_WORDS = {*(("info", word) for word in ("title", "description", "summary", "version")), ("externalDocs",)}
_HOLDERS = ("paths", "webhooks")


@dataclass(frozen=True, slots=True)
class Slot:
    """One piece of a document, and what it says there."""

    place: Place
    kind: str | None
    """The kind of the value, or of its items; None for data."""
    value: Any

    @property
    def is_words(self) -> bool:
        """Whether publications may say different things here: then the newest is right without asking."""
        if self.place in _ONLY_WORDS or self.place[-1].startswith("x-"):
            return True
        return self.place[0] in _HOLDERS and self.place[-1] in {"summary", "description"}

    @property
    def is_shared(self) -> bool:
        """Whether it is what the operations of one path share."""
        return self.place[0] == "paths" and len(self.place) == 3 and self.operation is None

    @property
    def operation(self) -> str | None:
        """`GET /path` when the slot is an operation."""
        is_one = len(self.place) == 3 and self.place[0] == "paths" and self.place[2] in METHODS
        return f"{self.place[2].upper()} {self.place[1]}" if is_one else None


def slots_of(document: Document) -> Iterator[Slot]:
    """Yield the pieces of an upgraded document in its order; tags are left out, since they unite by name."""
    for key, value in document.items():
        if key in {"openapi", "tags"}:
            continue
        if key in _HOLDERS and isinstance(value, dict):
            for path, item in value.items():
                yield from _slots_of_path((key, path), item) if path[:2] != "x-" else [Slot((key, path), None, item)]
        elif key == "components" and isinstance(value, dict):
            for section, named in value.items():
                if isinstance(named, dict):
                    yield from (Slot((key, section, name), SECTIONS.get(section), node) for name, node in named.items())
                else:
                    yield Slot((key, section), None, named)
        elif key == "info" and isinstance(value, dict):
            yield from (Slot((key, name), form_of("info", name), text) for name, text in value.items())
        else:
            yield Slot((key,), (form_of("document", key) or "").strip("[]{}") or None, value)


def _slots_of_path(place: Place, item: Node) -> Iterator[Slot]:
    for key, value in item.items():
        yield Slot((*place, key), (form_of("path", key) or "").strip("[]{}") or None, value)


def with_parameters_inside(document: Document, paths: set[str]) -> Document:
    """Return the document with the parameters and servers of these path items moved into their operations."""
    moved = {path: _inside(document, item) if path in paths else item for path, item in document["paths"].items()}
    return {**document, "paths": moved}


def _inside(document: Document, item: Any) -> Any:
    if not isinstance(item, dict) or not ("parameters" in item or "servers" in item):
        return item
    shared, servers = item.get("parameters"), item.get("servers")
    changed = {key: value for key, value in item.items() if key not in {"parameters", "servers"}}
    for method in METHODS:
        operation = changed.get(method)
        if not isinstance(operation, dict):
            continue
        if isinstance(shared, list):
            own = operation.get("parameters") or []
            taken = {_identity(document, parameter) for parameter in own}
            operation = {
                **operation,
                "parameters": [*(one for one in shared if _identity(document, one) not in taken), *own],
            }
        changed[method] = {"servers": servers, **operation} if servers else operation
    return changed


def _identity(document: Document, parameter: object) -> tuple[str, str]:
    node = follow(document, parameter, "parameters")
    return (repr(node.get("name")), repr(node.get("in"))) if node and "$ref" not in node else (repr(parameter), "")
