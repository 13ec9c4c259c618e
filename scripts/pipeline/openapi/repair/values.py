"""Enum values, constants and defaults that are not of their schema's type."""

from collections.abc import Hashable, Iterator
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite
from pipeline.openapi.repair.blemishes import Blemish, Found
from pipeline.openapi.resolver import Targets
from pipeline.openapi.schemas import listed_types
from pipeline.openapi.values import identity, is_whole, json_type, spelled
from pipeline.openapi.walk import CHOICES

_DEEPEST = 20


def repair_values(document: Document, found: Found) -> Document:
    """
    Return the document with values of their schema's type.

    Of an enum none of whose values is of its type, the values are right; in one of text, others are texts as they are written.
    Defaults that no value of their schema could be are left out: they only inform.
    """

    def change_enum(node: Node, kind: str, place: Place) -> Node:
        return _enum(node, place, found) if kind == "schema" else node

    document = rewrite(document, change_enum)
    targets = Targets(document)

    def change_default(node: Node, kind: str, place: Place) -> Node:
        if kind != "schema" or "default" not in node or _fits(node["default"], node, targets):
            return node
        expected = f"a value of type {' or '.join(_types(node, targets)) or 'null'}"
        found.append(
            Blemish(
                place=(*place, "default"),
                message="a default of another type",
                expected=expected,
                found=node["default"],
                settled="it is left out",
            )
        )
        return {key: value for key, value in node.items() if key != "default"}

    changed: Document = rewrite(document, change_default)
    return changed


def _enum(node: Node, place: Place, found: Found) -> Node:
    """Return a schema whose list of values, or constant, is of its type."""
    key = "const" if "const" in node else "enum"
    values = [node["const"]] if key == "const" else node.get("enum")
    if not isinstance(values, list):
        return node
    different: dict[Hashable, Any] = {}
    for value in values:
        different.setdefault(identity(value), value)
    once = list(different.values())
    if key == "enum" and len(once) < len(values):
        found.append(_blemish((*place, key), "an enum with a value twice", "each once", values, "each is taken once"))
        node = {**node, "enum": once}
    if not once:
        found.append(_blemish((*place, key), "an enum without values", "at least one", values, "it is left out"))
        return {name: value for name, value in node.items() if name != "enum"}
    types = listed_types(node)
    if None in once and types and "null" not in types:
        what, expected = "null among values whose type shuts it out", f"{' or '.join(types)} or null"
        found.append(_blemish((*place, key), what, expected, values, "the type admits null"))
        types = [*types, "null"]
        node = {**node, "type": types}
    odd = [value for value in once if value is not None and types and not _is_of(value, types)]
    if not odd:
        return node
    expected = " or ".join(types)
    if len(odd) < sum(value is not None for value in once) and "string" in types:
        settled = "they are taken as texts, as they are written"
        found.append(_blemish((*place, key), "values of another type in an enum of text", expected, odd, settled))
        texts = [spelled(value) if value is not None and not _is_of(value, types) else value for value in once]
        return {**node, "enum": list(dict.fromkeys(texts))}
    kinds = list(dict.fromkeys(json_type(value) for value in once if value is not None))
    kinds += ["null"] if "null" in types or None in once else []
    found.append(
        _blemish((*place, key), f"{key} of another type than its schema", expected, odd, "the values are right")
    )
    rest = {name: value for name, value in node.items() if name != "format"}
    return {**rest, "type": kinds[0] if len(kinds) == 1 else kinds}


def _is_of(value: Any, types: list[str]) -> bool:
    found_type = json_type(value)
    if found_type in types or (found_type == "integer" and "number" in types):
        return True
    return "integer" in types and is_whole(value)


def _fits(value: Any, schema: Any, targets: Targets, depth: int = 0) -> bool:
    """Whether a value is of a schema's type, and its items and options likewise; bounds and patterns are not looked at."""
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return schema is not False
    types = listed_types(schema)
    if types and not _is_of(value, types):
        return False
    if "$ref" in schema and not _fits(value, targets.of(schema) or {}, targets, depth + 1):
        return False
    below = depth + 1
    if not all(_fits(value, each, targets, below) for each in _schemas(schema, "allOf")):
        return False
    for key in CHOICES:
        options = list(_schemas(schema, key))
        if options and not any(_fits(value, each, targets, below) for each in options):
            return False
    if isinstance(value, list):
        return all(_fits(item, schema.get("items", {}), targets, below) for item in value)
    if isinstance(value, dict):
        fields = schema.get("properties")
        return all(_fits(value[name], each, targets, below) for name, each in _pairs(fields) if name in value)
    return True


def _types(schema: Node, targets: Targets) -> list[str]:
    """Return the types that a schema names, for messages."""
    end = targets.end(schema)
    types = listed_types(end)
    inner = [each for key in ("allOf", *CHOICES) for each in _schemas(end, key)]
    return types or list(dict.fromkeys(json_type for each in inner for json_type in listed_types(targets.end(each))))


def _schemas(schema: Node, key: str) -> Iterator[Node]:
    listed = schema.get(key)
    yield from (each for each in (listed if isinstance(listed, list) else ()) if isinstance(each, dict))


def _pairs(fields: Any) -> list[tuple[str, Any]]:
    return list(fields.items()) if isinstance(fields, dict) else []


def _blemish(place: Place, message: str, expected: str, found: Any, settled: str) -> Blemish:
    return Blemish(place=place, message=message, expected=expected, found=found, settled=settled)
