"""
The document as openapi-python-client can read it: the normalised one, with the few things changed that it can't take.

Everywhere the first tag and the operation's id are our names, numbers are floats, lists without items hold anything, defaults and titles
are left out, and a component that may be null is shown without that: its class would be called otherwise. Operations and
classes that the generator still can't read are shown in outline: their parameters, fields and members by number, without types.
"""

from collections.abc import Collection
from decimal import Decimal
from typing import Any

from pipeline.model import ClientModel, EnumType, ObjectType, Operation
from pipeline.openapi.document import Document
from pipeline.openapi.messages import split_messages
from pipeline.openapi.schemas import Schema, types_of
from pipeline.openapi.walk import map_schemas, operations

KNOWN = frozenset(
    ("application/json", "application/x-www-form-urlencoded", "multipart/form-data", "application/octet-stream")
)
"""Media types that the generator knows; it is told to take all others for bytes."""
_UNUSED = ("default", "example", "examples", "title")
"""Keywords that nothing of the client comes from; the generator checks values, and would call classes by their titles."""


def make_readable(document: Document, model: ClientModel, outlined: Collection[str] = ()) -> Document:
    """
    Return the document for the generator, as plain JSON.

    Args:
        document: normalised.
        model: built from it.
        outlined: names of operations and classes to show in outline.
    """
    shown = map_schemas(split_messages(document)[0], _schema)
    paths: dict[str, Document] = {}
    for path, method, operation in operations(shown):
        part = model.operations[operation["x-pennyweight-name"]]
        if part.name in outlined:
            paths[_outline_path(part)] = {method: _outline_operation(part)}
        else:
            rest = {key: value for key, value in operation.items() if key != "requestBody" or part.body}
            paths.setdefault(path, {})[method] = {**rest, **_names(part)}
    schemas = {
        name: _outline_class(model.types[name]) if name in outlined else _without_null(schema)
        for name, schema in shown["components"]["schemas"].items()
    }
    plain: Document = _plain({**shown, "paths": paths, "components": {"schemas": schemas}})
    return plain


def media_types(document: Document) -> set[str]:
    """Return the media types of bodies and responses."""
    nodes = [
        node
        for _, _, operation in operations(document)
        for node in (operation.get("requestBody", {}), *operation["responses"].values())
    ]
    return {media_type for node in nodes for media_type in node.get("content", {})}


def _schema(schema: Schema) -> Schema:
    changed = {key: value for key, value in schema.items() if key not in _UNUSED}
    return {"items": {}, **changed} if "array" in types_of(changed) else changed


def _without_null(schema: Schema) -> Schema:
    types = [it for it in types_of(schema) if it != "null"]
    changed = {**schema, "type": types[0]} if len(types) == 1 else schema
    if "enum" in changed:
        changed = {**changed, "enum": [value for value in changed["enum"] if value is not None]}
    return changed


def _names(operation: Operation) -> Document:
    return {"tags": [operation.resource], "operationId": f"{operation.resource}_{operation.method}"}


def _outline_path(operation: Operation) -> str:
    variables = [f"/{{p{index}}}" for index, it in enumerate(operation.parameters) if it.location == "path"]
    return f"/{operation.name}{''.join(variables)}"


def _outline_operation(operation: Operation) -> Document:
    parameters = [
        {"name": f"p{index}", "in": it.location, "required": it.required, "schema": {"type": "string"}}
        for index, it in enumerate(operation.parameters)
        if it.location != "body"
    ]
    shown = {**_names(operation), "parameters": parameters, "responses": {"200": {"description": ""}}}
    if operation.body is not None:
        content: Document = {
            operation.body.media_type or operation.body.json_media_type or "application/json": {"schema": {}}
        }
        shown["requestBody"] = {"required": True, "content": content}
    return shown


def _outline_class(class_: ObjectType | EnumType) -> Schema:
    if isinstance(class_, EnumType):
        return {"type": "string", "enum": [f"m{index}" for index, _ in enumerate(class_.members)]}
    fields = {f"f{index}": field for index, field in enumerate(class_.fields)}
    return {
        "type": "object",
        "properties": {name: {} for name in fields},
        "required": [name for name, field in fields.items() if field.required],
    }


def _plain(node: Any) -> Any:
    match node:
        case dict():
            return {key: _plain(value) for key, value in node.items()}
        case list():
            return [_plain(value) for value in node]
        case Decimal():
            return float(node)
        case _:
            return node
