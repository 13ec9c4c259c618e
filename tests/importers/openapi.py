"""Small OpenAPI documents of a vendor that never was."""

from typing import Any

from pipeline.openapi.document import Document


def document(paths: Any, **more: Any) -> Document:
    """A document of 3.0.3, unless more says otherwise."""
    return {"openapi": "3.0.3", "info": {"title": "Harbour", "version": "1"}, "paths": paths, **more}


def of_schema(schema: Any, **others: Any) -> Document:
    """A document without operations, with one component `It`, and others."""
    return document({}, components={"schemas": {"It": schema, **others}})


def answering(schema: Any, **more: Any) -> Document:
    """An operation that answers 200 with this schema in JSON."""
    answer = {"description": "Here.", "content": {"application/json": {"schema": schema}}}
    return {"responses": {"200": answer}, **more}


def ref(name: str, section: str = "schemas") -> Document:
    return {"$ref": f"#/components/{section}/{name}"}
