"""Every place in a body, with what the spec says of it; and bodies with one place changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from sampler.filling import items_of, kind_of, others_of
from sampler.specs import Schema, kinds, listed, members, tag

if TYPE_CHECKING:
    from collections.abc import Iterator

Pointer = tuple[str | int, ...]
ABSENT = object()


class Place(NamedTuple):
    """
    A value in a body.

    Attributes:
        required: whether the object around it must have it.
        told_at: where a wrong value is noticed: itself, or the union that it tells the kind of.
        blurred: whether it is inside one of several objects that nothing tells apart: what is wrong as one of them may
            be right as another.
    """

    pointer: Pointer
    value: Any
    schema: Schema
    spec: Schema
    required: bool
    told_at: str
    blurred: bool = False

    @property
    def path(self) -> str:
        """As drift reports spell it."""
        return spelled(self.pointer)

    @property
    def kinds(self) -> frozenset[str]:
        """What may stand here."""
        return kinds(self.spec, self.schema)

    @property
    def members(self) -> list[Schema]:
        """What may stand here beside null, references followed."""
        return members(self.spec, self.schema)

    @property
    def decides(self) -> bool:
        """Whether this tells the members of a union apart."""
        return self.told_at != self.path


def places(spec: Schema, schema: Schema, value: Any) -> Iterator[Place]:
    """Yield all places of a full body, itself first; not those in the first item of a list, which has a twin."""
    return _inside(Place((), value, schema, spec, True, "$"))


def _inside(place: Place) -> Iterator[Place]:
    yield place
    spec, pointer, value = place.spec, place.pointer, place.value
    member = _member(place)
    others = others_of(member)
    blurred = place.blurred or is_blurred(spec, place.schema)
    if isinstance(value, dict) and ("properties" in member or others is not None):
        deciding = tag(spec, place.schema)
        for name, item in value.items():
            inner = (*pointer, name)
            told_at = place.path if name == deciding else spelled(inner)
            required = name == deciding or name in member.get("required", [])
            schema = member.get("properties", {}).get(name) or others or {}
            yield from _inside(Place(inner, item, schema, spec, required, told_at, blurred))
    elif isinstance(value, list) and items_of(member):
        for index, item in list(enumerate(value))[1:]:
            inner = (*pointer, index)
            yield from _inside(Place(inner, item, items_of(member), spec, True, spelled(inner), blurred))


def is_blurred(spec: Schema, schema: Schema) -> bool:
    """Whether a schema is one of several containers of a kind, and nothing tells which."""
    options = members(spec, schema)
    deciding = tag(spec, schema)
    if deciding is not None:
        tags = [option.get("properties", {}).get(deciding, {}) for option in options]
        return not all(listed(told) for each in tags for told in members(spec, each))
    found = [kind_of(spec, option) for option in options]
    return any(found.count(kind) > 1 for kind in ("object", "array"))


def _member(place: Place) -> Schema:
    """Return the member of a union that the value is one of: by its tag, else the first that it is as the spec has it."""
    deciding = tag(place.spec, place.schema)
    if deciding is None:
        options = place.members
        return next((it for it in options if len(options) > 1 and _fits(place.spec, it, place.value)), options[0])
    (found,) = [
        member
        for member in place.members
        if place.value[deciding] in listed(members(place.spec, member["properties"][deciding])[0])
    ]
    return found


def _fits(spec: Schema, schema: Schema, value: Any) -> bool:
    """Whether a value is as a schema has it, at every depth, with no field that is not declared."""
    if value is None:
        return "null" in kinds(spec, schema)
    return any(_fits_member(spec, member, value) for member in members(spec, schema))


def _fits_member(spec: Schema, member: Schema, value: Any) -> bool:
    kind = kind_of(spec, member)
    if isinstance(value, dict):
        properties, others = member.get("properties", {}), others_of(member)
        if kind not in ("object", "any") or set(member.get("required", [])) - value.keys():
            return False
        return all(
            _fits(spec, properties[name], item)
            if name in properties
            else (not properties and others is None) or (others is not None and _fits(spec, others, item))
            for name, item in value.items()
        )
    if isinstance(value, list):
        return kind in ("array", "any") and all(_fits(spec, items_of(member), item) for item in value)
    return kind not in ("object", "array") and (value in listed(member) or not listed(member))


def changed(body: Any, pointer: Pointer, value: Any) -> Any:
    """Return a body with another value at a place, or none; the rest is shared."""
    if not pointer:
        return value
    first, rest = pointer[0], pointer[1:]
    copy = body.copy()
    if not rest and value is ABSENT:
        del copy[first]
    elif isinstance(copy, dict) and first not in copy:
        copy[first] = value
    else:
        copy[first] = changed(body[first], rest, value)
    return copy


def spelled(pointer: Pointer) -> str:
    """Return the path as drift reports spell it."""
    parts = [
        f"[{part}]" if isinstance(part, int) else f".{part}" if part.isidentifier() else f"[{json.dumps(part)}]"
        for part in pointer
    ]
    return "$" + "".join(parts)
