"""Unions: which of several declared types a value is meant to be."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Union

import msgspec

from pennyweight_core._codec import _decimals
from pennyweight_core._codec._deviations import Count, Strict
from pennyweight_core._codec._objects import ObjectOf
from pennyweight_core._codec._scalars import TEXT, Scalar
from pennyweight_core._codec._secrets import astray, revealed
from pennyweight_core._codec._shape import Shape, kind_of, opaque, take
from pennyweight_core._codec._strings import Enumerated, OneOf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pennyweight_core._codec._deviations import Path, Report
    from pennyweight_core._codec._shape import Write


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
        self._by_kind = {kind: [member for member in self._members if kind in member.kinds] for kind in self.kinds}
        self._tag: _Tag | None = None
        self._opaque = opaque(self._take)

    def read(self, value: Any, at: Path, report: Report) -> Any:
        member = self._member(value)
        if member is None:
            return astray(self, value, at, report)
        return member.read(value, at, report)

    def _member(self, value: Any) -> Shape | None:
        kind = kind_of(value)
        members = self._by_kind.get(kind, [])
        if kind == "object" and len(members) > 1:
            if self._tag is None:
                self._tag = _Tag(members)
            if self._tag.wire is not None:
                return self._tag.member(value)
        return min(members, key=lambda member: _strangeness(member, value)) if len(members) > 1 else (*members, None)[0]

    def _take(self, value: Any) -> Any:
        """Make what msgspec has parsed; a model is msgspec's work again."""
        if self._tag is not None and type(value) is dict:
            kind = self._tag.kinds.get(value.get(self._tag.wire))
            if kind is not None:
                return msgspec.convert(value, kind, dec_hook=take)
        member = self._member(value)
        if isinstance(member, ObjectOf) and member.native() is member.kind:
            return msgspec.convert(value, member.kind, dec_hook=take)
        return self.read(value, None, Strict()) if member is None else member.read(value, None, Strict())

    def settle(self, values: list[Any]) -> None:
        by_kind = defaultdict[type, list[Any]](list)
        for value in values:
            by_kind[type(value)].append(value)
        for member in self._models():
            if member.kind in by_kind:
                member.settle(by_kind[member.kind])

    def parts(self) -> Iterable[Shape]:
        return self._models() if self.native() is self._opaque else ()

    def _models(self) -> list[ObjectOf]:
        return [member for member in self._members if isinstance(member, ObjectOf)]

    def write(self, value: Any, otherwise: Write) -> Any:
        if isinstance(value, Decimal) and _decimals.TEXT in self._members:
            return _decimals.TEXT.write(value, otherwise)
        return otherwise(revealed(value))

    def native(self) -> Any:
        kinds = [kind for member in self._members for kind in member.kinds]
        if all(type(member) is Scalar for member in self._members) and len(kinds) == len(set(kinds)):
            return Union[tuple(member.native() for member in self._members)]  # noqa: UP007 - made at run time
        return self._opaque

    def inside(self) -> Iterable[tuple[str | None, Shape]]:
        return [(None, member) for member in self._members]


class _Tag:
    """
    The field that tells the objects of a union apart; `wire` is None when there is none.

    Attributes:
        kinds: the classes that msgspec makes, by the text that means them.
    """

    def __init__(self, members: list[Shape]) -> None:
        self.wire: str | None = None
        self.kinds: dict[object, type] = {}
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
        made = {tag: member for (kind, tag), member in by_value.items() if kind is str and isinstance(member, ObjectOf)}
        self.kinds = {tag: member.kind for tag, member in made.items() if member.native() is member.kind}
        return True

    def member(self, value: dict[str, Any]) -> Shape | None:
        tag = value.get(self.wire or "")
        return self._by_value.get((type(tag), tag)) if isinstance(tag, (str, int)) else None


def _strangeness(member: Shape, value: Any) -> tuple[int, int]:
    count = Count()
    member.read(value, None, count)
    known = sum(field.wire in value for field in member.fields) if isinstance(member, ObjectOf) else 0
    return count.deviations, -known
