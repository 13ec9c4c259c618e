"""What of a document its operations lead to."""

from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations

_LISTED = ("schemas", "parameters", "headers", "requestBodies", "responses", "callbacks", "pathItems")


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


def _mapped(node: Document) -> list[Any]:
    said = node.get("discriminator")
    mapping = said.get("mapping") if isinstance(said, dict) else None
    return list(mapping.values()) if isinstance(mapping, dict) else []


def _tags(document: Document) -> Document:
    if not isinstance(document.get("tags"), list):
        return {}
    used = {tag for _, _, operation in operations(document) for tag in operation.get("tags", [])}
    return {"tags": [tag for tag in document["tags"] if tag.get("name") in used]}
