"""Which operations a curated spec holds: those of its scope, and those that a page does not speak of."""

from dataclasses import dataclass
from typing import Any

from pipeline.curating.grammar import Node
from pipeline.curating.pairing import VARIABLE
from pipeline.documents import Document
from pipeline.rules.walking import METHODS, operations

_LISTED = ("schemas", "parameters", "headers", "requestBodies", "responses", "callbacks", "pathItems")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoped:
    """A document reduced to a scope."""

    document: Document
    outside: tuple[str, ...]
    """Operations of the source that are not in the scope, as `METHOD /path`."""
    missing: tuple[str, ...]
    """Operations of the scope that the source lacks."""


def operations_of(document: Document) -> tuple[str, ...]:
    """Return a document's operations, as `METHOD /path`."""
    return tuple(f"{method.upper()} {path}" for path, method, _ in operations(document))


def within(document: Document, scope: tuple[str, ...]) -> Scoped:
    """
    Return the operations of the scope, with the components they need.

    Args:
        document: any.
        scope: operations as `METHOD /path`; what variables in a path are called does not count. Empty means all.
    """
    found = {_form(operation): operation for operation in operations_of(document)}
    wanted = {_form(operation): operation for operation in scope}
    if not wanted:
        return Scoped(document=reachable(document), outside=(), missing=())
    paths = {path: _chosen(path, item, wanted) for path, item in document.get("paths", {}).items()}
    kept = {path: item for path, item in paths.items() if item.keys() & set(METHODS)}
    return Scoped(
        document=reachable({**document, "paths": kept}),
        outside=tuple(sorted(operation for form, operation in found.items() if form not in wanted)),
        missing=tuple(sorted(operation for form, operation in wanted.items() if form not in found)),
    )


def reachable(document: Document) -> Document:
    """
    Return the document without components and tags that no operation leads to.

    Security schemes stay where nothing at all says who may call.
    """
    components = document.get("components", {})
    wanted: set[tuple[str, str]] = set()

    def visit(node: Any) -> None:
        if isinstance(node, dict):
            for target in (node.get("$ref"), *_mapped(node)):
                group, _, name = str(target).removeprefix("#/components/").partition("/")
                name = name.replace("~1", "/").replace("~0", "~")
                if (
                    (group, name) not in wanted
                    and isinstance(components.get(group), dict)
                    and name in components[group]
                ):
                    wanted.add((group, name))
                    visit(components[group][name])
            for value in node.values():
                visit(value)
        elif isinstance(node, list):
            for value in node:
                visit(value)

    visit(document.get("paths", {}))
    demands = [document.get("security"), *(operation.get("security") for _, _, operation in operations(document))]
    schemes = {name for each in demands for option in each or [] for name in option}
    kept = {
        group: {name: node for name, node in part.items() if (group, name) in wanted} if group in _LISTED else part
        for group, part in components.items()
    }
    if "securitySchemes" in kept and any(each is not None for each in demands):
        kept["securitySchemes"] = {name: node for name, node in kept["securitySchemes"].items() if name in schemes}
    return {**document, **_tags(document), "components": {group: part for group, part in kept.items() if part}}


def _chosen(path: str, item: Node, wanted: dict[str, str]) -> Node:
    return {key: value for key, value in item.items() if key not in METHODS or _form(f"{key.upper()} {path}") in wanted}


def _form(operation: str) -> str:
    method, _, path = operation.partition(" ")
    return f"{method.upper()} {VARIABLE.sub('{}', path)}"


def _mapped(node: Node) -> list[Any]:
    said = node.get("discriminator")
    mapping = said.get("mapping") if isinstance(said, dict) else None
    return list(mapping.values()) if isinstance(mapping, dict) else []


def _tags(document: Document) -> Document:
    if not isinstance(document.get("tags"), list):
        return {}
    used = {tag for _, _, operation in operations(document) for tag in operation.get("tags", [])}
    return {"tags": [tag for tag in document["tags"] if tag.get("name") in used]}
