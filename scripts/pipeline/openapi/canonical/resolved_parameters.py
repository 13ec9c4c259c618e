"""Rules about parameters: one list for each operation, each parameter with a schema."""

from pipeline.openapi.document import Document
from pipeline.openapi.resolver import resolve
from pipeline.openapi.walk import map_operations, parameters_of

IGNORED = {("header", "accept"), ("header", "content-type"), ("header", "authorization")}
"""What OpenAPI says is never a parameter, whatever a document says."""


def resolve_parameters(document: Document) -> Document:
    """
    Parameters of the path item join each operation, and references to parameters are replaced by them.

    What a security scheme names is the overlay's to send, and left out; what is described by `content` gets its schema, in
    the style `json`.
    """
    signed = IGNORED | _signed(document)

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
