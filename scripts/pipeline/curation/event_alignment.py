"""Align the components of a vendor's new events with ours, renamed ones too."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.events_document import definition_name, tags

Schema = dict[str, Any]


def paired(new: Document, old: Document) -> dict[str, str]:
    """
    Return for components of the new events the name of ours: the same, or one that stands where it stood.

    Where the names differ they go together when they are the same type of event, when fields that go together refer to
    them, or when nothing else has their shape.
    """
    pairs = {name: name for name in new["$defs"] if name in old["$defs"]}
    _add(pairs, _same_events(new, old), new, old)
    before = -1
    while len(pairs) > before:
        before = len(pairs)
        found = [
            pair for name, other in list(pairs.items()) for pair in _inside(new["$defs"][name], old["$defs"][other])
        ]
        _add(pairs, found, new, old)
        if len(pairs) == before:
            _add(pairs, _same_shapes(new, old, pairs), new, old)
    return pairs


def _add(pairs: dict[str, str], found: Any, new: Document, old: Document) -> None:
    for name, other in found:
        if name in new["$defs"] and other in old["$defs"] and name not in pairs and other not in pairs.values():
            pairs[name] = other


def _same_events(new: Document, old: Document) -> Iterator[tuple[str, str]]:
    field = (old.get("x-pennyweight-event") or {}).get("field")
    ours = {tag: name for name in events(old) for tag in _tags(old, name, field)}
    for name in events(new):
        for tag in _tags(new, name, field):
            if tag in ours:
                yield name, ours[tag]


def events(document: Document) -> list[str]:
    """Return the names of the components that are events."""
    return [definition_name(option["$ref"]) for option in document.get("oneOf", [])]


def _tags(document: Document, name: str, field: str | None) -> list[str]:
    inner = document["$defs"].get(name, {}).get("properties", {}).get(field)
    return tags(document, inner) if isinstance(inner, dict) else []


def _inside(new: Schema, old: Schema) -> Iterator[tuple[str, str]]:
    """Yield the references at the same places of two schemas."""
    for (_, mine), (_, theirs) in parallel(new, old):
        if "$ref" in mine and "$ref" in theirs:
            yield definition_name(mine["$ref"]), definition_name(theirs["$ref"])


def parallel(new: Schema, old: Schema, place: str = "") -> Iterator[tuple[tuple[str, Schema], tuple[str, Schema]]]:
    """Yield every schema within both that stands at the same place, with that place, the outermost first."""
    yield (place, new), (place, old)
    for name in new.get("properties", {}):
        if name in old.get("properties", {}):
            yield from parallel(new["properties"][name], old["properties"][name], f"{place}.properties.{name}")
    for key in ("items", "additionalProperties"):
        if isinstance(new.get(key), dict) and isinstance(old.get(key), dict):
            yield from parallel(new[key], old[key], f"{place}.{key}")
    mine, theirs = options(new), options(old)
    for kind in mine.keys() & theirs.keys():
        yield from parallel(mine[kind], theirs[kind], f"{place}.{kind}")


def options(schema: Schema) -> dict[str, Schema]:
    """Return the options of a choice by what they are; a schema without choice is the only one of its own."""
    listed = schema.get("anyOf", schema.get("oneOf"))
    if listed is None:
        return {}
    found = [(_kind(option, listed), option) for option in listed]
    once = Counter(kind for kind, _ in found)
    return {kind: option for kind, option in found if once[kind] == 1}


def _kind(option: Schema, listed: list[Schema]) -> str:
    if "$ref" not in option:
        return str(option.get("type"))
    alone = sum("$ref" in other for other in listed) == 1
    return "$ref" if alone else str(option["$ref"])


def _same_shapes(new: Document, old: Document, pairs: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    mine = {name: _shape(schema) for name, schema in new["$defs"].items() if name not in pairs}
    ours = {name: _shape(schema) for name, schema in old["$defs"].items() if name not in pairs.values()}
    for name, shape in mine.items():
        alike = [other for other, found in ours.items() if found == shape]
        if len(alike) == 1 and list(mine.values()).count(shape) == 1:
            yield name, alike[0]


def _shape(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_shape(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    words = {"title", "description", "$comment", "example", "examples"}
    facts = {key: value for key, value in schema.items() if key not in words and not key.startswith("x-")}
    return {
        key: True
        if key == "$ref"
        else sorted(value)
        if key == "required"
        else {name: _shape(item) for name, item in value.items()}
        if key == "properties"
        else _shape(value)
        for key, value in facts.items()
    }
