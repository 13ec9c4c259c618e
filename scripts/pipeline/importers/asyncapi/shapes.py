"""Objects, lists, enums and simple values as events can say them."""

from decimal import Decimal
from typing import Any

from pipeline.diagnostics import format_value
from pipeline.importers.asyncapi.simplifier import Schema, Simplifier
from pipeline.openapi.events_document import LIMITS, TYPES

_NULL: Schema = {"type": "null"}


def shape(plain: Simplifier, node: Schema, place: str) -> Schema:
    """
    Return a plain copy of a schema that has neither references nor choices, without its words.

    Raises:
        DiagnosticError: it is malformed.
    """
    kinds = _kinds(plain, node, place)
    if "const" in node or "enum" in node:
        return _listed(plain, node, kinds, place)
    if "object" in kinds and node.get("properties") and len(kinds) > 1:
        others = [kind for kind in kinds if kind != "object"]
        split = [{**node, "type": "object"}, {**_without(node, "properties", "required"), "type": others}]
        return {"anyOf": [shape(plain, each, place) for each in split]}
    result: Schema = {"type": kinds[0] if len(kinds) == 1 else kinds} if kinds else {}
    if "object" in kinds:
        result |= _object(plain, node, place)
    if "array" in kinds:
        result["items"] = _items(plain, node, place)
    return result | {key: value for key, value in node.items() if key in LIMITS | {"format"}}


def _kinds(plain: Simplifier, node: Schema, place: str) -> list[str]:
    said = node.get("type", [])
    kinds = [said] if isinstance(said, str) else said
    if not isinstance(kinds, list) or not all(isinstance(kind, str) for kind in kinds):
        raise plain.fault(f"{place}.type", "is no type", format_value(said))
    for kind in kinds:
        if kind not in TYPES:
            plain.note(place, "is of a type that JSON does not have; anything may come", kind)
            return []
    implied = {"properties": "object", "additionalProperties": "object", "items": "array", "prefixItems": "array"}
    return list(dict.fromkeys(kinds)) or [kind for key, kind in implied.items() if key in node][:1]


def _object(plain: Simplifier, node: Schema, place: str) -> Schema:
    properties, required = node.get("properties", {}), node.get("required", [])
    if not isinstance(properties, dict) or not all(isinstance(name, str) for name in properties):
        raise plain.fault(f"{place}.properties", "is no mapping", format_value(properties))
    if not isinstance(required, list) or not all(isinstance(name, str) for name in required):
        raise plain.fault(f"{place}.required", "is no list of fields", format_value(required))
    more = node.get("additionalProperties", True)
    found: Schema = {}
    if not isinstance(more, bool):
        found["additionalProperties"] = plain.schema(more, f"{place}.additionalProperties")
    elif "additionalProperties" in node and not properties:
        found["additionalProperties"] = more
    wanted = {**properties, **{name: {} for name in required if name not in properties}}
    if not properties:
        if required:
            plain.note(place, "requires fields that it does not describe", required)
        return found
    if required:
        found["required"] = list(dict.fromkeys(required))
    found["properties"] = {name: plain.schema(item, f"{place}.{name}") for name, item in wanted.items()}
    return found


def _items(plain: Simplifier, node: Schema, place: str) -> Schema:
    items, first = node.get("items", {}), node.get("prefixItems", [])
    if isinstance(items, list):
        items, first = {}, items
    if not isinstance(first, list):
        raise plain.fault(f"{place}.prefixItems", "is no list of schemas", format_value(first))
    if first:
        plain.note(place, "events cannot say which item is what", first)
        items = {"anyOf": [*first, *([items] if isinstance(items, dict) and items else [])]}
    return plain.schema(items, f"{place}[]") if items is not False else {}


def _listed(plain: Simplifier, node: Schema, kinds: list[str], place: str) -> Schema:
    values = [node["const"]] if "const" in node else node["enum"]
    if not isinstance(values, list):
        raise plain.fault(f"{place}.enum", "is no list", format_value(values))
    limits = {key: value for key, value in node.items() if key in LIMITS | {"format"}}
    known = [value for number, value in enumerate(values) if value is not None and value not in values[:number]]
    nullable = None in values or "null" in kinds
    kind = _kind_of(known)
    if kind is None:
        if known:
            plain.note(place, "events cannot say a list of such values", values)
        said = {"type": kinds} if len(kinds) > 1 else {"type": kinds[0]} if kinds else {}
        return {**said, **limits} if known or not nullable else dict(_NULL)
    if kind == "string":
        default = {key: value for key, value in limits.items() if key == "default"}
        found = {"type": kind, **({"const": known[0]} if "const" in node else {"enum": known}), **default}
        return {"anyOf": [_without(found, "default"), dict(_NULL)], **default} if nullable else found
    exact = "const" in node and not isinstance(known[0], Decimal) and not nullable
    return {
        "type": [kind, "null"] if nullable else kind,
        **({"const": known[0]} if exact else {"enum": known}),
        **limits,
    }


def _kind_of(values: list[Any]) -> str | None:
    if not values:
        return None
    if all(isinstance(value, str) for value in values):
        return "string"
    if all(isinstance(value, bool) for value in values):
        return "boolean"
    if any(isinstance(value, bool) or not isinstance(value, (int, Decimal)) for value in values):
        return None
    return "integer" if all(isinstance(value, int) for value in values) else "number"


def _without(schema: Schema, *keys: str) -> Schema:
    return {key: value for key, value in schema.items() if key not in keys}
