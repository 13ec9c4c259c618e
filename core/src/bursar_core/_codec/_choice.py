"""Unions: which of several declared types a value is meant to be."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Union

from bursar_core._codec import _money
from bursar_core._codec._objects import ObjectOf
from bursar_core._codec._report import Count, Strict
from bursar_core._codec._scalars import TEXT, Scalar
from bursar_core._codec._shape import Shape, kind_of, opaque
from bursar_core._codec._words import Enumerated, OneOf

if TYPE_CHECKING:
    from bursar_core._codec._report import Path, Report
    from bursar_core._codec._shape import Write


class Choice(Shape):
    """
    `A | B`.

    The JSON kind decides; among objects the tag: a field that each member declares as an enum or literal, no value
    twice. Where neither helps, the member that needs the fewest deviations, then the one that knows the most fields.
    """

    def __init__(self, members: tuple[Shape, ...]) -> None:
        self.label = " | ".join(member.label for member in members)
        self.kinds = frozenset[str]().union(*(member.kinds for member in members))
        self._members = sorted(members, key=lambda member: member is TEXT)  # any text is a `str`: it comes last
        self._tag: _Tag | None = None
        self._opaque = opaque(lambda value: self.read(value, None, Strict()))

    def read(self, value: Any, at: Path, report: Report) -> Any:
        member = self._member(value)
        if member is None:
            report.deviation(at, self.label, value)
            return value
        return member.read(value, at, report)

    def _member(self, value: Any) -> Shape | None:
        kind = kind_of(value)
        members = [member for member in self._members if kind in member.kinds]
        if kind == "object" and len(members) > 1:
            if self._tag is None:
                self._tag = _Tag(members)
            if self._tag.wire is not None:
                return self._tag.member(value)
        return min(members, key=lambda member: _strangeness(member, value)) if len(members) > 1 else (*members, None)[0]

    def write(self, value: Any, otherwise: Write) -> Any:
        if isinstance(value, Decimal) and _money.TEXT in self._members:
            return _money.TEXT.write(value, otherwise)
        return otherwise(value)

    def native(self) -> Any:
        kinds = [kind for member in self._members for kind in member.kinds]
        if all(type(member) is Scalar for member in self._members) and len(kinds) == len(set(kinds)):
            return Union[tuple(member.native() for member in self._members)]  # noqa: UP007 - made at run time
        return self._opaque


class _Tag:
    """The field that tells the objects of a union apart; `wire` is None when there is none."""

    def __init__(self, members: list[Shape]) -> None:
        self.wire: str | None = None
        self._by_value: dict[tuple[type, object], Shape] = {}
        objects = [member for member in members if isinstance(member, ObjectOf)]
        if len(objects) < len(members):
            return
        for wire in [field.wire for field in objects[0].fields]:
            if self._fits(wire, objects):
                return

    def _fits(self, wire: str, members: list[ObjectOf]) -> bool:
        by_value: dict[tuple[type, object], Shape] = {}
        for member in members:
            shape = next((field.shape for field in member.fields if field.wire == wire), None)
            if not isinstance(shape, (Enumerated, OneOf)) or not by_value.keys().isdisjoint(shape.values):
                return False
            by_value.update(dict.fromkeys(shape.values, member))
        self.wire, self._by_value = wire, by_value
        return True

    def member(self, value: dict[str, Any]) -> Shape | None:
        tag = value.get(self.wire or "")
        return self._by_value.get((type(tag), tag)) if isinstance(tag, (str, int)) else None


def _strangeness(member: Shape, value: Any) -> tuple[int, int]:
    count = Count()
    member.read(value, None, count)
    known = sum(field.wire in value for field in member.fields) if isinstance(member, ObjectOf) else 0
    return count.deviations, -known
