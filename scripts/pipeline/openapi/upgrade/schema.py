"""Schemas as JSON Schema 2020-12 writes them: bounds, binary formats, types, examples; null has its own module."""

from pipeline.openapi.grammar import Node
from pipeline.openapi.upgrade.examples import with_listed_examples
from pipeline.openapi.upgrade.nullable import with_null

_BOUNDS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))
_CONTENT = {
    "binary": ("contentMediaType", "application/octet-stream"),
    "byte": ("contentEncoding", "base64"),
    "base64": ("contentEncoding", "base64"),
    "base64url": ("contentEncoding", "base64url"),
}


def upgraded_schema(schema: Node) -> Node:
    """Return one schema upgraded; the schemas in it are left as they are, for their own turn."""
    for step in (_with_types, _with_bounds, _with_content, _with_required, with_listed_examples, with_null):
        schema = step(schema)
    return schema


def _with_types(schema: Node) -> Node:
    """`type: null` without quotes means the type "null"; `type: file` is a string of bytes."""
    if "type" not in schema:
        return schema
    kind = schema["type"]
    if kind == "file":
        return {"contentMediaType": "application/octet-stream", **schema, "type": "string"}
    if isinstance(kind, list):
        return {**schema, "type": ["null" if item is None else item for item in kind]}
    return {**schema, "type": "null"} if kind is None else schema


def _with_bounds(schema: Node) -> Node:
    changed = dict(schema)
    for exclusive, bound in _BOUNDS:
        if not isinstance(changed.get(exclusive), bool):
            continue
        if changed.pop(exclusive) and bound in changed:
            changed[exclusive] = changed.pop(bound)
    return changed


def _with_content(schema: Node) -> Node:
    """Formats that say how bytes are written become content keywords; all others mean something and stay."""
    known, kinds = schema.get("format"), schema.get("type", "string")
    listed = kinds if isinstance(kinds, list) else [kinds]
    if not isinstance(known, str) or known not in _CONTENT or "string" not in listed:
        return schema
    key, value = _CONTENT[known]
    return {key: value, **{name: item for name, item in schema.items() if name != "format"}}


def _with_required(schema: Node) -> Node:
    """Properties that call themselves required join the list of their object: `required: true` is no 3.x."""
    properties = schema.get("properties")
    if not isinstance(properties, dict):
        return schema
    demanded = {
        name: item["required"]
        for name, item in properties.items()
        if isinstance(item, dict) and isinstance(item.get("required"), bool)
    }
    listed = schema.get("required", [])
    if not demanded or not isinstance(listed, list):
        return schema
    plain = {
        name: {key: value for key, value in item.items() if key != "required"} if name in demanded else item
        for name, item in properties.items()
    }
    required = [*listed, *(name for name, needed in demanded.items() if needed and name not in listed)]
    return {**schema, "properties": plain, **({"required": required} if required else {})}
