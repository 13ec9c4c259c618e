"""Rules about parameters: each operation has all of its own, each with a schema, and says of them what is not so anyway."""

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite_inner_first
from pipeline.openapi.resolver import components_of, follow, resolve
from pipeline.openapi.walk import METHODS, map_operations, parameters_of

_RESERVED = {("header", name) for name in ("accept", "authorization", "content-type")}
"""What OpenAPI says is never a parameter, whatever a document says."""
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def in_operations(document: Document) -> Document:
    """Parameters and servers of a path item join each of its operations; what an operation says itself wins."""

    def change(node: Node, kind: str, _place: Place) -> Node:
        if kind != "path":
            return node
        item = follow(document, node, "pathItems")
        shared, servers = item.get("parameters", []), item.get("servers")
        operations = {
            method: {
                **({"servers": servers} if servers else {}),
                **item[method],
                **_joined(document, shared, item[method].get("parameters", [])),
            }
            for method in METHODS
            if isinstance(item.get(method), dict)
        }
        return {**{key: value for key, value in item.items() if key not in {"parameters", "servers"}}, **operations}

    return rewrite_inner_first(document, change)


def without_what_security_says(document: Document) -> Document:
    """Drop parameters that a security scheme sends, and headers that OpenAPI reserves."""
    sent = {
        (str(scheme.get("in")), str(scheme.get("name")).lower())
        for scheme in components_of(document, "securitySchemes").values()
        if scheme.get("type") == "apiKey"
    }

    def change(node: Node, kind: str, _place: Place) -> Node:
        if kind != "operation" or "parameters" not in node:
            return node
        left = [
            item
            for item in node["parameters"]
            if (where := identity(document, item))[0] == "path" or (where[0], where[1].lower()) not in sent | _RESERVED
        ]
        return {**node, "parameters": left} if left else {key: node[key] for key in node if key != "parameters"}

    return rewrite_inner_first(document, change)


def without_defaults(document: Document) -> Document:
    """`style` and `explode` are left out where they are what OpenAPI takes for granted."""

    def change(node: Node, kind: str, _place: Place) -> Node:
        usual = _STYLES.get(str(node.get("in")))
        if kind != "parameter" or usual is None:
            return node
        style = node.get("style", usual)
        unsaid = {key for key, value in (("style", usual), ("explode", style == "form")) if node.get(key) == value}
        return {key: value for key, value in node.items() if key not in unsaid}

    return rewrite_inner_first(document, change)


def _joined(document: Document, shared: list[Node], own: list[Node]) -> Node:
    named = {identity(document, item) for item in own}
    both = [*(item for item in shared if identity(document, item) not in named), *own]
    return {"parameters": both} if both else {}


def identity(document: Document, parameter: Node) -> tuple[str, str]:
    """Return what tells a parameter from others: where it goes and its name."""
    node = follow(document, parameter, "parameters")
    return str(node.get("in")), str(node.get("name"))


def resolve_parameters(document: Document) -> Document:
    """
    Parameters of the path item join each operation, and references to parameters are replaced by them.

    What a security scheme names is the overlay's to send, and left out; what is described by `content` gets its schema, in
    the style `json`.
    """
    signed = _RESERVED | _signed(document)

    def change(path: str, _method: str, operation: Document) -> Document:
        sent = [it for it in parameters_of(document, path, operation) if _location(it["in"], it["name"]) not in signed]
        return {**operation, "parameters": [_with_schema(it) for it in sent]}

    changed = map_operations(document, change)
    paths = {
        path: {key: node for key, node in item.items() if key != "parameters"}
        for path, item in changed["paths"].items()
    }
    return {**changed, "paths": paths}


def _signed(document: Document) -> set[tuple[str, str]]:
    schemes = document.get("components", {}).get("securitySchemes", {}).values()
    found = [resolve(document, it) for it in schemes]
    return {_location(it["in"], it["name"]) for it in found if it.get("type") == "apiKey"}


def _location(location: str, name: str) -> tuple[str, str]:
    return location, name.lower() if location == "header" else name


def _with_schema(parameter: Document) -> Document:
    content = parameter.get("content", {})
    if "schema" in parameter or not content:
        return {"schema": {}, **parameter}
    rest = {key: value for key, value in parameter.items() if key != "content"}
    media = next(iter(content.values()))
    return {**rest, "schema": media.get("schema", {}), "style": "json"}
