"""
A vendor's OpenAPI document at work: which operation a request is for, whether it fits, and an answer that would do.

Read when first asked; schemas are compiled once, each at its first use.
"""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from pennyweight_sandbox._messages import Request
from pennyweight_sandbox._spec.answers import AnswerMaker
from pennyweight_sandbox._spec.document import Document
from pennyweight_sandbox._spec.operations import Cost, Operation, credential_names, is_json, read_operations
from pennyweight_sandbox._spec.requests import Call, InvalidRequestError, QueryPolicy, Violation, read_call
from pennyweight_sandbox._spec.routes import Router

__all__ = [
    "AnswerMaker",
    "Call",
    "Cost",
    "Document",
    "InvalidRequestError",
    "Operation",
    "QueryPolicy",
    "ServedSpec",
    "Violation",
    "is_json",
]


class ServedSpec:
    """
    The operations of one document.

    Args:
        document: the document, or the JSON file it is read from when first needed.
    """

    def __init__(self, document: Document | Path) -> None:
        self._source = document

    @cached_property
    def document(self) -> Document:
        """The document itself."""
        return Document.read(self._source) if isinstance(self._source, Path) else self._source

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, in the document's order."""
        return tuple(read_operations(self.document))

    @cached_property
    def credential_names(self) -> frozenset[str]:
        """Names of query parameters that carry credentials."""
        return credential_names(self.document)

    def find(self, raw_path: str) -> tuple[Mapping[str, Operation], dict[str, str]] | None:
        """Return the operations at a path by method and the path's variables, None for an unknown path."""
        return self._router.find(raw_path)

    def read(self, operation: Operation, request: Request, variables: Mapping[str, str], policy: QueryPolicy) -> Call:
        """Return the request decoded. Raises InvalidRequestError unless the document allows it."""
        return read_call(self.document, policy, operation, request, variables)

    @cached_property
    def _router(self) -> Router:
        return Router(self.operations)
