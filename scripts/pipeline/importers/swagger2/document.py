"""
Convert a Swagger 2.0 document to OpenAPI 3.0, part by part as https://spec.openapis.org/oas/v2.0 defines them.

No library that does this is maintained for Python. Parts that are malformed are passed on as they are, so that what
reads the result says where and why.
"""

from typing import Any

from pipeline.diagnostics import Diagnostic
from pipeline.importers.swagger2.operations import (
    Components,
    convert_listed,
    convert_operation,
    convert_response,
    shared_parts,
)
from pipeline.importers.swagger2.schemas import convert_schema
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node
from pipeline.openapi.walk import METHODS

_CONVERTED = frozenset(
    (
        *("swagger", "host", "basePath", "schemes", "consumes", "produces"),
        *("paths", "definitions", "parameters", "responses", "securityDefinitions"),
    )
)
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_OF_FLOWS = ("authorizationUrl", "tokenUrl", "scopes")


def is_swagger2(tree: Document) -> bool:
    """True for a document that says it is Swagger 2.0."""
    return "openapi" not in tree and str(tree.get("swagger")) in {"2.0", "2"}


def convert(tree: Document, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """
    Return a Swagger 2.0 document as OpenAPI 3.0, and notes about what OpenAPI 3 has no form for.

    Without a `host` its server is relative to where the document was read.
    """
    root = Components(
        parameters=_mapping(tree.get("parameters")),
        responses=_mapping(tree.get("responses")),
        consumes=_listed(tree.get("consumes")),
        produces=_listed(tree.get("produces")),
        notes=[],
        name=name,
    )
    paths = {path: _path(root, item) for path, item in _mapping(tree.get("paths")).items()}
    parameters, bodies = shared_parts(root)
    components = {
        "schemas": {name: convert_schema(schema) for name, schema in _mapping(tree.get("definitions")).items()},
        "parameters": parameters,
        "requestBodies": bodies,
        "responses": {name: convert_response(root, node, root.produces) for name, node in root.responses.items()},
        "securitySchemes": {
            name: convert_scheme(scheme) for name, scheme in _mapping(tree.get("securityDefinitions")).items()
        },
    }
    document = {
        "openapi": "3.0.3",
        **{key: value for key, value in tree.items() if key not in _CONVERTED},
        "servers": _servers(tree),
        "paths": paths if isinstance(tree.get("paths"), dict) else tree.get("paths"),
        "components": {section: parts for section, parts in components.items() if parts},
    }
    return document, tuple(root.notes)


def _path(root: Components, item: Any) -> Any:
    if not isinstance(item, dict):
        return item
    listed = item.get("parameters")
    shared = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    own = [root.target(each) for each in shared]
    plain = [each for each, target in zip(shared, own, strict=True) if target.get("in") not in {"body", "formData"}]
    bodies = [each for each, target in zip(shared, own, strict=True) if target.get("in") in {"body", "formData"}]
    converted: Node = {}
    for key, value in item.items():
        if key in METHODS and isinstance(value, dict):
            converted[key] = convert_operation(root, value, bodies)
        elif key == "parameters":
            converted[key] = [convert_listed(root, each) for each in plain]
        else:
            converted[key] = value
    return converted


def _servers(tree: Document) -> list[Node]:
    host, base = str(tree.get("host") or ""), str(tree.get("basePath") or "")
    path = f"/{base.strip('/')}" if base.strip("/") else ""
    if not host:
        return [{"url": path or "/"}]
    schemes = [scheme for scheme in _listed(tree.get("schemes")) if scheme in {"http", "https"}]
    wanted = ["https"] if "https" in schemes or not schemes else schemes
    return [{"url": f"{scheme}://{host}{path}"} for scheme in wanted]


def _mapping(value: Any) -> Node:
    return value if isinstance(value, dict) else {}


def _listed(value: Any) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def convert_scheme(scheme: Any) -> Any:
    """Return a security scheme of OpenAPI 3."""
    if not isinstance(scheme, dict):
        return scheme
    if scheme.get("type") == "basic":
        return {**scheme, "type": "http", "scheme": "basic"}
    if scheme.get("type") != "oauth2":
        return scheme
    flow = {"scopes": {}, **{key: scheme[key] for key in _OF_FLOWS if key in scheme}}
    rest = {key: value for key, value in scheme.items() if key not in (*_OF_FLOWS, "flow")}
    return {**rest, "flows": {_FLOWS.get(str(scheme.get("flow")), str(scheme.get("flow"))): flow}}
