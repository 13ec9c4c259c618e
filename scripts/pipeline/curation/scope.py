"""Filter operations by the scope of a curated spec."""

from dataclasses import dataclass

from pipeline.curation.alignment import VARIABLE
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node
from pipeline.openapi.reachability import prune_unreachable
from pipeline.openapi.walk import METHODS, operations


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoped:
    """A document reduced to a scope."""

    document: Document
    outside: tuple[str, ...]
    """Operations of the source that are not in the scope, as `METHOD /path`."""
    missing: tuple[str, ...]
    """Operations of the scope that the source lacks."""


def list_operations(document: Document) -> tuple[str, ...]:
    """Return a document's operations, as `METHOD /path`."""
    return tuple(f"{method.upper()} {path}" for path, method, _ in operations(document))


def filter_operations(document: Document, scope: tuple[str, ...]) -> Scoped:
    """
    Return the operations of the scope, with the components they need.

    Args:
        document: any.
        scope: operations as `METHOD /path`; what variables in a path are called does not count. Empty means all.
    """
    found = {_form(operation): operation for operation in list_operations(document)}
    wanted = {_form(operation): operation for operation in scope}
    if not wanted:
        return Scoped(document=prune_unreachable(document), outside=(), missing=())
    paths = {path: _chosen(path, item, wanted) for path, item in document.get("paths", {}).items()}
    within = {path: item for path, item in paths.items() if item.keys() & set(METHODS)}
    return Scoped(
        document=prune_unreachable({**document, "paths": within}),
        outside=tuple(sorted(operation for form, operation in found.items() if form not in wanted)),
        missing=tuple(sorted(operation for form, operation in wanted.items() if form not in found)),
    )


def _chosen(path: str, item: Node, wanted: dict[str, str]) -> Node:
    return {key: value for key, value in item.items() if key not in METHODS or _form(f"{key.upper()} {path}") in wanted}


def _form(operation: str) -> str:
    method, _, path = operation.partition(" ")
    return f"{method.upper()} {VARIABLE.sub('{}', path)}"
