"""A position in a document, with its JSON pointer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.openapi.document import Document
from pipeline.openapi.walk import SCHEMAS, Schema


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
        steps = "".join(f"/{_escaped(key)}" for key in keys)
        return Cursor(self.document, value if isinstance(value, dict) else {}, f"{self.pointer}{steps}")

    def children(self, key: str) -> Iterator[tuple[str, "Cursor"]]:
        """Yield the mappings below a key, by name or by number."""
        below = self.value.get(key)
        pairs = below.items() if isinstance(below, dict) else enumerate(below) if isinstance(below, list) else ()
        for name, value in pairs:
            if isinstance(value, dict) or value is True:  # true is the schema that says nothing
                inside = value if isinstance(value, dict) else {}
                yield str(name), Cursor(self.document, inside, f"{self.pointer}/{_escaped(key)}/{_escaped(str(name))}")

    def with_value(self, value: dict[str, Any]) -> "Cursor":
        """Return the same position with another value."""
        return Cursor(self.document, value, self.pointer)

    def resolved(self) -> "Cursor":
        """
        Follow `$ref`; keys beside it win.

        Raises:
            DiagnosticError: it leads nowhere, or to itself.
        """
        node, seen = self, set[str]()
        while isinstance(node.value.get("$ref"), str):
            reference = node.value["$ref"]
            if reference in seen:
                raise DiagnosticError(_lost(node, "refers to itself"))
            seen.add(reference)
            beside = {key: value for key, value in node.value.items() if key != "$ref"}
            target = _target(node, reference)
            node = target.with_value({**target.value, **beside})
        return node

    @property
    def component(self) -> str | None:
        """The name of the schema component that this refers to."""
        reference = self.value.get("$ref")
        return reference.removeprefix(SCHEMAS) if isinstance(reference, str) and reference.startswith(SCHEMAS) else None

    @property
    def ref_siblings(self) -> Schema:
        """The keywords beside `$ref`."""
        return {key: value for key, value in self.value.items() if key != "$ref"}


def component(document: Document, name: str) -> Cursor:
    """Return the schema of a component."""
    return Cursor(document, document).child("components", "schemas", name)


def _target(node: Cursor, reference: str) -> Cursor:
    target: Any = node.document
    for part in reference.removeprefix("#/").split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(target, dict) or key not in target or not reference.startswith("#/"):
            raise DiagnosticError(_lost(node, "refers to nothing"))
        target = target[key]
    return Cursor(node.document, target if isinstance(target, dict) else {}, reference.removeprefix("#"))


def _lost(node: Cursor, what: str) -> Diagnostic:
    return Diagnostic(
        location=str(node.document.get("info", {}).get("title", "a document")),
        message=what,
        target=node.pointer or "/",
        expected="a place in the same document",
        actual=str(node.value.get("$ref")),
        hint="correct the reference",
    )


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
