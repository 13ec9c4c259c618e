"""Two schemas that must both hold, said as one; None where that can't be done without losing something."""

from collections.abc import Callable
from typing import Any

from pipeline.openapi.node_kinds import Node
from pipeline.openapi.reference_index import listed_types

ANNOTATIONS = frozenset(
    ("title", "description", "default", "deprecated", "readOnly", "writeOnly", "externalDocs", "summary")
)
"""What says something about a value without constraining it; of two of these the outer one holds."""

_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
BOUNDS = frozenset((*_LEAST, *_MOST, "multipleOf", "pattern", "uniqueItems"))
"""What may stand beside a reference and be read there."""


def conjoin(outer: Node, inner: Node) -> Node | None:
    """Return one schema that says what both say; of words and defaults the outer ones."""
    result = dict(inner)
    for key, value in outer.items():
        if key not in inner or inner[key] == value or key in ANNOTATIONS or key.startswith("x-"):
            result[key] = value
            continue
        join = _JOINS.get(key)
        joined = join(value, inner[key]) if join else None
        if joined is None:
            return None
        result[key] = joined
    return result if _admits_null(outer) and _admits_null(inner) else _without_null(result)


def _admits_null(schema: Node) -> bool:
    """Whether its values leave room for null; a type that names null does, though the values forget it."""
    return "enum" not in schema or None in schema["enum"] or "null" in listed_types(schema)


def _without_null(schema: Node) -> Node | None:
    kinds = listed_types(schema)
    left = [kind for kind in kinds if kind != "null"]
    if left == kinds:
        return schema
    return {**schema, "type": left[0] if len(left) == 1 else left} if left else None


def _types(outer: Any, inner: Any) -> Any:
    first, second = ([kinds] if isinstance(kinds, str) else list(kinds) for kinds in (outer, inner))
    both = [kind for kind in second if kind in first or (kind == "integer" and "number" in first)]
    if "integer" in first and "number" in second:
        both.append("integer")
    return (both[0] if len(both) == 1 else both) or None


def _values(outer: list[Any], inner: list[Any]) -> list[Any] | None:
    return [value for value in inner if value in outer] or None


def _required(outer: list[str], inner: list[str]) -> list[str]:
    return [*inner, *(name for name in outer if name not in inner)]


def _fields(outer: Node, inner: Node) -> Node | None:
    result = dict(inner)
    for name, schema in outer.items():
        both = conjoin(schema, inner[name]) if name in inner else schema
        if both is None:
            return None
        result[name] = both
    return result


def _others(outer: Any, inner: Any) -> Any:
    return inner if outer in (True, {}) else outer if inner in (True, {}) else None


_JOINS: dict[str, Callable[[Any, Any], Any]] = {
    "type": _types,
    "enum": _values,
    "required": _required,
    "properties": _fields,
    "additionalProperties": _others,
    "items": conjoin,
    **dict.fromkeys(_LEAST, max),
    **dict.fromkeys(_MOST, min),
}
