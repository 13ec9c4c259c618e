"""Operations as callers know them."""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.diff.cursor import Node
from pipeline.openapi.document import Document
from pipeline.openapi.walk import METHODS


@dataclass(frozen=True, slots=True)
class Call:
    """One operation of a document."""

    method: str
    path: str
    node: Node
    item: Node
    """The path's own node, for parameters that all its operations share."""

    @property
    def label(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def named(self) -> str | None:
        """`resource.method`, if it has a name."""
        name = self.node.value.get("x-pennyweight-name")
        return name if isinstance(name, str) else None

    @property
    def name(self) -> str:
        return self.named or self.label


def calls_of(document: Document) -> Iterator[Call]:
    """Yield the operations in the document's order."""
    for path, item in Node(document, document).children("paths"):
        for method in METHODS:
            if isinstance(item.value.get(method), dict):
                yield Call(method, path, item.child(method), item)


def match(old: list[Call], new: list[Call]) -> list[tuple[Call, Call]]:
    """Return the same calls of two documents: of one name, else of one method and path, else of one `operationId`."""
    pairs: list[tuple[Call, Call]] = []
    for key in (_name, _label, _id):
        left = [call for call in old if all(call is not one for one, _ in pairs)]
        right = [call for call in new if all(call is not one for _, one in pairs)]
        known = {key(call): call for call in reversed(right)}
        for call in left:
            found = key(call)
            if found is not None and found in known:
                pairs.append((call, known.pop(found)))
    return pairs


def _name(call: Call) -> str | None:
    return call.named


def _label(call: Call) -> str | None:
    return call.label


def _id(call: Call) -> str | None:
    found = call.node.value.get("operationId")
    return found if isinstance(found, str) else None
