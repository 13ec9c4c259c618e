"""Rules about null: in the list of types, or as the last choice beside what has a name."""

from pipeline.openapi.all_of import ANNOTATIONS
from pipeline.openapi.canonical.conjunction import conjoin
from pipeline.openapi.node_kinds import Node
from pipeline.openapi.reference_index import Targets, kind_of_values, listed_types, needs_name

NULL = {"type": "null"}
_NAMED_WORDS = frozenset(("title",))
_CHOSEN = frozenset(("$ref", "enum", "const", "anyOf", "oneOf", "allOf"))


def null_last(schema: Node, _targets: Targets) -> Node:
    """`null` comes last among types and choices, once; a choice between one thing and null is `anyOf`."""
    kinds = schema.get("type")
    if isinstance(kinds, list) and kinds:
        ordered = [*(kind for kind in dict.fromkeys(kinds) if kind != "null"), *(["null"] if "null" in kinds else [])]
        schema = {**schema, "type": ordered[0] if len(ordered) == 1 else ordered}
    for key in ("anyOf", "oneOf"):
        options = schema.get(key)
        if isinstance(options, list) and NULL in options:
            others = [option for option in options if option != NULL]
            rest = {name: value for name, value in schema.items() if name != key}
            plain = "anyOf" if len(others) == 1 and "anyOf" not in rest else key
            schema = {**rest, plain: [*others, NULL]}
    return schema


def null_as_type(schema: Node, targets: Targets) -> Node:
    """A choice between null and what needs no name is one schema of both types; null twice is null once."""
    options = schema.get("anyOf")
    if not isinstance(options, list) or len(options) != 2 or options[1] != NULL or not isinstance(options[0], dict):
        return schema
    inner = options[0]
    end = targets.end(inner)
    rest = {key: value for key, value in schema.items() if key != "anyOf"}
    if end == {} or ("null" in listed_types(end) and "const" not in end and None in end.get("enum", [None])):
        joined = conjoin(rest, inner)
    elif not listed_types(inner) or needs_name(inner) or inner.keys() & _CHOSEN:
        return schema
    else:
        joined = conjoin(rest, {**inner, "type": [*listed_types(inner), "null"]})
    return schema if joined is None else joined


def null_beside_a_name(schema: Node, _targets: Targets) -> Node:
    """What becomes a component, or has one value, says nothing of null: the place where it is used does."""
    kinds, values = listed_types(schema), schema.get("enum", [])
    silent = not kinds and kind_of_values(values) is not None and None in values
    if not needs_name(schema) or kinds == ["null"] or not ("null" in kinds or silent):
        return schema
    outside = {key: value for key, value in schema.items() if key in ANNOTATIONS - _NAMED_WORDS or key.startswith("x-")}
    inside = {key: value for key, value in schema.items() if key not in outside}
    others = [kind for kind in kinds if kind != "null"]
    if others:
        inside["type"] = others[0] if len(others) == 1 else others
    if "enum" in inside:
        inside["enum"] = [value for value in values if value is not None]
    return {**outside, "anyOf": [inside, NULL]}
