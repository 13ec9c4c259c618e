"""Bodies with one thing wrong, and where that must be reported."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

from sampler.filling import full, kind_of, others_of
from sampler.places import ABSENT, Place, changed, places
from sampler.specs import Schema, listed
from sampler.text import Digits, text
from sampler.varying import bodies

if TYPE_CHECKING:
    from collections.abc import Iterator

_OTHERS: dict[str, tuple[Any, ...]] = {
    "array": ([], [Digits("1")], [None]),
    "boolean": (True, False),
    "integer": (Digits("0"), Digits("-12345678901234567890")),
    "null": (None,),
    "number": (Digits("1.5"), Digits("0.10"), Digits("1e3000")),
    "object": ({}, {"a": Digits("1")}, {"kind": "nobody's"}),
    "string": ("", "sampled", "1.5"),
}
_NO_AMOUNTS = ("", "sampled", "NaN", "-Infinity", " 1", "1_000", "1e99999", "1,5", "٣")
_NO_TIMES = ("", "sampled", "2026-13-45T00:00:00Z", "2026-01-02T03:04:05", "1767323045", "2026-01-02T99:04:05Z")
_NO_DAYS = ("", "sampled", "2026-13-45", "2026-01-02T03:04:05Z", "20260102")
_number = count()


class Broken(NamedTuple):
    """A body with one place that is not as the spec has it."""

    body: str
    pointer: tuple[str | int, ...]
    told_at: str
    what: str
    blurred: bool
    """Whether it may be right as something else that the spec has there."""


def broken(spec: Schema, schema: Schema) -> Iterator[Broken]:
    """Yield the full body with, at each place, null, nothing, or something else where the spec does not allow it."""
    for body, root in bodies(spec, schema):
        for place in places(spec, schema, body):
            if place.pointer[: len(root)] == root:
                for what, value in _wrong(place):
                    yield Broken(
                        text(changed(body, place.pointer, value)), place.pointer, place.told_at, what, place.blurred
                    )


def _wrong(place: Place) -> Iterator[tuple[str, Any]]:
    if place.required and isinstance(place.pointer[-1:] and place.pointer[-1], str):
        yield "missing", ABSENT
    for kind, values in _OTHERS.items():
        if kind not in place.kinds:
            yield from ((f"retyped as {kind}", value) for value in values)
    if "string" in place.kinds and len(place.members) == 1:
        yield from _wrong_text(place.members[0], kind_of(place.spec, place.members[0]))
    if kind_of(place.spec, place.members[0]) == "number":
        yield "an absurd number", Digits("1e3000")


def _wrong_text(schema: Schema, kind: str) -> Iterator[tuple[str, Any]]:
    if listed(schema):
        yield "an unknown value", f"value {next(_number)} of tomorrow"
    elif kind == "string" and (schema.get("x-pennyweight-money") or schema.get("x-pennyweight-decimal")):
        yield from (("no amount", value) for value in _NO_AMOUNTS)
    elif schema.get("format") == "date-time":
        yield from (("no time", value) for value in _NO_TIMES)
    elif schema.get("format") == "date":
        yield from (("no day", value) for value in _NO_DAYS)


def extended(spec: Schema, schema: Schema) -> Iterator[tuple[str, str]]:
    """Yield the full body with a field that nobody knows in each object, and the path of that field."""
    body = full(spec, schema)
    for place in places(spec, schema, body):
        known = place.members[0]
        if isinstance(place.value, dict) and "properties" in known and others_of(known) is None:
            for name in ("invented_tomorrow", "in-vented", "__class__", "self"):
                inner = Place((*place.pointer, name), None, {}, spec, False, "")
                yield text(changed(body, inner.pointer, {"deep": [Digits("1.50")]})), inner.path
