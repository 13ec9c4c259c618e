"""Rules about null: in the list of types, or as the last choice beside what has a name."""

from pipeline.openapi.all_of import ANNOTATIONS, conjoin
from pipeline.openapi.grammar import Node
from pipeline.openapi.resolver import Targets, referenced_component
from pipeline.openapi.schemas import is_object, kind_of_values, listed_types, needs_name
from pipeline.openapi.walk import CHOICES

NULL = {"type": "null"}
_NAMED_WORDS = frozenset(("title",))
_CHOSEN = frozenset(("$ref", "enum", "const", "anyOf", "oneOf", "allOf"))


def null_last(schema: Node, _targets: Targets) -> Node:
    """`null` comes last among types and choices, once; a choice between one thing and null is `anyOf`."""
    json_types = schema.get("type")
    if isinstance(json_types, list) and json_types:
        ordered = [
            *(json_type for json_type in dict.fromkeys(json_types) if json_type != "null"),
            *(["null"] if "null" in json_types else []),
        ]
        schema = {**schema, "type": ordered[0] if len(ordered) == 1 else ordered}
    for key in ("anyOf", "oneOf"):
        options = schema.get(key)
        if isinstance(options, list) and NULL in options:
            others = [option for option in options if option != NULL]
            rest = {name: value for name, value in schema.items() if name != key}
            plain = "anyOf" if len(others) == 1 and "anyOf" not in rest else key
            schema = {**rest, plain: [*others, NULL]}
    return schema


def null_in_one_part(schema: Node, targets: Targets) -> Node:
    """Null that only some members of allOf admit is admitted by none: all of them must hold."""
    members = schema.get("allOf")
    if not isinstance(members, list) or not all(isinstance(member, dict) for member in members):
        return schema
    admitting = [admits_null(member, targets) for member in members]
    if all(admitting) or not any(admitting):
        return schema
    return {**schema, "allOf": [_not_null(it) if null else it for it, null in zip(members, admitting, strict=True)]}


def admits_null(schema: Node, targets: Targets, above: frozenset[str] = frozenset()) -> bool:
    """Whether a schema plainly admits null, by its types, values or options; one that holds itself does where its others do."""
    name = referenced_component(schema)
    if name in above:
        return False
    within = above | {name} if name is not None else above
    end = targets.end(schema)
    if listed_types(end):
        return "null" in listed_types(end)
    if isinstance(end.get("enum"), list):
        return None in end["enum"]
    if "const" in end or is_object(end):
        return False
    options = next((end[key] for key in CHOICES if isinstance(end.get(key), list)), None)
    if options is not None:
        return any(admits_null(option, targets, within) for option in options if isinstance(option, dict))
    parts = end.get("allOf")
    listed = parts if isinstance(parts, list) else []
    return all(admits_null(part, targets, within) for part in listed if isinstance(part, dict))


def _not_null(schema: Node) -> Node:
    """Return a schema without null in its types, values and options; a reference stays."""
    changed = dict(schema)
    json_types = [json_type for json_type in listed_types(schema) if json_type != "null"]
    if json_types:
        changed["type"] = json_types[0] if len(json_types) == 1 else json_types
    if isinstance(schema.get("enum"), list):
        changed["enum"] = [value for value in schema["enum"] if value is not None]
    for key in CHOICES:
        options = schema.get(key)
        if isinstance(options, list) and NULL in options:
            others = [option for option in options if option != NULL]
            rest = {name: value for name, value in changed.items() if name != key}
            whole = {**others[0], **rest} if len(others) == 1 and isinstance(others[0], dict) else None
            changed = whole if whole is not None and not others[0].keys() & rest.keys() else {**changed, key: others}
    return changed


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
    """Move null out of components and constants, to the places where they are used."""
    json_types, values = listed_types(schema), schema.get("enum", [])
    silent = not json_types and kind_of_values(values) is not None and None in values
    if not needs_name(schema) or json_types == ["null"] or not ("null" in json_types or silent):
        return schema
    outside = {key: value for key, value in schema.items() if key in ANNOTATIONS - _NAMED_WORDS or key.startswith("x-")}
    inside = {key: value for key, value in schema.items() if key not in outside}
    others = [json_type for json_type in json_types if json_type != "null"]
    if others:
        inside["type"] = others[0] if len(others) == 1 else others
    if "enum" in inside:
        inside["enum"] = [value for value in values if value is not None]
    return {**outside, "anyOf": [inside, NULL]}
