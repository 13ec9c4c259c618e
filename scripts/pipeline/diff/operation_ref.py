"""Operations of a document, and their counterparts in another."""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.diff.cursor import Cursor
from pipeline.openapi.document import Document
from pipeline.openapi.walk import METHODS


@dataclass(frozen=True, slots=True)
class OperationRef:
    """One operation of a document."""

    method: str
    path: str
    node: Cursor
    item: Cursor
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


def list_operations(document: Document) -> Iterator[OperationRef]:
    """Yield the operations in the document's order."""
    for path, item in Cursor(document, document).children("paths"):
        for method in METHODS:
            if isinstance(item.value.get(method), dict):
                yield OperationRef(method, path, item.child(method), item)


def match_operations(old: list[OperationRef], new: list[OperationRef]) -> list[tuple[OperationRef, OperationRef]]:
    """Pair the operations of two documents: by name, else by method and path, else by `operationId`."""
    pairs: list[tuple[OperationRef, OperationRef]] = []
    for key in (_name, _label, _id):
        left = [call for call in old if all(call is not one for one, _ in pairs)]
        right = [call for call in new if all(call is not one for _, one in pairs)]
        known = {key(call): call for call in reversed(right)}
        for call in left:
            found = key(call)
            if found is not None and found in known:
                pairs.append((call, known.pop(found)))
    return pairs


def _name(call: OperationRef) -> str | None:
    return call.named


def _label(call: OperationRef) -> str | None:
    return call.label


def _id(call: OperationRef) -> str | None:
    found = call.node.value.get("operationId")
    return found if isinstance(found, str) else None
