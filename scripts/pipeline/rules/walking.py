"""How rules move through a document: every schema, every operation, and references."""

from collections.abc import Callable, Iterator
from typing import Any

Schema = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMAS = "#/components/schemas/"


def map_schemas(document: dict[str, Any], change: Callable[[Schema], Schema]) -> dict[str, Any]:
    """Return a copy of the document with `change` applied to every schema, inner ones first."""

    def schema(node: Schema) -> Schema:
        changed = dict(node)
        for key in ("properties", "patternProperties"):
            if isinstance(node.get(key), dict):
                changed[key] = {name: schema(item) for name, item in node[key].items()}
        for key in ("items", "additionalProperties"):
            if isinstance(node.get(key), dict):
                changed[key] = schema(node[key])
        for key in ("allOf", "anyOf", "oneOf"):
            if isinstance(node.get(key), list):
                changed[key] = [schema(item) for item in node[key]]
        return change(changed)

    def other(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: schema(item) if key == "schema" else other(item) for key, item in node.items()}
        return [other(item) for item in node] if isinstance(node, list) else node

    changed = {key: other(value) for key, value in document.items() if key != "components"}
    components = {key: other(value) for key, value in document.get("components", {}).items() if key != "schemas"}
    schemas = {name: schema(item) for name, item in document.get("components", {}).get("schemas", {}).items()}
    return {**changed, "components": {**components, "schemas": schemas}}


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and operation, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def map_operations(
    document: dict[str, Any], change: Callable[[str, str, dict[str, Any]], dict[str, Any]]
) -> dict[str, Any]:
    """Return a copy of the document with `change(path, method, operation)` in every operation's place."""
    paths = {
        path: {key: change(path, key, node) if key in METHODS else node for key, node in item.items()}
        for path, item in document.get("paths", {}).items()
    }
    return {**document, "paths": paths}


def resolve(document: dict[str, Any], node: Any) -> Any:
    """Follow `$ref` within the document; keys beside a `$ref` win over what it points to."""
    seen = set()
    while isinstance(node, dict) and "$ref" in node:
        reference = node["$ref"]
        if reference in seen:
            raise ValueError(f"{reference} refers to itself")
        seen.add(reference)
        target: Any = document
        for part in reference.removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def component_of(schema: Schema) -> str | None:
    """Return the name of the component that a schema refers to, also when it may be null."""
    options = [option for option in schema.get("anyOf", [schema]) if option.get("type") != "null"]
    reference = options[0].get("$ref", "") if len(options) == 1 else ""
    return reference.removeprefix(SCHEMAS) if reference.startswith(SCHEMAS) else None


def types_of(schema: Schema) -> list[str]:
    """Return `type` as a list."""
    kind = schema.get("type", [])
    return [kind] if isinstance(kind, str) else list(kind)
