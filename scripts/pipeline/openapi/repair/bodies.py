"""Parameters that are bodies, or parts of forms, as in Swagger 2.0."""

from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite
from pipeline.openapi.repair.blemishes import Blemish, Found
from pipeline.openapi.resolver import follow

_IN_BODIES = ("body", "formData")
_FORM, _PARTS, _JSON = "application/x-www-form-urlencoded", "multipart/form-data", "application/json"


def with_bodies(document: Document, found: Found) -> Document:
    """Return the document with a body for each operation whose parameters are one; one that has a body keeps that."""

    def change(node: Node, kind: str, place: Place) -> Node:
        parameters = node.get("parameters")
        if kind != "operation" or not isinstance(parameters, list):
            return node
        told = [follow(document, each, "parameters") for each in parameters]
        moved = [each for each in told if each.get("in") in _IN_BODIES]
        if not moved:
            return node
        settled = "they are its body" if "requestBody" not in node else "they are left out: it has a body"
        names = [each.get("name") for each in moved]
        where = (*place, "parameters")
        found.append(
            Blemish(place=where, message="parameters in a body", expected="requestBody", found=names, settled=settled)
        )
        left = [each for each, whole in zip(parameters, told, strict=True) if whole not in moved]
        return {"requestBody": _body(moved), **node, "parameters": left}

    changed: Document = rewrite(document, change)
    return changed


def _body(parameters: list[Node]) -> Node:
    whole = next((each for each in parameters if each["in"] == "body"), None)
    if whole is not None:
        return {"content": {_JSON: {"schema": _schema(whole)}}, "required": whole.get("required") is True}
    fields = {str(each.get("name")): _schema(each) for each in parameters}
    needed = [str(each.get("name")) for each in parameters if each.get("required") is True]
    form: Node = {"type": "object", "properties": fields, **({"required": needed} if needed else {})}
    has_files = any(_is_file(each) or _is_file(each.get("items")) for each in fields.values())
    return {"content": {_PARTS if has_files else _FORM: {"schema": form}}, "required": bool(needed)}


def _schema(parameter: Node) -> Node:
    schema = parameter.get("schema")
    return schema if isinstance(schema, dict) else {}


def _is_file(schema: Any) -> bool:
    return isinstance(schema, dict) and (schema.get("format") == "binary" or "contentMediaType" in schema)
