"""Merge schemas of messages: `allOf`, and a `$ref` with siblings."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from pipeline.diagnostics import format_value
from pipeline.importers.asyncapi.simplifier import Schema, Simplifier
from pipeline.openapi.events_document import LIMITS
from pipeline.openapi.pointers import component_name, mapped_name

Complain = Callable[[str, Any, Any], None]
"""Told the key, what was said first, and what was said last and stands."""
_SAID = {"title", "description", "deprecated", "discriminator"}
_CHOICES = 64
_LONGEST = 30
_LARGER = {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"}
_SMALLER = {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"}
_TOLD = {"const", "enum", "format", "pattern", "type", "anyOf", "oneOf"}


class Parts:
    """
    The parts of a schema, among the schemas of one document.

    Args:
        schemas: by name; they refer to each other as `#/components/schemas/…`.
        plain: who is told of contradictions.
    """

    def __init__(self, schemas: Mapping[str, Any], plain: Simplifier) -> None:
        self._schemas = schemas
        self._plain = plain
        self._expanded: dict[str, Schema] = {}

    def one_name(self, node: Schema, place: str) -> str | None:
        """Return the name of the one schema that a node means, when nothing else in it says more."""
        parts = self._listed(node, place)
        names = {self._named(part, place) for part in parts if "$ref" in part}
        narrowest = [name for name in sorted(names) if names <= self._ancestors(name)]
        if len(narrowest) != 1 or any("allOf" in part for part in parts):
            return None
        (name,) = narrowest
        known = self._schemas[name]
        more = (
            (key, value)
            for part in parts
            for key, value in part.items()
            if key not in _SAID | LIMITS | {"$ref", "type"} and not key.startswith("x-")
        )
        return name if all(isinstance(known, dict) and known.get(key) == value for key, value in more) else None

    def together(self, node: Schema, place: str) -> Schema:
        """Return what all parts of a node say, without `$ref` and `allOf` at the top, and without their words."""
        return self._merged(node, place, ())

    def _ancestors(self, name: str) -> set[str]:
        """Return a name with those of all that its schema consists of."""
        found: set[str] = set()
        ahead = [name]
        while ahead:
            one = ahead.pop()
            if one not in found and isinstance(self._schemas.get(one), dict):
                found.add(one)
                parts = self._listed(self._schemas[one], one)
                ahead += [mapped_name(part["$ref"]) for part in parts if isinstance(part.get("$ref"), str)]
        return found

    def _merged(self, node: Schema, place: str, inside: tuple[str, ...]) -> Schema:
        def complain(key: str, first: Any, last: Any) -> None:
            self._plain.note(place, f"what it consists of differs in {key}; the last one stands", [first, last])

        found: list[Schema] = []
        for part in self._listed(node, place):
            if "$ref" in part:
                name = self._named(part, place)
                found += [self._of(name, place, inside), {key: value for key, value in part.items() if key != "$ref"}]
            else:
                found.append(self._merged(part, place, inside) if "allOf" in part else part)
        return merged([{key: value for key, value in part.items() if key not in _SAID} for part in found], complain)

    def _of(self, name: str, place: str, inside: tuple[str, ...]) -> Schema:
        if name in inside or len(inside) > _LONGEST:
            raise self._plain.fault(place, "consists of itself", " → ".join([*inside, name]))
        if name not in self._expanded:
            node = self._plain.checked(self._schemas[name], name)
            self._expanded[name] = self._merged(node, name, (*inside, name))
        return self._expanded[name]

    def _listed(self, node: Schema, place: str) -> list[Schema]:
        """Return what `allOf` lists, then the `$ref`, then the keys beside them; what says nothing is left out."""
        listed = node.get("allOf", [])
        if not isinstance(listed, list):
            raise self._plain.fault(f"{place}.allOf", "is no list of schemas", format_value(listed))
        parts = [self._plain.checked(part, f"{place}.allOf") for part in listed]
        if "$ref" in node:
            parts.append({"$ref": node["$ref"]})
        parts.append({key: value for key, value in node.items() if key not in {"allOf", "$ref"}})
        different = [part for number, part in enumerate(parts) if part not in parts[:number]]
        return [part for part in different if part.keys() - _SAID]

    def _named(self, part: Schema, place: str) -> str:
        pointer = part["$ref"]
        name = component_name(pointer) if isinstance(pointer, str) else None
        if name is None or name not in self._schemas:
            raise self._plain.fault(place, "a reference leads nowhere", format_value(pointer))
        return name


def merged(parts: Sequence[Schema], complain: Complain) -> Schema:
    """
    Return one schema that says what all parts say.

    Fields that several parts have become an `allOf` of what each says. Where parts contradict each other the last one
    stands, since that is how vendors narrow what they inherit.
    """
    result: Schema = {}
    for part in parts:
        for key, value in part.items():
            result[key] = _both(key, result[key], value, complain) if key in result else value
    return result


def _both(key: str, first: Any, last: Any, complain: Complain) -> Any:
    if first == last:
        return last
    match key:
        case "properties" if isinstance(first, dict) and isinstance(last, dict):
            return {**first, **{name: _inner(first.get(name), item) for name, item in last.items()}}
        case "required" if isinstance(first, list) and isinstance(last, list):
            return [*first, *(name for name in last if name not in first)]
        case "items" | "additionalProperties":
            return _inner(first, last)
        case "anyOf" | "oneOf" if _are_choices(first, last):
            return [{"allOf": [one, other]} for one in first for other in last]
        case _ if key in _LARGER | _SMALLER and _are_numbers(first, last):
            return max(first, last) if key in _LARGER else min(first, last)
    common = [value for value in _list(first) if value in _list(last)]
    if key in {"type", "enum"} and common:
        return common[0] if key == "type" and len(common) == 1 else common
    if key in _TOLD:
        complain(key, first, last)
    return last


def _inner(first: Any, last: Any) -> Any:
    """Return a schema that says what both say; none, or `true`, says nothing, and `false` everything."""
    if first is False or last is None or last is True:
        return first
    return last if first is None or first is True or last is False or first == last else {"allOf": [first, last]}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _are_choices(first: Any, last: Any) -> bool:
    return isinstance(first, list) and isinstance(last, list) and len(first) * len(last) <= _CHOICES


def _are_numbers(*values: Any) -> bool:
    return all(isinstance(value, (int, Decimal)) and not isinstance(value, bool) for value in values)
