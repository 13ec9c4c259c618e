"""A place in an old page's tree: what may stand there, and how to complain when something else does."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, TypeVar

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.openapi.document import Document

_Kind = TypeVar("_Kind")


@dataclass(frozen=True, slots=True)
class Place:
    """A position in the tree of a page."""

    page: str
    path: str = ""

    def __truediv__(self, key: object) -> "Place":
        return Place(self.page, f"{self.path}.{key}".lstrip("."))

    def mapping(self, node: Any) -> Document:
        """Return the mapping that stands here; nothing counts as an empty one."""
        return self._a(dict, {} if node is None else node, "a mapping")

    def listing(self, node: Any) -> list[Any]:
        """Return the list that stands here; nothing counts as an empty one."""
        return self._a(list, [] if node is None else node, "a list")

    def text(self, node: Any) -> str:
        """Return the text that stands here."""
        return self._a(str, node, "a text")

    def allow(self, node: Document, known: Collection[str]) -> None:
        """Refuse keys that are neither known nor extensions: they could be a constraint, and must not be lost."""
        for key in node:
            if key not in known and not key.startswith("x-"):
                raise (self / key).error("an unknown key", ", ".join(known), format_value(node[key]))

    def error(self, what: str, expected: str, found: str) -> DiagnosticError:
        """Return the error to raise about this place."""
        so = "take the operation from the vendor's whole spec, or teach the pipeline what this means"
        return DiagnosticError(
            Diagnostic(location=self.page, message=what, target=self.path, expected=expected, actual=found, hint=so)
        )

    def _a(self, kind: type[_Kind], node: Any, expected: str) -> _Kind:
        if not isinstance(node, kind):
            raise self.error("not what stands in such pages", expected, format_value(node))
        return node
