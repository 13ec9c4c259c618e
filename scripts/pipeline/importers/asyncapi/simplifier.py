"""The interface by which the parts of a schema are simplified: each part hands inner schemas back to the whole."""

from typing import Any, Protocol

from pipeline.diagnostics import DiagnosticError

Schema = dict[str, Any]


class Simplifier(Protocol):
    """Simplifies the schemas of one document, and keeps notes."""

    def schema(self, node: Any, place: str) -> Schema:
        """Return a simplified copy of a schema."""
        ...

    def checked(self, node: Any, place: str) -> Schema:
        """Return a schema that is a mapping; raise for anything else."""
        ...

    def note(self, place: str, what: str, found: Any = None) -> None:
        """Keep in mind what could not be said."""
        ...

    def fault(self, place: str, what: str, found: str | None = None) -> DiagnosticError:
        """Return the error for a place."""
        ...
