"""A position in a document, with its JSON pointer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import join
from pipeline.openapi.resolver import UnresolvedReferenceError, hops, referenced_component
from pipeline.openapi.schemas import Schema


@dataclass(frozen=True, slots=True)
class Cursor:
    """One mapping of a document."""

    document: Document
    value: dict[str, Any]
    pointer: str = ""

    def child(self, *keys: str) -> "Cursor":
        """Return the mapping below these keys; an empty one when there is none."""
        value: Any = self.value
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        return Cursor(self.document, value if isinstance(value, dict) else {}, join(self.pointer, *keys))

    def children(self, key: str) -> Iterator[tuple[str, "Cursor"]]:
        """Yield the mappings below a key, by name or by number."""
        below = self.value.get(key)
        pairs = below.items() if isinstance(below, dict) else enumerate(below) if isinstance(below, list) else ()
        for name, value in pairs:
            if isinstance(value, dict) or value is True:  # true is the schema that says nothing
                inside = value if isinstance(value, dict) else {}
                yield str(name), Cursor(self.document, inside, join(self.pointer, key, name))

    def with_value(self, value: dict[str, Any]) -> "Cursor":
        """Return the same position with another value."""
        return Cursor(self.document, value, self.pointer)

    def resolved(self) -> "Cursor":
        """
        Follow `$ref`; keys beside it win.

        Raises:
            DiagnosticError: it leads nowhere, or to itself.
        """
        node = self
        try:
            for reference, target in hops(self.document, self.value):
                value = {**(target if isinstance(target, dict) else {}), **node.ref_siblings}
                node = Cursor(self.document, value, reference.removeprefix("#"))
        except UnresolvedReferenceError as error:
            raise DiagnosticError(_lost(node, error)) from None
        return node

    @property
    def component(self) -> str | None:
        """The name of the schema component that this refers to."""
        return referenced_component(self.value)

    @property
    def ref_siblings(self) -> Schema:
        """The keywords beside `$ref`."""
        return {key: value for key, value in self.value.items() if key != "$ref"}


def component(document: Document, name: str) -> Cursor:
    """Return the schema of a component."""
    return Cursor(document, document).child("components", "schemas", name)


def _lost(node: Cursor, error: UnresolvedReferenceError) -> Diagnostic:
    return Diagnostic(
        location=str(node.document.get("info", {}).get("title", "a document")),
        message=error.problem,
        target=node.pointer or "/",
        expected=error.expected,
        actual=error.reference,
        hint="correct the reference",
    )
