"""
Schemas that must hold together: `allOf`, keys beside `$ref`, and fields beside a choice become one schema each.

Where no value could satisfy both, the two conflict; `check` reports that, and merging goes on with the later one.
"""

from collections.abc import Callable

from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.canonical.unrepresentable import is_object
from pipeline.openapi.walk import CHOICES, SCHEMAS, Schema, types_of

Conflict = Callable[[str], None]
"""Told what conflicts."""
SHAPING = ("$ref", "type", "format", "enum", "const", "properties", "required", "items", "additionalProperties")
"""Keywords that say what a value is; all others are words about it."""
_MOST = 200


class Merging:
    """Merges schemas of one document."""

    def __init__(
        self, schemas: dict[str, Schema], conflict: Conflict, under: frozenset[tuple[str, str]] = frozenset()
    ) -> None:
        self._schemas = schemas
        self._conflict = conflict
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
        pair = str(one.get("$ref")), str(other.get("$ref"))
        if {"$ref"} <= one.keys() & other.keys():
            if pair in self._under:
                self._conflict(f"{' and '.join(pair)} hold themselves, each in its own way".replace(SCHEMAS, ""))
                return other
            return Merging(self._schemas, self._conflict, self._under | {pair})._pair(one, other, inside)
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
            name = schema["$ref"].removeprefix(SCHEMAS)
            if name in inside or name not in self._schemas:
                self._conflict(
                    f"{name} is part of itself" if name in inside else f"refers to {name}, which is no schema"
                )
                return {}
            inside = (*inside, name)
            target = {key: value for key, value in self._schemas[name].items() if key != "discriminator"}
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**self.whole(target, inside), **rest}
        return schema

    def _choice(self, one: Schema, other: Schema, inside: tuple[str, ...]) -> Schema:
        """Both, where either may be a choice: every pair of options that a value can satisfy."""
        mine, theirs = choices(one), choices(other)
        if not (mine or theirs):
            return self._plain(one, other)
        common = self._plain(_without_choices(one), _without_choices(other))
        if not (mine and theirs):
            return {**common, "anyOf": mine or theirs}
        silent = Merging(self._schemas, _raise, self._under)
        pairs = []
        for left in mine[:_MOST]:
            for right in theirs[:_MOST]:
                try:
                    pairs.append(silent.both(left, right, inside))
                except _ConflictError:
                    continue
        if not pairs:
            self._conflict("no option of one choice goes with one of the other")
        return {**common, "anyOf": [pair for index, pair in enumerate(pairs) if pair not in pairs[:index]] or mine}

    def _plain(self, one: Schema, other: Schema) -> Schema:
        merged = {**one, **other}
        kinds = self._kinds(one, other)
        if kinds:
            merged["type"] = kinds[0] if len(kinds) == 1 else kinds
        if "properties" in one and "properties" in other:
            merged["properties"] = {**one["properties"], **self._shared(one["properties"], other["properties"])}
        required = list(dict.fromkeys([*one.get("required", []), *other.get("required", [])]))
        if required:
            merged["required"] = required
        for key in ("items", "additionalProperties"):
            sides = [side[key] for side in (one, other) if isinstance(side.get(key), dict)]
            if sides:
                merged[key] = sides[0] if len(sides) == 1 else self.both(*sides)
            else:
                merged.pop(key, None)
        self._values(one, other, merged)
        if one.get("format", other.get("format")) != other.get("format", one.get("format")):
            self._conflict(f"format {one['format']} and {other['format']}")
        return merged

    def _shared(self, one: dict[str, Schema], other: dict[str, Schema]) -> dict[str, Schema]:
        def told(name: str) -> Conflict:
            return lambda what: self._conflict(f"{name}: {what}")

        return {
            name: Merging(self._schemas, told(name), self._under).both(one[name], item, ()) if name in one else item
            for name, item in other.items()
        }

    def _kinds(self, one: Schema, other: Schema) -> list[str]:
        mine, theirs = kinds_of(one), kinds_of(other)
        if not mine or not theirs:
            return mine or theirs
        shared = [kind for kind in mine if kind in theirs or (kind == "integer" and "number" in theirs)]
        shared += [kind for kind in theirs if kind == "integer" and "number" in mine and kind not in mine]
        if not shared:
            self._conflict(f"type {' or '.join(mine)} and {' or '.join(theirs)}")
        return shared or theirs

    def _values(self, one: Schema, other: Schema, merged: Schema) -> None:
        """Which values are listed by both; the later list where none is."""
        lists = [
            [side["const"]] if "const" in side else side["enum"]
            for side in (one, other)
            if {"const", "enum"} & side.keys()
        ]
        if len(lists) < 2:
            return
        shared = [value for value in lists[0] if value in lists[1]]
        if not shared:
            self._conflict(f"values {lists[0]} and {lists[1]}")
        elif "const" in merged:
            merged["const"] = shared[0]
            merged.pop("enum", None)
        else:
            merged["enum"] = shared


class _ConflictError(Exception):
    pass


def _raise(what: str) -> None:
    raise _ConflictError(what)


def shaped(schema: Schema) -> bool:
    """Whether a schema says what a value is, beside words about it."""
    return bool(_shape(schema))


def choices(schema: Schema) -> list[Schema]:
    """Return the options of a choice; none where there is no choice."""
    return next((list(schema[key]) for key in CHOICES if schema.get(key)), [])


def kinds_of(schema: Schema) -> list[str]:
    """Return the JSON types that a schema allows without what it refers to; an object's fields say that it is one."""
    return types_of(schema) or (["object"] if is_object(schema) else [])


def _shape(schema: Schema) -> Schema:
    kept = {key: schema[key] for key in (*SHAPING, "allOf", *CHOICES) if schema.get(key) not in (None, [], {})}
    return kept if kept != {"additionalProperties": False} else {}


def _words(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key not in (*SHAPING, "allOf", *CHOICES)}


def _without_choices(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key not in CHOICES}
