"""What a made-up vendor publishes, in its words: a whole spec, pages cut from it, and changes to it."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from pipeline.openapi.document import Document, dump

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEY = {"Key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "Grab one of these in the console."}}
_SCHEMAS: Document = {
    "Berth": {
        "type": "object",
        "title": "Berth",
        "description": "A splendid berth somewhere along our lovely long quays.",
        "required": ["id", "length"],
        "properties": {
            "id": {"type": "string", "description": "Please treat this string as totally opaque always."},
            "length": {"type": "number", "description": "The berth length measured in metres as floating number."},
            "state": {"$ref": "#/components/schemas/State"},
            "keeper": {"type": "string", "nullable": True, "description": "Who happens to look after it right now."},
        },
    },
    "State": {"type": "string", "enum": ["free", "taken"], "description": "Can be free or taken as you like."},
    "BerthList": {
        "type": "object",
        "description": "All of the berths that you could ever possibly want.",
        "required": ["berths"],
        "properties": {
            "berths": {
                "type": "array",
                "items": {"$ref": "#/components/schemas/Berth"},
                "description": "Those berths.",
            },
        },
    },
    "NewStay": {
        "type": "object",
        "description": "Use this thing to request a stay with us today.",
        "required": ["berth"],
        "properties": {
            "berth": {"type": "string", "description": "Which of the berths you would like to have."},
            "nights": {"type": "integer", "minimum": 1, "description": "How many nights do you plan on staying?"},
        },
    },
    "Stay": {
        "type": "object",
        "description": "The stay that was booked for you by our system.",
        "required": ["id", "price"],
        "properties": {
            "id": {"type": "string", "description": "Identifier of the stay that has just been created."},
            "price": {"type": "integer", "description": "Total price of the stay in American cents."},
        },
    },
}


def _answer(name: str, status: str = "200") -> Document:
    schema = {"$ref": f"#/components/schemas/{name}"}
    content = {"application/json": {"schema": schema}}
    return {status: {"description": "Everything went according to the plan of yours.", "content": content}}


_PATHS: Document = {
    "/berths": {
        "get": {
            "operationId": "listBerths",
            "tags": ["Berths"],
            "summary": "Fetch a most complete list of berths",
            "parameters": [
                {
                    "name": "limit",
                    "in": "query",
                    "schema": {"type": "integer", "maximum": 100},
                    "description": "At most.",
                }
            ],
            "responses": _answer("BerthList"),
        }
    },
    "/berths/{berthId}": {
        "get": {
            "operationId": "getBerth",
            "tags": ["Berths"],
            "summary": "Fetch just one single berth for yourself",
            "parameters": [{"name": "berthId", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": _answer("Berth"),
        }
    },
    "/stays": {
        "post": {
            "operationId": "createStay",
            "tags": ["Stays"],
            "summary": "Book yourself a stay in our fine harbour",
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewStay"}}},
            },
            "responses": _answer("Stay", "201"),
        }
    },
    "/staff": {
        "get": {
            "operationId": "listStaff",
            "tags": ["Staff"],
            "summary": "Show all of our friendly harbour staff",
            "responses": _answer("Berth"),
        }
    },
}


def whole() -> Document:
    """Return the whole spec, OpenAPI 3.0."""
    return deepcopy(
        {
            "openapi": "3.0.3",
            "info": {
                "title": "The Harbour Public Interface",
                "version": "7",
                "description": "Welcome aboard to the wonderful interface of our harbour.",
            },
            "servers": [{"url": "https://api.harbour.example/v1", "description": "Where the production lives."}],
            "security": [{"Key": []}],
            "paths": _PATHS,
            "components": {"schemas": _SCHEMAS, "securitySchemes": _KEY},
        }
    )


def schema_of(document: Document, name: str) -> Document:
    """Return a component, to change it."""
    found: Document = document["components"]["schemas"][name]
    return found


def with_more(document: Document | None = None) -> Document:
    """Return the spec with something new that breaks nobody: a field and a parameter."""
    document = whole() if document is None else document
    more = {"type": "integer", "description": "How deep the water is on a calm day."}
    schema_of(document, "Berth")["properties"]["depth"] = more
    parameter = {"name": "state", "in": "query", "schema": {"$ref": "#/components/schemas/State"}}
    document["paths"]["/berths"]["get"]["parameters"].append(parameter)
    document["info"]["version"] = "8"
    return document


def with_less(document: Document | None = None) -> Document:
    """Return the spec without a field, which breaks those who read it."""
    document = with_more() if document is None else document
    del schema_of(document, "Berth")["properties"]["keeper"]
    document["info"]["version"] = "9"
    return document


def cut(document: Document, method: str, path: str) -> Document:
    """Return the slice of one operation, as pages show it: with the components that it needs and no others."""
    operation = document["paths"][path][method]
    needed: dict[str, Any] = {}
    ahead = list(_references(operation))
    while ahead:
        reference = ahead.pop()
        if reference not in needed:
            _, _, group, name = reference.split("/")
            needed[reference] = document["components"][group][name]
            ahead += _references(needed[reference])
    components: Document = {}
    for group, named in document.get("components", {}).items():
        kept = {name: node for name, node in named.items() if f"#/components/{group}/{name}" in needed}
        if group == "securitySchemes" or kept:
            components[group] = named if group == "securitySchemes" else kept
    rest = {key: value for key, value in document.items() if key not in {"paths", "components", "tags"}}
    shared = {key: value for key, value in document["paths"][path].items() if key == "parameters"}
    return deepcopy({**rest, "paths": {path: {**shared, method: operation}}, "components": components})


def page(document: Document, method: str, path: str, *, changed: str = "2026-03-04") -> str:
    """Return a documentation page with the slice of one operation."""
    return (
        f"---\nlastmod: {changed}\n---\n# An operation\n\n> What it does for you.\n\n## OpenAPI\n\n"
        f"````yaml {method} {path}\n{dump(cut(document, method, path))}````\n"
    )


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)
