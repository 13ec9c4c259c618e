"""What a schema means: the alternatives it allows, each without composition. An independent reading of JSON Schema."""

from __future__ import annotations

from itertools import product
from typing import Any

Node = dict[str, Any]
WORDS = {"title", "description", "example", "examples", "externalDocs", "xml", "discriminator", "summary"}
COMPOSED = {"$ref", "oneOf", "anyOf", "allOf", "type", "nullable"}
LISTED = ("items", "additionalProperties")
IMPLIED = {
    "string": ("format", "pattern", "minLength", "maxLength"),
    "number": ("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    "array": ("items", "minItems", "maxItems", "uniqueItems"),
    "object": ("properties", "additionalProperties", "minProperties", "maxProperties"),
}


def alternatives(document: Node, nodes: list[Any], seen: tuple[str, ...] = ()) -> list[Node]:
    """Return what satisfies all the nodes: plain schemas, whose fields, items and values are lists of nodes again."""
    found: list[Node] = [{}]
    for node in nodes:
        options = _alternatives(document, node, seen)
        found = [both for one, other in product(found, options) if (both := _both(one, other)) is not None]
    return list({repr(sorted(_told(option).items())): _told(option) for option in found}.values())


def _alternatives(document: Node, node: Any, seen: tuple[str, ...]) -> list[Node]:
    if not isinstance(node, dict):
        return [{}] if node is True else []
    factors = [[_plain(node, kind) for kind in _kinds(node)]]
    if (reference := node.get("$ref")) is not None:
        name = reference.rpartition("/")[2]
        target = {} if reference in seen else document["components"]["schemas"][name]
        factors.append(alternatives(document, [target], (*seen, reference)))
    factors += [alternatives(document, node["allOf"], seen)] if node.get("allOf") else []
    for key in ("oneOf", "anyOf"):
        if node.get(key):
            factors.append([option for item in node[key] for option in alternatives(document, [item], seen)])
    found: list[Node] = [{}]
    for options in factors:
        found = [both for one, other in product(found, options) if (both := _both(one, other)) is not None]
    return found


def _kinds(node: Node) -> list[Any]:
    kinds = node.get("type")
    kinds = list(kinds) if isinstance(kinds, list) else [kinds]
    return [*kinds, "null"] if node.get("nullable") is True and "null" not in kinds else kinds


def _plain(node: Node, kind: str | None) -> Node:
    result = {key: value for key, value in node.items() if key not in WORDS | COMPOSED and not key.startswith("x-")}
    if "properties" in result:
        result["properties"] = {name: [item] for name, item in result["properties"].items()}
    for key in LISTED:
        if result.get(key) in (True, {}):
            del result[key]
        elif isinstance(result.get(key), dict):
            result[key] = [result[key]]
    return {**result, "type": kind} if kind else result


def _both(one: Node, other: Node) -> Node | None:
    """Return what satisfies both, or None where nothing does."""
    kinds = {one.get("type"), other.get("type")} - {None}
    if kinds == {"integer", "number"}:
        kinds = {"integer"}
    if len(kinds) > 1:
        return None
    both = {**one, **other, **dict.fromkeys(["type"] if kinds else [], next(iter(kinds), None))}
    if "enum" in one and "enum" in other:
        both["enum"] = [value for value in other["enum"] if value in one["enum"]]
    both["required"] = [*one.get("required", []), *other.get("required", [])]
    fields = [*one.get("properties", {}), *other.get("properties", {})]
    both["properties"] = {
        name: [*one.get("properties", {}).get(name, []), *other.get("properties", {}).get(name, [])] for name in fields
    }
    for key in LISTED:
        if isinstance(one.get(key), list) and isinstance(other.get(key), list):
            both[key] = [*one[key], *other[key]]
        elif False in (one.get(key), other.get(key)):
            both[key] = False
    return both


def _told(option: Node) -> Node:
    """Return an alternative without what it doesn't need to say, and with the type that the rest implies."""
    if option.get("type") == "null":
        return {"type": "null"}
    result = {key: value for key, value in option.items() if value not in ([], {}, None) and value is not False}
    result |= {"additionalProperties": False} if option.get("additionalProperties") is False else {}
    result |= {"default": option["default"]} if "default" in option else {}
    result |= {"required": sorted(set(option["required"]))} if option.get("required") else {}
    if "type" not in result:
        implied = {kind for kind, keys in IMPLIED.items() if result.keys() & set(keys)}
        implied |= {"string"} if "enum" in result and all(isinstance(value, str) for value in result["enum"]) else set()
        result |= {"type": implied.pop()} if len(implied) == 1 else {}
    if isinstance(result.get("enum"), list) and "type" in result:
        result["enum"] = [value for value in result["enum"] if value is not None]
    return result
