"""The document as the generator is shown it: which methods, arguments, classes and fields there are, in Python's names."""

from pipeline.model.bodies import body_of
from pipeline.model.naming import python_names
from pipeline.model.parameters import arguments_of, keeps_rest, rest_name
from pipeline.openapi.document import Document
from pipeline.openapi.walk import SCHEMAS, Schema, operations


def sketch(document: Document) -> Document:
    """
    Return a normalised document with all left out that the side table says: types, text, wire names and paths.

    Where an argument travels is the side table's too: beside the path and the fields of a model it says "query".

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
    resource, method = operation["x-pennyweight-name"].split(".")
    body = body_of(document, operation)
    component = body.component if body else None
    shown = {
        "tags": [resource],
        "operationId": f"{resource}_{method}",
        "parameters": [
            {
                "name": given.name,
                "in": given.place if given.place == "path" else "query",
                "required": given.required,
                "schema": {},
            }
            for given in arguments_of(document, operation)
            if given.place != "body" or not component
        ],
        "responses": {"200": {"description": ""}},
    }
    if component:
        schema = {"$ref": SCHEMAS + component}
        shown["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema}}}
    return shown


def _names(document: Document, operation: Document, place: str) -> list[str]:
    return [given.name for given in arguments_of(document, operation) if given.place == place]


def _component(schema: Schema) -> Schema:
    if "enum" in schema:
        return {"type": "string", "enum": ["MEMBER"]}
    names = python_names(schema["properties"])
    rest = [rest_name(schema)] if keeps_rest(schema) else []
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {name: {} for name in (*names.values(), *rest)},
        "required": [names[wire] for wire in schema.get("required", []) if wire in names],
    }
