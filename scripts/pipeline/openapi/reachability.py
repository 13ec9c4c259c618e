"""Reachability from the operations of a document."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import SECTIONS, Place, walk
from pipeline.openapi.inheritance import Inheritance
from pipeline.openapi.pointers import component, mapped_name, schema_pointer
from pipeline.openapi.resolver import components_of
from pipeline.openapi.walk import METHODS, operations

_LISTED = ("schemas", "parameters", "headers", "requestBodies", "responses", "callbacks", "pathItems")


def prune_unreachable(document: Document) -> Document:
    """
    Return the document without components and tags that no operation leads to.

    Where a base is referred to, what extends it may come as well. Security schemes stay where nothing at all says who may call.
    """
    components = document.get("components", {})
    reached = _Reached(document)
    reached.visit("document", {"paths": document.get("paths", {})})
    wanted = reached.components
    demands = [document.get("security"), *(operation.get("security") for _, _, operation in operations(document))]
    schemes = {name for each in demands for option in each or [] for name in option}
    pruned = {
        group: {name: node for name, node in part.items() if (group, name) in wanted} if group in _LISTED else part
        for group, part in components.items()
    }
    if "securitySchemes" in pruned and any(each is not None for each in demands):
        pruned["securitySchemes"] = {name: node for name, node in pruned["securitySchemes"].items() if name in schemes}
    return {**document, **_tags(document), "components": {group: part for group, part in pruned.items() if part}}


def keep_operations(document: Document, wanted: Callable[[str], bool]) -> Document:
    """Return the document with the operations that are wanted, each asked for as `METHOD /path`, and what they lead to."""
    paths = {
        path: {key: node for key, node in item.items() if key not in METHODS or wanted(f"{key.upper()} {path}")}
        for path, item in document.get("paths", {}).items()
    }
    return prune_unreachable(
        {**document, "paths": {path: item for path, item in paths.items() if item.keys() & set(METHODS)}}
    )


Start = tuple[str, Any]
"""A node, after its kind."""


def reached_components(document: Document, starts: Iterable[Start], *, mapped: bool = False) -> set[str]:
    """Return the pointers of the components that nodes refer to, directly or through others; by mappings if `mapped`."""
    components = document.get("components", {})
    found: set[str] = set()
    stack = list(starts)
    while stack:
        kind, node = stack.pop()
        for _, target in _targets(kind, node, mapped=mapped):
            group, name = component(target) or ("", "")
            if target not in found and group in SECTIONS and name in components_of(document, group):
                found.add(target)
                stack.append((SECTIONS[group], components[group][name]))
    return found


def reached_schemas(document: Document, starts: Iterable[Start]) -> list[str]:
    """Return the names of the schemas that nodes refer to, directly or through others, in the document's order."""
    found = reached_components(document, starts)
    return [name for name in document["components"]["schemas"] if schema_pointer(name) in found]


class _Reached:
    """
    The components that are reached by what is visited.

    What extends a base may come where the base is referred to, but not where it is only extended.
    """

    def __init__(self, document: Document) -> None:
        self._sections = {group: components_of(document, group) for group in SECTIONS}
        self._inheritance = Inheritance(self._sections["schemas"])
        self._used: set[str] = set()
        self.components: set[tuple[str, str]] = set()

    def visit(self, kind: str, node: Any, *, component: bool = False) -> None:
        for place, target in _targets(kind, node, mapped=True):
            self._follow(target, extended=component and len(place) == 2 and place[0] == "allOf")

    def _follow(self, target: str, *, extended: bool) -> None:
        group, name = component(target) or ("", "")
        if name not in self._sections.get(group, {}):
            return
        if (group, name) not in self.components:
            self.components.add((group, name))
            self.visit(SECTIONS[group], self._sections[group][name], component=True)
        if group == "schemas" and not extended and name not in self._used:
            self._used.add(name)
            for heir in self._inheritance.heirs(name):
                self._follow(schema_pointer(heir), extended=True)


def _targets(kind: str, node: Any, *, mapped: bool) -> Iterator[tuple[Place, str]]:
    """Yield the references in a node with the places of their holders; those of mappings if `mapped`."""
    for place, inner, part in walk(node, kind):
        if isinstance(part.get("$ref"), str):
            yield place, part["$ref"]
        if mapped and inner == "discriminator" and isinstance(part.get("mapping"), dict):
            yield from ((place, schema_pointer(mapped_name(target))) for target in part["mapping"].values())


def _tags(document: Document) -> Document:
    if not isinstance(document.get("tags"), list):
        return {}
    used = {tag for _, _, operation in operations(document) for tag in operation.get("tags", [])}
    return {"tags": [tag for tag in document["tags"] if tag.get("name") in used]}
