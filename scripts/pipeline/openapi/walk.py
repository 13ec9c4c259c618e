"""Walk a document: every schema, and every operation."""

from collections.abc import Callable, Iterator
from typing import Any

from pipeline.openapi.grammar import METHODS as METHODS
from pipeline.openapi.grammar import outermost_schemas, rewrite_outermost
from pipeline.openapi.resolver import resolve
from pipeline.openapi.schemas import Schema

OPTIONS = ("allOf", "anyOf", "oneOf")
CHOICES = ("anyOf", "oneOf")
NAMED = ("properties", "patternProperties")
"""Keywords whose value holds schemas by name; `ONE` is one, `SEVERAL` are a list of them."""
ONE = ("items", "additionalProperties")
SEVERAL = (*OPTIONS, "prefixItems")


def map_schemas(document: dict[str, Any], change: Callable[[Schema], Schema]) -> dict[str, Any]:
    """Return a copy of the document with `change` applied to every schema, inner ones first."""

    def schema(node: Any) -> Schema:
        if isinstance(node, bool):  # true takes everything, false nothing
            return change({} if node else {"not": {}})
        return change({key: below(key, value) for key, value in node.items()})

    def below(key: str, value: Any) -> Any:
        if key in NAMED and isinstance(value, dict):
            return {name: schema(item) for name, item in value.items()}
        if key in SEVERAL and isinstance(value, list):
            return [schema(item) for item in value]
        return schema(value) if key in ONE and isinstance(value, dict) else value

    changed = rewrite_outermost(document, schema)
    components = {"schemas": {}, **changed.get("components", {})}
    return {**changed, "components": components}


def all_schemas(document: dict[str, Any]) -> Iterator[tuple[str, Schema]]:
    """Yield every schema with its place, for example `components.schemas.Balance.properties.cash`."""

    def schema(place: str, node: Any) -> Iterator[tuple[str, Schema]]:
        if not isinstance(node, dict):
            return
        yield place, node
        for key in NAMED:
            for name, item in node.get(key, {}).items():
                yield from schema(f"{place}.{key}.{name}", item)
        for key in ONE:
            yield from schema(f"{place}.{key}", node.get(key))
        for key in SEVERAL:
            for index, item in enumerate(node.get(key, [])):
                yield from schema(f"{place}.{key}[{index}]", item)

    for keys, node in outermost_schemas({key: document[key] for key in ("paths", "components") if key in document}):
        yield from schema(".".join(keys), node)


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


def parameters_of(document: dict[str, Any], path: str, operation: dict[str, Any]) -> list[dict[str, Any]]:
    """Return an operation's parameters, those of its path item among them, references followed."""
    both = [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    named = {(item["name"], item["in"]): item for item in (resolve(document, item) for item in both)}
    return list(named.values())


def answers_of(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return an operation's answers by status, references followed."""
    return {str(status): resolve(document, answer) for status, answer in operation.get("responses", {}).items()}
