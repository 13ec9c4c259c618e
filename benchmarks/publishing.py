"""A vendor that never was, with as many operations as a large one, as it would publish them."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.publication import Publication

OPERATIONS = 107
_FIELDS = 12


def whole() -> dict[str, Any]:
    """Return the vendor's OpenAPI document: every operation with a model and an enum of its own, some shared."""
    schemas: dict[str, Any] = {"Problem": _model("Problem", "what went wrong", 3)}
    paths: dict[str, Any] = {}
    for number in range(OPERATIONS):
        name = f"Thing{number:03}"
        schemas[name] = _model(name, f"thing number {number}", _FIELDS)
        schemas[f"{name}State"] = {"type": "string", "enum": ["new", "open", f"closed_{number}"]}
        schemas[name]["properties"]["state"] = {"$ref": f"#/components/schemas/{name}State"}
        paths[f"/things/{number}/{{id}}"] = {"get": _operation(name)}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "7"},
        "servers": [{"url": "https://things.example/v1"}],
        "security": [{"key": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-key"}},
            "schemas": schemas,
        },
    }


def pages() -> list[Publication]:
    """Return a documentation page for each operation, with the slice of the document that it needs."""
    document = whole()
    return [_page(document, path, number) for number, path in enumerate(document["paths"])]


def published(name: str, document: dict[str, Any]) -> Publication:
    """Return a document as it would be read."""
    from pipeline.openapi.document import dump

    return _published(name, dump(document))


def _page(document: dict[str, Any], path: str, number: int) -> Publication:
    from pipeline.openapi.document import dump

    name = f"Thing{number:03}"
    wanted = {key: document["components"]["schemas"][key] for key in (name, f"{name}State", "Problem")}
    components = {**document["components"], "schemas": wanted}
    block = dump({**document, "paths": {path: document["paths"][path]}, "components": components})
    text = f"# Get thing {number}\n\n## OpenAPI\n\n````yaml get {path}\n{block}````\n"
    return _published(f"{name}.md", text)


def _published(name: str, text: str) -> Publication:
    from pipeline.publication import Publication

    return Publication(name=name, text=text, digest=f"sha256:{sha256(text.encode()).hexdigest()}")


def _operation(name: str) -> dict[str, Any]:
    answers = {"200": name, "404": "Problem"}
    return {
        "operationId": f"Get{name}",
        "summary": f"Get {name}",
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100}},
        ],
        "responses": {
            status: {
                "description": f"Answer {status}",
                "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{model}"}}},
            }
            for status, model in answers.items()
        },
    }


def _model(name: str, about: str, fields: int) -> dict[str, Any]:
    kinds = ({"type": "string"}, {"type": "integer", "format": "int64"}, {"type": "number", "nullable": True})
    properties = {
        f"field_{number}": {**kinds[number % len(kinds)], "description": f"Field {number} of {about}."}
        for number in range(fields)
    }
    return {"type": "object", "description": f"{name}: {about}.", "required": ["field_0"], "properties": properties}
