"""Bodies that differ from the full one and are still as the spec has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sampler.filling import full, kind_of, minimal
from sampler.places import ABSENT, Place, Pointer, changed, places
from sampler.specs import Schema, listed
from sampler.text import Digits, text

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBERS = ("0", "-1", "0.00", "-0.000001", "123456789012345678901234567890", "0.1000000000000000055511151231257827")
_TIMES = (
    "2026-01-02T03:04:05Z",
    "2026-01-02T03:04:05.5+05:30",
    "1970-01-01T00:00:00.123456789Z",
    "2026-06-30T23:59:59-08:00",
)


def varied(spec: Schema, schema: Schema) -> Iterator[str]:
    """Yield bodies that a model must give back as they are: null, absent and empty where that is allowed, all values and members."""
    body = full(spec, schema)
    yield text(body)
    yield text(minimal(spec, schema))
    for place in places(spec, schema, body):
        for value in _others(place):
            yield text(changed(body, place.pointer, value))


def _others(place: Place) -> Iterator[Any]:
    if not place.pointer:
        return
    if "null" in place.kinds:
        yield None
    if not place.required:
        yield ABSENT
    if isinstance(place.value, list):
        yield []
        yield [*place.value, *place.value]
    elif isinstance(place.value, dict) and not place.decides:
        yield from (full(place.spec, member) for member in place.members[1:])
    elif len(place.members) == 1 and not place.decides:
        yield from (value for value in listed(place.members[0]) if value not in (place.value, None))


def bodies(spec: Schema, schema: Schema) -> Iterator[tuple[Any, Pointer]]:
    """Yield the full body, then for each union it with each other member; with where it differs from those before."""
    ahead: list[tuple[Any, Pointer, tuple[Schema, ...]]] = [(full(spec, schema), (), ())]
    while ahead:
        body, root, inside = ahead.pop(0)
        yield body, root
        for place in places(spec, schema, body):
            if isinstance(place.value, dict) and place.pointer[: len(root)] == root != place.pointer:
                ahead += [
                    (changed(body, place.pointer, full(spec, it)), place.pointer, (*inside, it))
                    for it in place.members[1:]
                    if not any(it is other for other in inside)  # it may hold the union again
                ]


def respelled(spec: Schema, schema: Schema) -> Iterator[str]:
    """Yield bodies whose numbers and times are spelled in other ways; a model may spell them its own way."""
    body = full(spec, schema)
    for place in places(spec, schema, body):
        for value in _spellings(place):
            yield text(changed(body, place.pointer, value))


def _spellings(place: Place) -> Iterator[Any]:
    schema = place.members[0]
    kind = kind_of(place.spec, schema)
    if kind == "number":
        yield from map(Digits, (*_NUMBERS, "1E-7", "2.50e+3"))
    elif kind == "string" and (schema.get("x-pennyweight-money") or schema.get("x-pennyweight-decimal")):
        yield from (*_NUMBERS, "1E-7", "+1.5", ".5")
    elif schema.get("format") == "date-time":
        yield from _TIMES
