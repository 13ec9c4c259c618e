"""Two schemas that must both hold, said as one; None where that can't be done without losing something."""

from pipeline.openapi.all_of import ConflictError, intersect, refuse
from pipeline.openapi.grammar import Node
from pipeline.openapi.schemas import listed_types


def conjoin(outer: Node, inner: Node) -> Node | None:
    """Return one schema that says what both say; of words and defaults the outer ones."""
    try:
        return _conjoined(outer, inner)
    except ConflictError:
        return None


def _conjoined(outer: Node, inner: Node) -> Node:
    result = intersect(inner, outer, lambda one, other, _name: _conjoined(other, one), refuse, refuse)
    return result if _admits_null(outer) and _admits_null(inner) else _without_null(result)


def _admits_null(schema: Node) -> bool:
    """Whether its values leave room for null; a type that names null does, though the values forget it."""
    return "enum" not in schema or None in schema["enum"] or "null" in listed_types(schema)


def _without_null(schema: Node) -> Node:
    json_types = listed_types(schema)
    left = [json_type for json_type in json_types if json_type != "null"]
    if left == json_types:
        return schema
    if not left:
        refuse("null and values that are none")
    return {**schema, "type": left[0] if len(left) == 1 else left}
