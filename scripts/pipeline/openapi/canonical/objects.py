"""Rules about objects: one list of fields each, and nothing said of fields that nobody declares."""

from typing import Any

from pipeline.openapi.all_of import ANNOTATIONS, BOUNDS, conjoin
from pipeline.openapi.grammar import Node
from pipeline.openapi.resolver import Targets, referenced_component
from pipeline.openapi.schemas import is_object
from pipeline.openapi.walk import OPTIONS

_OPEN = ("additionalProperties", "unevaluatedProperties")
_WORDS = ("title", "description", "externalDocs")


def all_in_one(schema: Node, targets: Targets) -> Node:
    """An object put together by `allOf` has all its fields itself, if none contradicts another."""
    members = schema.get("allOf")
    if not isinstance(members, list):
        return schema
    light = _beside_one_reference(schema, members)
    if light is not None:
        return light
    parts = _parts(schema, targets, (), set())
    if parts is None or not any(map(is_object, parts)):
        return schema
    whole = _joined(parts)
    return schema if whole is None else whole


def without_open_ends(schema: Node, _targets: Targets) -> Node:
    """Whether other fields may come is left out beside declared ones: they are kept as they come."""
    unsaid = [key for key in _OPEN if is_object(schema) and schema.get(key) in (True, False, {})]
    if schema.get("type") == "object" and schema.get("additionalProperties") in (True, {}):
        unsaid.append("additionalProperties")
    return {key: value for key, value in schema.items() if key not in unsaid}


def without_empty(schema: Node, _targets: Targets) -> Node:
    """No fields and none required is nothing said."""
    empty = [key for key, nothing in (("properties", {}), ("required", [])) if schema.get(key) == nothing]
    return {key: value for key, value in schema.items() if key not in empty}


def true_is_anything(schema: Node, _targets: Targets) -> Node:
    """`true` in place of a schema is the empty one, `false` one that nothing satisfies."""
    changed = dict(schema)
    for key in ("properties", "patternProperties"):
        if isinstance(changed.get(key), dict):
            changed[key] = {name: _schema(field) for name, field in changed[key].items()}
    for key in (*OPTIONS, "prefixItems"):
        if isinstance(changed.get(key), list):
            changed[key] = [_schema(member) for member in changed[key]]
    if "items" in changed:
        changed["items"] = _schema(changed["items"])
    return changed


def _schema(value: object) -> object:
    return {} if value is True else {"not": {}} if value is False else value


def _parts(schema: Node, targets: Targets, above: tuple[str, ...], joined: set[str]) -> list[Node] | None:
    """
    Return the schemas that allOf joins, however deep, the outermost first; None if they are no plain objects.

    Components in `joined` are among them already and say nothing new.
    """
    own = {key: value for key, value in schema.items() if key != "allOf"}
    parts = [own]
    for member in schema["allOf"]:
        name = referenced_component(member) if isinstance(member, dict) else None
        target = targets.end(member) if isinstance(member, dict) else None
        if target is None or "$ref" in target or name in above:
            return None
        if name in joined:
            continue
        if name is not None:
            joined.add(name)
            target = {key: value for key, value in target.items() if key not in _WORDS}
        inner = _parts(target, targets, (*above, name or ""), joined) if "allOf" in target else [target]
        if inner is None:
            return None
        parts += inner
    closed = any(part.get("additionalProperties") not in (None, True, False, {}) for part in parts)
    chosen = any(key in part for part in parts for key in (*OPTIONS, "discriminator", "enum", "not", "if"))
    return None if closed or chosen else parts


def _beside_one_reference(schema: Node, members: list[Any]) -> Node | None:
    """Return a reference with what other members say of its target; None if they say more than words and bounds."""
    others = [member for member in members if isinstance(member, dict) and "$ref" not in member]
    references = [member for member in members if isinstance(member, dict) and "$ref" in member]
    if len(references) != 1 or not others or len(others) + 1 != len(members):
        return None
    if any(member.keys() - ANNOTATIONS - BOUNDS for member in others):
        return None
    whole = _joined([{key: value for key, value in schema.items() if key != "allOf"}, *others])
    return None if whole is None else {**whole, "allOf": references}


def _joined(parts: list[Node]) -> Node | None:
    whole: Node | None = parts[0]
    for part in parts[1:]:
        whole = conjoin(whole, part) if whole is not None else None
    return whole
