"""The document as the generator is shown it: which methods, arguments, classes and fields there are, in Python's names."""

from pipeline.arguments import arguments_of, body_reference
from pipeline.documents import Document
from pipeline.naming import python_names
from pipeline.rules.walking import Schema, operations


def sketch(document: Document) -> Document:
    """
    Return a normalised document with all left out that the side table says: types, text, wire names and paths.

    What a vendor wrote can't reach the generator this way, and it has nothing to misread.
    """
    paths = {
        f"/{number}{''.join(f'/{{{name}}}' for name in _names(document, operation, 'path'))}": {
            method: _operation(document, operation)
        }
        for number, (_, method, operation) in enumerate(operations(document))
    }
    schemas = {name: _component(schema) for name, schema in document["components"]["schemas"].items()}
    return {
        "openapi": "3.1.0",
        "info": {"title": "client", "version": "0"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _operation(document: Document, operation: Document) -> Document:
    resource, method = operation["x-bursar-name"].split(".")
    shown = {
        "tags": [resource],
        "operationId": f"{resource}_{method}",
        "parameters": [
            {"name": given.name, "in": given.place, "required": bool(given.said.get("required")), "schema": {}}
            for given in arguments_of(document, operation)
            if given.place != "body"
        ],
        "responses": {"200": {"description": ""}},
    }
    if "requestBody" in operation:
        reference = {"$ref": body_reference(operation)["$ref"]}
        shown["requestBody"] = {"required": True, "content": {"application/json": {"schema": reference}}}
    return shown


def _names(document: Document, operation: Document, place: str) -> list[str]:
    return [given.name for given in arguments_of(document, operation) if given.place == place]


def _component(schema: Schema) -> Schema:
    if "enum" in schema:
        return {"type": "string", "enum": ["MEMBER"]}
    names = python_names(schema["properties"])
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {name: {} for name in names.values()},
        "required": [names[wire] for wire in schema.get("required", []) if wire in names],
    }
