"""A rule about directions: what only answers hold is not asked for, what only requests hold is not expected."""

from collections.abc import Iterator

from pipeline.naming import numbered
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import schema_pointer
from pipeline.openapi.reachability import Start, reached_schemas
from pipeline.openapi.resolver import nullable_component, resolve
from pipeline.openapi.schemas import Schema
from pipeline.openapi.walk import CHOICES, map_operations, operations


def by_direction(document: Document) -> Document:
    """
    Requests don't have fields that are `readOnly`, and answers need none that are `writeOnly`.

    The fields of a body are arguments: where answers have the same component, the body gets one of its own, so that
    answers keep all that they promise. What both hold inside stays one component, and requires less.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    if not any(_marked(document, schema, mark) for schema in schemas.values() for mark in ("readOnly", "writeOnly")):
        return document
    answered = reached_schemas(document, _answers(document))
    changed = dict(schemas)
    for name in answered:
        changed[name] = _without_demand(document, changed[name], "writeOnly")
    bodies: dict[str, str] = {}
    for name in dict.fromkeys(_body_components(document)):
        own = _of_request(document, schemas[name])
        if name in answered and own != changed[name]:
            taken = {each.lower() for each in changed}
            bodies[name] = next(each for each in numbered(f"{name}Body") if each.lower() not in taken)
            changed[bodies[name]] = own
    for name in reached_schemas(document, _asked(document, bodies, changed)):
        if name in answered:
            changed[name] = _without_demand(document, changed[name], "readOnly")
        elif name in schemas:
            changed[name] = _of_request(document, schemas[name])
    changed_operations = map_operations(document, lambda _path, _method, operation: _with_bodies(operation, bodies))
    return {**changed_operations, "components": {**document["components"], "schemas": changed}}


def _answers(document: Document) -> Iterator[Start]:
    """Yield all that answers and webhooks hold."""
    yield "document", {"webhooks": document.get("webhooks")}
    for _, _, operation in operations(document):
        yield "operation", {"responses": operation.get("responses")}


def _asked(document: Document, bodies: dict[str, str], schemas: dict[str, Schema]) -> Iterator[Start]:
    """Yield all that requests hold, with the bodies that have components of their own."""
    for _, _, operation in operations(document):
        asked = _with_bodies(operation, bodies)
        yield "operation", {key: asked[key] for key in ("parameters", "requestBody") if key in asked}
    for name in bodies.values():
        yield "schema", schemas[name]


def _contents(operation: Document) -> dict[str, Document]:
    contents: dict[str, Document] = operation.get("requestBody", {}).get("content", {})
    return contents


def _body_components(document: Document) -> Iterator[str]:
    for _, _, operation in operations(document):
        for content in _contents(operation).values():
            name = nullable_component(content.get("schema", {}))
            if name is not None and document["components"]["schemas"].get(name, {}).get("properties"):
                yield name


def _with_bodies(operation: Document, bodies: dict[str, str]) -> Document:
    contents = {
        kind: {**content, "schema": _renamed(content["schema"], bodies)} if "schema" in content else content
        for kind, content in _contents(operation).items()
    }
    return {**operation, "requestBody": {**operation["requestBody"], "content": contents}} if contents else operation


def _renamed(schema: Schema, bodies: dict[str, str]) -> Schema:
    """A body's schema with its component replaced, also where it may be null."""
    name = nullable_component(schema)
    if name not in bodies:
        return schema
    if "$ref" in schema:
        return {**schema, "$ref": schema_pointer(bodies[name])}
    options = {key: [_renamed(it, bodies) for it in schema[key]] for key in CHOICES if key in schema}
    return {**schema, **options}


def _marked(document: Document, schema: Schema, mark: str) -> set[str]:
    return {
        wire
        for wire, item in schema.get("properties", {}).items()
        if item.get(mark) or ("$ref" in item and resolve(document, item).get(mark))
    }


def _of_request(document: Document, schema: Schema) -> Schema:
    """An object without the fields that only answers have; one of such fields alone needs none of them."""
    gone = _marked(document, schema, "readOnly")
    fields = {wire: item for wire, item in schema.get("properties", {}).items() if wire not in gone}
    less = _without_demand(document, schema, "readOnly")
    return {**less, "properties": fields} if fields else less


def _without_demand(document: Document, schema: Schema, mark: str) -> Schema:
    gone = _marked(document, schema, mark)
    if gone.isdisjoint(schema.get("required", [])):
        return schema
    return {**schema, "required": [wire for wire in schema["required"] if wire not in gone]}
