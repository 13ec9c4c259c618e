"""
Schemas that must hold together: `allOf`, keys beside `$ref`, and fields beside a choice become one schema each.

Where no value could satisfy both, the two conflict; `check` reports that, and merging goes on with the later one.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.grammar import Node
from pipeline.openapi.pointers import mapped_name
from pipeline.openapi.schemas import Schema, listed_types, types_of
from pipeline.openapi.values import identity
from pipeline.openapi.walk import CHOICES

Conflict = Callable[[str], None]
"""Told what conflicts."""
SHAPING = ("$ref", "type", "format", "enum", "const", "properties", "required", "items", "additionalProperties")
"""Keywords that say what a value is; all others are words about it."""
ANNOTATIONS = frozenset(
    ("title", "description", "default", "deprecated", "readOnly", "writeOnly", "externalDocs", "summary")
)
"""What says something about a value without constraining it; of two of these the outer one holds."""
_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
BOUNDS = frozenset((*_LEAST, *_MOST, "multipleOf", "pattern", "uniqueItems"))
"""What may stand beside a reference and be read there."""
_INNER = ("items", "additionalProperties")
_MOST_OPTIONS = 200


@dataclass(slots=True)
class Merged:
    """Components that were merged already, with what conflicts in each; a circle belongs to where it was entered."""

    known: dict[str, tuple[Schema, list[str]]] = field(default_factory=dict)
    circles: int = 0


class Merging:
    """Merges schemas of one document; each component once, if `merged` is given on."""

    def __init__(
        self,
        schemas: dict[str, Schema],
        conflict: Conflict,
        merged: Merged,
        under: frozenset[tuple[str, str]] = frozenset(),
    ) -> None:
        self._schemas = schemas
        self._conflict = conflict
        self._merged = merged
        self._under = under
        """Pairs of components that are being merged around this: two that hold themselves have no end."""

    def whole(self, schema: Schema, inside: tuple[str, ...] = ()) -> Schema:
        """Return an equal schema without `allOf` and without shaping keys beside `$ref`; what is inside it stays."""
        parts = [*schema.get("allOf", [])]
        rest = {key: value for key, value in schema.items() if key != "allOf"}
        if "$ref" in rest and shaped({key: value for key, value in rest.items() if key != "$ref"}):
            parts, rest = [{"$ref": rest["$ref"]}, *parts], {key: it for key, it in rest.items() if key != "$ref"}
        if not parts:
            return schema
        words = {key: value for part in (*parts, rest) for key, value in _words(part).items() if key != "discriminator"}
        words |= {key: value for key, value in _words(rest).items() if key == "discriminator"}
        shaping = [it for it in map(_shape, (*parts, rest)) if it]
        if not shaping:
            return words
        first, *others = shaping
        for other in others:
            first = self.both(first, other, inside)
        return self.whole({**first, **words}, inside) if "allOf" in first else {**first, **words}

    def both(self, one: Schema, other: Schema, inside: tuple[str, ...] = ()) -> Schema:
        """Return a schema of what satisfies both; a reference stays one where the other side adds nothing to it."""
        if one == other:
            return one
        pair = mapped_name(one.get("$ref")), mapped_name(other.get("$ref"))
        if {"$ref"} <= one.keys() & other.keys():
            if pair in self._under:
                self._merged.circles += 1
                self._conflict(f"{' and '.join(pair)} hold themselves, each in its own way")
                return other
            return Merging(self._schemas, self._conflict, self._merged, self._under | {pair})._pair(one, other, inside)
        return self._pair(one, other, inside)

    def _pair(self, one: Schema, other: Schema, inside: tuple[str, ...]) -> Schema:
        opened, added = self.opened(one, inside), self.opened(other, inside)
        merged = self._choice(opened, added, inside)
        for reference, content in ((one, opened), (other, added)):
            if "$ref" in reference and _shape(merged) == _shape(content):
                secret = {MARK: merged[MARK]} if MARK in merged else {}  # whichever of the two says it
                return {**_words(one), **_words(other), **secret, "$ref": reference["$ref"]}
        return merged

    def opened(self, schema: Schema, inside: tuple[str, ...] = ()) -> Schema:
        """Return what a schema refers to, merged; the words of both."""
        schema = self.whole(schema, inside)
        while "$ref" in schema:
            name = mapped_name(schema["$ref"])
            if name in inside or name not in self._schemas:
                self._merged.circles += 1
                self._conflict(
                    f"{name} is part of itself" if name in inside else f"refers to {name}, which is no schema"
                )
                return {}
            inside = (*inside, name)
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**self._component(name, inside), **rest}
        return schema

    def _component(self, name: str, inside: tuple[str, ...]) -> Schema:
        if name not in self._merged.known:
            reported: list[str] = []
            circles = self._merged.circles
            target = {key: value for key, value in self._schemas[name].items() if key != "discriminator"}
            made = Merging(self._schemas, reported.append, self._merged, self._under).whole(target, inside)
            if self._merged.circles > circles:
                return self._telling(made, reported)
            self._merged.known[name] = made, list(dict.fromkeys(reported))
        return self._telling(*self._merged.known[name])

    def _telling(self, made: Schema, reported: list[str]) -> Schema:
        for what in reported:
            self._conflict(what)
        return made

    def _choice(self, one: Schema, other: Schema, inside: tuple[str, ...]) -> Schema:
        """Both, where either may be a choice: every pair of options that a value can satisfy."""
        mine, theirs = choices(one), choices(other)
        if not (mine or theirs):
            return self._plain(one, other)
        common = self._plain(_without_choices(one), _without_choices(other))
        if not (mine and theirs):
            return {**common, "anyOf": mine or theirs}
        silent = Merging(self._schemas, refuse, self._merged, self._under)
        pairs = []
        for left in mine[:_MOST_OPTIONS]:
            for right in theirs[:_MOST_OPTIONS]:
                try:
                    pairs.append(silent.both(left, right, inside))
                except ConflictError:
                    continue
        if not pairs:
            self._conflict("no option of one choice goes with one of the other")
        return {**common, "anyOf": [pair for index, pair in enumerate(pairs) if pair not in pairs[:index]] or mine}

    def _plain(self, one: Schema, other: Schema) -> Schema:
        def inner(left: Schema, right: Schema, name: str | None) -> Schema:
            def tell(what: str) -> None:
                self._conflict(what if name is None else f"{name}: {what}")

            return Merging(self._schemas, tell, self._merged, self._under).both(left, right)

        return intersect(_typed(one), _typed(other), inner, self._conflict, lambda _what: None)


def intersect(
    one: Schema,
    other: Schema,
    inner: Callable[[Schema, Schema, str | None], Schema],
    conflict: Conflict,
    undecided: Conflict,
) -> Schema:
    """
    Return the keywords of two schemas that must both hold; references stay as they are.

    Args:
        one: gives way where the two contradict each other, and in words.
        other: stands.
        inner: makes one of two inner schemas; called with the name of the field that they are of, None in lists and maps.
        conflict: called with what no value satisfies.
        undecided: called with what can't be said in one schema.
    """
    merged = {**one, **other}
    for key in one.keys() & other.keys() - ANNOTATIONS:
        mine: Any = one[key]
        theirs: Any = other[key]
        if mine == theirs or key in ("enum", "const") or key.startswith("x-"):
            continue
        if key == "type":
            json_types = _types(types_of(one), types_of(other))
            if not json_types:
                conflict(f"type {' or '.join(types_of(one))} and {' or '.join(types_of(other))}")
            else:
                merged["type"] = json_types[0] if len(json_types) == 1 else json_types
        elif key == "required":
            merged["required"] = list(dict.fromkeys([*mine, *theirs]))
        elif key == "properties":
            merged["properties"] = {
                **mine,
                **{name: inner(mine[name], it, name) if name in mine else it for name, it in theirs.items()},
            }
        elif key in _INNER and isinstance(mine, dict) and isinstance(theirs, dict) and mine and theirs:
            merged[key] = inner(mine, theirs, None)
        elif key in _INNER and (mine in (True, {}) or theirs in (True, {})):
            merged[key] = theirs if mine in (True, {}) else mine
        elif key in _LEAST or key in _MOST:
            merged[key] = (max if key in _LEAST else min)(one[key], other[key])
        else:
            (conflict if key == "format" else undecided)(f"{key} {mine} and {theirs}")
    _values(one, other, merged, conflict)
    return merged


def _types(mine: list[str], theirs: list[str]) -> list[str]:
    shared = [json_type for json_type in mine if json_type in theirs or (json_type == "integer" and "number" in theirs)]
    return shared + [
        json_type for json_type in theirs if json_type == "integer" and "number" in mine and json_type not in mine
    ]


def _values(one: Schema, other: Schema, merged: Schema, conflict: Conflict) -> None:
    """Leave the values that are listed by both; the later list where none is."""
    lists = [
        [side["const"]] if "const" in side else side["enum"] for side in (one, other) if {"const", "enum"} & side.keys()
    ]
    if len(lists) < 2:
        return
    others = set(map(identity, lists[1]))
    shared = [value for value in lists[0] if identity(value) in others]
    if not shared:
        conflict(f"values {lists[0]} and {lists[1]}")
    elif "const" in merged:
        merged["const"] = shared[0]
        merged.pop("enum", None)
    else:
        merged["enum"] = shared


def _typed(schema: Schema) -> Schema:
    """A schema with the type that its fields imply, and without what says nothing of inner values."""
    json_types = kinds_of(schema)
    typed = {key: value for key, value in schema.items() if key not in _INNER or isinstance(value, dict)}
    return {**typed, "type": json_types[0] if len(json_types) == 1 else json_types} if json_types else typed


class ConflictError(Exception):
    """Two schemas that no value satisfies together, or that can't be said as one."""


def refuse(what: str) -> None:
    """
    Raise for a conflict.

    Raises:
        ConflictError: always.
    """
    raise ConflictError(what)


def shaped(schema: Schema) -> bool:
    """Whether a schema says what a value is, beside words about it."""
    return bool(_shape(schema))


def choices(schema: Schema) -> list[Schema]:
    """Return the options of a choice; none where there is no choice."""
    return next((list(schema[key]) for key in CHOICES if schema.get(key)), [])


def kinds_of(schema: Schema) -> list[str]:
    """Return the JSON types that a schema allows without what it refers to; an object's fields say that it is one."""
    return types_of(schema) or (["object"] if "properties" in schema else [])


def _shape(schema: Schema) -> Schema:
    shape = {key: schema[key] for key in (*SHAPING, "allOf", *CHOICES) if schema.get(key) not in (None, [], {})}
    return shape if shape != {"additionalProperties": False} else {}


def _words(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key not in (*SHAPING, "allOf", *CHOICES)}


def _without_choices(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key not in CHOICES}


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
