"""A page's operations put into the committed spec, which keeps what the page does not speak of."""

from pipeline.curation.alignment import matched_operations
from pipeline.curation.carry_over.security import unlike
from pipeline.diagnostics import Diagnostic
from pipeline.openapi.canonical.structural_key import GROUPS, Shapes
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node
from pipeline.openapi.pointers import component_pointer, schema_pointer, steps
from pipeline.openapi.reachability import prune_unreachable, reached_components
from pipeline.openapi.resolver import components_of
from pipeline.openapi.walk import METHODS, operations


def merge_partial(refreshed: Document, committed: Document) -> tuple[Document, tuple[Diagnostic, ...]]:
    """
    Return the committed spec with the operations of a refreshed part, and with the components they need.

    A component of both is the refreshed one: the vendor has one of that name. Where it differs, a note says which of
    the other operations it touches.
    """
    gone = {there for _, there in matched_operations(refreshed, committed)}
    paths: dict[str, Node] = {}
    for path, item in committed["paths"].items():
        left = {key: node for key, node in item.items() if key not in METHODS or (path, key) not in gone}
        if left.keys() & set(METHODS):
            paths[path] = left
    stay = [(path, method) for path, item in paths.items() for method in METHODS if method in item]
    for path, item in refreshed["paths"].items():
        fresh = {key: _said(node, refreshed, committed) if key in METHODS else node for key, node in item.items()}
        paths[path] = {**paths.get(path, {}), **fresh}
    groups = {*committed.get("components", {}), *refreshed.get("components", {})}
    components = {group: {**components_of(committed, group), **components_of(refreshed, group)} for group in groups}
    known = {tag["name"] for tag in committed.get("tags", [])}
    document = {
        **committed,
        "info": refreshed["info"],
        "servers": refreshed.get("servers") or committed.get("servers", []),
        "tags": [*committed.get("tags", []), *(tag for tag in refreshed.get("tags", []) if tag["name"] not in known)],
        "paths": paths,
        "components": components,
    }
    return prune_unreachable(
        {key: value for key, value in document.items() if value or key not in {"servers", "tags"}}
    ), tuple(_touched(document, refreshed, committed, stay))


def _said(operation: Node, refreshed: Document, committed: Document) -> Node:
    """Return an operation that says itself who may call it, where the two documents demand different things."""
    root, other = refreshed.get("security"), committed.get("security")
    if "security" in operation or not unlike(root, other):
        return operation
    return {**operation, "security": root or []}


def _touched(
    document: Document, refreshed: Document, committed: Document, stay: list[tuple[str, str]]
) -> list[Diagnostic]:
    new, old = Shapes(refreshed), Shapes(committed)
    changed = {
        schema_pointer(name)
        for name in new.targets.schemas.keys() & old.targets.schemas.keys()
        if new.of(new.targets.schemas[name]) != old.of(old.targets.schemas[name])
    }
    for kind, group in GROUPS.items():
        here, there = components_of(refreshed, group), components_of(committed, group)
        changed |= {
            component_pointer(group, name)
            for name in here.keys() & there.keys()
            if new.of_node(kind, here[name]) != old.of_node(kind, there[name])
        }
    touching: dict[str, list[str]] = {}
    for path, method, operation in operations(document):
        if (path, method) in stay:
            for reference in sorted(changed & reached_components(document, [("operation", operation)])):
                touching.setdefault(reference, []).append(f"{method.upper()} {path}")
    return [
        Diagnostic(
            location=".".join(steps(reference)),
            message="changed, and operations that were not refreshed use it too",
            actual=", ".join(places),
            hint="refresh them as well, or look whether it goes for them",
        )
        for reference, places in sorted(touching.items())
    ]
