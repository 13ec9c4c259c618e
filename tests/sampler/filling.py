"""Bodies as the spec has them: everything there, or no more than must be."""

from __future__ import annotations

from typing import Any

from sampler.specs import Schema, kinds, listed, members, tag, ways
from sampler.text import Digits

_TEXTS = {
    "date": "2026-01-02",
    "date-time": "2026-01-02T03:04:05.123456Z",
    "uri": "https://example.com/a?b=c",
    "uuid": "0b9c2a4e-6d1f-4f7a-9d3e-2f1a5b8c7d6e",
}
_MOMENTS = {"seconds": "1790000000", "milliseconds": "1790000000123"}
_EXACT = ("x-pennyweight-money", "x-pennyweight-decimal")


def full(spec: Schema, schema: Schema, inside: tuple[str, ...] = ()) -> Any:
    """
    Return a value with every property at every depth; lists have an item for each kind, and the first kind twice.

    What holds itself ends where it may: without the field, with an empty list, as another kind, or as null.
    """
    found = ways(spec, schema)
    ending = [way for way in found if not set(way[1]) & set(inside)]
    if not ending and "null" in kinds(spec, schema):
        return None
    member, through = (ending or found)[0]
    return _filled(spec, member, (*inside, *through))


def _filled(spec: Schema, schema: Schema, inside: tuple[str, ...]) -> Any:
    kind = kind_of(spec, schema)
    if kind == "object":
        others = others_of(schema)
        if "properties" not in schema and others is None:
            return {"anything": {"goes": [Digits("1.50"), None, "x"]}}
        required = schema.get("required", [])
        fields = {
            name: full(spec, inner, inside)
            for name, inner in schema.get("properties", {}).items()
            if name in required or not _endless(spec, inner, inside)
        }
        return (
            fields
            if others is None or _endless(spec, others, inside)
            else {**fields, "any": full(spec, others, inside)}
        )
    if kind == "array":
        items = [
            _filled(spec, member, (*inside, *through))
            for member, through in ways(spec, items_of(schema))
            if not _ends_never(spec, member, through, inside)
        ]
        return [*items[:1], *items]
    return scalar(schema, kind)


def minimal(spec: Schema, schema: Schema) -> Any:
    """Return a value that lacks whatever may be absent, is null where it may be, and has empty lists."""
    if "null" in kinds(spec, schema):
        return None
    telling = tag(spec, schema)  # which must be there, whatever else is said of it
    schema = members(spec, schema)[0]
    kind = kind_of(spec, schema)
    if kind == "object":
        properties = schema.get("properties", {})
        needed = dict.fromkeys([*schema.get("required", []), *([telling] if telling in properties else [])])
        return {name: minimal(spec, properties[name]) for name in needed}
    return [] if kind == "array" else scalar(schema, kind)


def kind_of(spec: Schema, schema: Schema) -> str:
    """Return the kind to sample: the first that is not null."""
    named = schema.get("type", "object" if "properties" in schema else "any")
    return next((kind for kind in named if kind != "null"), "null") if isinstance(named, list) else str(named)


def items_of(schema: Schema) -> Schema:
    """Return the schema of what a list holds: anything, where it says nothing."""
    found = schema.get("items", {})
    return found if isinstance(found, dict) else {}


def others_of(schema: Schema) -> Schema | None:
    """Return the schema of fields that are not declared by name; None where it says nothing."""
    found = schema.get("additionalProperties")
    return found if isinstance(found, dict) and found else None


def scalar(schema: Schema, kind: str) -> Any:
    """Return a value that is no container."""
    allowed = [value for value in listed(schema) if value is not None]
    if allowed:
        return allowed[0]
    if schema.get("x-pennyweight-time") in _MOMENTS:
        return Digits(_MOMENTS[schema["x-pennyweight-time"]])
    if kind == "string":
        exact = any(schema.get(mark) for mark in _EXACT)
        return "-98765432109876543210.123400" if exact else _TEXTS.get(schema.get("format", ""), "Zoë “x” 💶")
    return {
        "number": Digits("12345678901234567.8900"),
        "integer": Digits("9007199254740993" if schema.get("format") == "int64" else "7"),
        "boolean": True,
        "null": None,
    }.get(kind, {"any": [Digits("0.10")]})


def _endless(spec: Schema, schema: Schema, inside: tuple[str, ...]) -> bool:
    """Whether a value holds what it is inside of, whatever it is."""
    return all(_ends_never(spec, member, through, inside) for member, through in ways(spec, schema))


def _ends_never(spec: Schema, member: Schema, through: tuple[str, ...], inside: tuple[str, ...]) -> bool:
    if set(through) & set(inside):
        return True
    inner = items_of(member) if kind_of(spec, member) == "array" else others_of(member)
    return inner is not None and "properties" not in member and _endless(spec, inner, (*inside, *through))
