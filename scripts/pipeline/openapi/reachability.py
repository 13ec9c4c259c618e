"""Reachability from the operations of a document."""

from collections.abc import Iterable
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.inheritance import Inheritance
from pipeline.openapi.pointers import component, pointer, schema_pointer
from pipeline.openapi.resolver import components_of
from pipeline.openapi.walk import operations

_LISTED = ("schemas", "parameters", "headers", "requestBodies", "responses", "callbacks", "pathItems")


def prune_unreachable(document: Document) -> Document:
    """
    Return the document without components and tags that no operation leads to.

    Where a base is referred to, what extends it may come as well. Security schemes stay where nothing at all says who may call.
    """
    components = document.get("components", {})
    reached = _Reached(components)
    reached.visit(document.get("paths", {}))
    wanted = reached.components
    demands = [document.get("security"), *(operation.get("security") for _, _, operation in operations(document))]
    schemes = {name for each in demands for option in each or [] for name in option}
    kept = {
        group: {name: node for name, node in part.items() if (group, name) in wanted} if group in _LISTED else part
        for group, part in components.items()
    }
    if "securitySchemes" in kept and any(each is not None for each in demands):
        kept["securitySchemes"] = {name: node for name, node in kept["securitySchemes"].items() if name in schemes}
    return {**document, **_tags(document), "components": {group: part for group, part in kept.items() if part}}


def reached_components(document: Document, starts: Iterable[Any]) -> set[str]:
    """Return the pointers of the components that nodes refer to by `$ref`, directly or through others."""
    components = document.get("components", {})
    found: set[str] = set()
    stack = list(starts)
    while stack:
        node = stack.pop()
        if isinstance(node, list):
            stack += node
        elif isinstance(node, dict):
            stack += node.values()
            target = node.get("$ref")
            if isinstance(target, str) and target not in found and (part := component(target)) is not None:
                group, name = part
                if name in components.get(group, {}):
                    found.add(target)
                    stack.append(components[group][name])
    return found


def reached_schemas(document: Document, starts: Iterable[Any]) -> list[str]:
    """Return the names of the schemas that nodes refer to, directly or through others, in the document's order."""
    found = reached_components(document, starts)
    return [name for name in document["components"]["schemas"] if schema_pointer(name) in found]


class _Reached:
    """
    The components that are reached by what is visited.

    What extends a base may come where the base is referred to, but not where it is only extended.
    """

    def __init__(self, components: Document) -> None:
        self._all = components
        self._inheritance = Inheritance(components_of({"components": components}, "schemas"))
        self._used: set[str] = set()
        self.components: set[tuple[str, str]] = set()

    def visit(self, node: Any, *, component: bool = False, extended: bool = False) -> None:
        if isinstance(node, dict):
            for target in (node.get("$ref"), *_mapped(node)):
                self._follow(target, extended=extended)
            for key, value in node.items():
                extends = component and key == "allOf" and isinstance(value, list)
                for part in value if extends else [value]:
                    self.visit(part, extended=extends)
        elif isinstance(node, list):
            for value in node:
                self.visit(value)

    def _follow(self, target: object, *, extended: bool) -> None:
        if not isinstance(target, str):
            return
        group, name = component(target) or ("schemas", target)
        if not isinstance(self._all.get(group), dict) or name not in self._all[group]:
            return
        if (group, name) not in self.components:
            self.components.add((group, name))
            self.visit(self._all[group][name], component=True)
        if group == "schemas" and not extended and name not in self._used:
            self._used.add(name)
            for heir in self._inheritance.heirs(name):
                self._follow(pointer(("components", "schemas", heir)), extended=True)


def _mapped(node: Document) -> list[Any]:
    said = node.get("discriminator")
    mapping = said.get("mapping") if isinstance(said, dict) else None
    return list(mapping.values()) if isinstance(mapping, dict) else []


def _tags(document: Document) -> Document:
    if not isinstance(document.get("tags"), list):
        return {}
    used = {tag for _, _, operation in operations(document) for tag in operation.get("tags", [])}
    return {"tags": [tag for tag in document["tags"] if tag.get("name") in used]}
