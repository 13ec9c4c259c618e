"""Rules about allOf, anyOf, oneOf and lists of values."""

from pipeline.openapi.all_of import ANNOTATIONS, conjoin
from pipeline.openapi.grammar import Node
from pipeline.openapi.inheritance import ancestors, is_base
from pipeline.openapi.pointers import schema_pointer
from pipeline.openapi.resolver import Targets, referenced_component
from pipeline.openapi.schemas import is_enum, is_object, kind_of_values, listed_types, needs_name
from pipeline.openapi.walk import OPTIONS

_SHAPING = frozenset(("type", "format", "enum", "const", "properties", "required", "items", "additionalProperties"))


def without_empty(schema: Node, _targets: Targets) -> Node:
    """An empty list of schemas says nothing, as does a member of allOf that allows anything."""
    for key in OPTIONS:
        if isinstance(schema.get(key), list):
            members = [item for item in schema[key] if key != "allOf" or item not in ({}, True)]
            rest = {name: value for name, value in schema.items() if name != key}
            schema = {**rest, key: members} if members else rest
    return schema


def flat(schema: Node, _targets: Targets) -> Node:
    """A choice within a choice of the same kind is one choice; none is offered twice."""
    for key in OPTIONS:
        if isinstance(schema.get(key), list):
            members: list[Node] = []
            for item in schema[key]:
                inner = item[key] if isinstance(item, dict) and list(item) == [key] else [item]
                members += [each for each in inner if each not in members]
            if members != schema[key]:
                schema = {**schema, key: members}
    return schema


def one_of_one(schema: Node, targets: Targets) -> Node:
    """`allOf`, `anyOf` or `oneOf` of one schema is that schema, if what stands beside it can be said of it."""
    for key in OPTIONS:
        members = schema.get(key)
        if isinstance(members, list) and len(members) == 1 and isinstance(members[0], dict):
            rest = {name: value for name, value in schema.items() if name != key}
            both = conjoin(rest, members[0])
            simplified = without_what_the_reference_says(both, targets) if both is not None else None
            if simplified is not None and not _crowded(simplified, targets):
                return simplified
    return schema


def one_of_one_named(schema: Node, targets: Targets) -> Node:
    """`one_of_one` for a component: one that extends another by `allOf` may be what a discriminator means."""
    members = schema.get("allOf")
    alone = members[0] if isinstance(members, list) and len(members) == 1 else None
    name = referenced_component(alone) if isinstance(alone, dict) else None
    line = [] if name is None else [name, *ancestors(targets.schemas, name)]
    return schema if any(is_base(targets.schemas, each) for each in line) else one_of_one(schema, targets)


def plain_types(schema: Node, _targets: Targets) -> Node:
    """A choice between types of which nothing more is said is a list of types."""
    for key in ("anyOf", "oneOf"):
        options = schema.get(key)
        if not isinstance(options, list) or not options or schema.keys() & {"type", "enum", "const"}:
            continue
        plain = [option for option in options if isinstance(option, dict) and option.keys() - ANNOTATIONS == {"type"}]
        types = [json_type for option in plain for json_type in listed_types(option)]
        overlap = len(set(types)) < len(types) or {"integer", "number"} <= set(types)
        if len(plain) == len(options) > 1 and not (overlap and key == "oneOf"):
            rest = {name: value for name, value in schema.items() if name != key}
            return {**rest, "type": list(dict.fromkeys(types))}
    return schema


def without_what_the_reference_says(schema: Node, targets: Targets) -> Node:
    """Remove siblings of `$ref` that repeat the target; an enum narrower than the target's stays."""
    target = targets.of(schema)
    if target is None:
        return schema
    end = targets.end(target)
    values = schema.get("enum")
    if isinstance(values, list) and is_enum(end):
        fewer = [value for value in end["enum"] if value in values]
        if fewer and len(fewer) < len([value for value in end["enum"] if value is not None]):
            json_type = {"type": end["type"]} if "type" in end else {}
            return {**json_type, **{key: value for key, value in schema.items() if key != "$ref"}, "enum": fewer}
    return {key: value for key, value in schema.items() if not _said(key, value, end)}


def typed_values(schema: Node, _targets: Targets) -> Node:
    """Values of an enum have a type, also where it is not said; `const` likewise."""
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    json_type = kind_of_values(values)
    if json_type is None or "type" in schema or "$ref" in schema:
        return schema
    return {**schema, "type": [json_type, "null"] if isinstance(values, list) and None in values else json_type}


def one_value(schema: Node, _targets: Targets) -> Node:
    """A field that has one value only needs no name for it: `const`."""
    values = schema.get("enum")
    if not isinstance(values, list) or len(values) != 1 or kind_of_values(values) is None:
        return schema
    return {**{key: value for key, value in schema.items() if key != "enum"}, "const": values[0]}


def full_mapping(schema: Node, targets: Targets) -> Node:
    """A discriminator's mapping names components by reference."""
    discriminator = schema.get("discriminator")
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    if not isinstance(mapping, dict):
        return schema
    full = {key: schema_pointer(name) if name in targets.schemas else name for key, name in mapping.items()}
    return (
        {**schema, "discriminator": {**discriminator, "mapping": full}} if isinstance(discriminator, dict) else schema
    )


def _said(key: str, value: object, target: Node) -> bool:
    if key not in _SHAPING or key not in target:
        return False
    if key == "type":
        return set(listed_types(target)) <= set(listed_types({"type": value}))
    if key in {"enum", "required"} and isinstance(value, list):
        inner, outer = (target[key], value) if key == "enum" else (value, target[key])
        return all(item in outer for item in inner)
    return bool(value == target[key])


def _crowded(schema: Node, targets: Targets) -> bool:
    """Whether a reference to a class has something beside it that would be lost, or that nothing can read."""
    if referenced_component(schema) is None:
        return False
    beside = schema.keys() - {"$ref"} - ANNOTATIONS
    target = targets.of(schema)
    if target is not None and (needs_name(targets.end(target)) or is_object(schema)):
        return bool(beside & (_SHAPING | set(OPTIONS)))
    return bool(beside & {"properties", "items", *OPTIONS})
