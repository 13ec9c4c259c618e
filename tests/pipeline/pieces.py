"""Pieces that curated specs are put together from."""

from typing import Any

from pipeline.openapi.document import Document
from workshop import answering


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def or_null(schema: Document) -> Document:
    return {"anyOf": [schema, {"type": "null"}]}


def in_query(name: str, schema: Document | None = None, **more: Any) -> Document:
    return {"name": name, "in": "query", "schema": schema or {"type": "string"}, **more}


def secret_in_query(name: str) -> Document:
    return {**in_query(name), "x-pennyweight-secret": True}


def in_path(name: str, schema: Document | None = None) -> Document:
    return {"name": name, "in": "path", "required": True, "schema": schema or {"type": "string"}}


def operation(name: str, answer: Document | None, *parameters: Document, **more: Any) -> Document:
    said = {"parameters": list(parameters)} if parameters else {}
    return {"x-pennyweight-name": name, "summary": f"Does {name}.", "responses": answering(answer), **said, **more}


def body(schema: Document, *kinds: str, **more: Any) -> Document:
    return {"content": {kind: {"schema": schema} for kind in kinds or ("application/json",)}, **more}
