"""Unions: which of several declared types a value is meant to be."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Union

import msgspec

from pennyweight_core._codec import _decimals
from pennyweight_core._codec._deviations import CountingSink, RaisingSink
from pennyweight_core._codec._moments import UnixTimeShape
from pennyweight_core._codec._objects import ObjectShape, tagged_structs
from pennyweight_core._codec._scalars import TEXT, ScalarShape, to_whole
from pennyweight_core._codec._secrets import hide_secrets, report_mismatch, secret_names
from pennyweight_core._codec._shape import Shape, custom_type, json_type, take
from pennyweight_core._codec._strings import DATETIME, EnumShape, LiteralShape, OpenLiteralShape
from pennyweight_core._values import UNSET
from pennyweight_core._variants import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pennyweight_core._codec._code import Code
    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Write
    from pennyweight_core._codec._structs import TaggedStructs


_TELLING = (EnumShape, LiteralShape, OpenLiteralShape)


class UnionShape(Shape):
    """
    `A | B`.

    The JSON kind decides; among objects the tag: a field that each member declares as an enum or literal, no value
    twice; an object with another value there becomes an `UnknownVariant`, unless the field may hold any text. Where
    neither helps, the member whose fields are there decides: see `_mismatch_score`.
    """

    def __init__(self, members: tuple[Shape, ...]) -> None:
        self.label = " | ".join(member.label for member in members)
        self.json_types = frozenset[str]().union(*(member.json_types for member in members))
        self._members = sorted(members, key=lambda member: member is TEXT)  # any text is a `str`: it comes last
        self._by_json_type = {
            kind: [member for member in self._members if kind in member.json_types] for kind in self.json_types
        }
        moments = [member for member in members if isinstance(member, UnixTimeShape)]
        self._moment = moments[0] if moments and DATETIME not in members else None
        self._discriminator: _Discriminator | None = None
        self._secret_names: frozenset[str] | None = None
        self._opaque = custom_type(self._take)

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        member = self._member(value)
        if member is not None:
            return member.read(value, at, sink)
        if type(value) is dict and self._discriminator is not None and self._discriminator.wire is not None:
            return self._read_unknown(value, self._discriminator.wire, at, sink)
        return report_mismatch(self, value, at, sink)

    def _read_unknown(self, value: dict[str, Any], wire: str, at: Path, sink: DeviationSink) -> UnknownVariant:
        """Keep an object of none of the types; fields that are secret in one of them are so here."""
        if self._secret_names is None:
            self._secret_names = frozenset(secret_names(self))
        fields = hide_secrets(value, self._secret_names) if self._secret_names else value
        sink.deviation(at, self.label, fields)
        wire_names = {field.name: field.wire for member in self._models() for field in member.fields}
        return UnknownVariant(fields, fields.get(wire, UNSET), wire_names)

    def _member(self, value: Any) -> Shape | None:
        kind = json_type(value)
        members = self._by_json_type.get(kind, [])
        if kind == "object" and len(members) > 1:
            if self._discriminator is None:
                self._discriminator = _Discriminator(members)
            if self._discriminator.wire is not None:
                member = self._discriminator.member(value)
                if member is not None or not self._discriminator.is_open:
                    return member
        return (
            min(members, key=lambda member: _mismatch_score(member, value)) if len(members) > 1 else (*members, None)[0]
        )

    def _take(self, value: Any) -> Any:
        """Make what msgspec has parsed; filling the Struct of a model is msgspec's work again."""
        member = self._member(value)
        struct = member.struct() if isinstance(member, ObjectShape) else None
        if struct is not None:
            return struct.make(msgspec.convert(value, struct.type, dec_hook=take))
        return self.read(value, None, RaisingSink()) if member is None else member.read(value, None, RaisingSink())

    def _models(self) -> list[ObjectShape]:
        return [member for member in self._members if isinstance(member, ObjectShape)]

    @cached_property
    def _tagged(self) -> TaggedStructs | None:
        """The members as msgspec tells them apart: where all are models, and text in one field says which."""
        discriminator = _Discriminator(self._members)
        return None if discriminator.is_open else tagged_structs(discriminator.wire or "", discriminator.by_text())

    def write(self, value: Any, fallback: Write) -> Any:
        if self._moment is not None and isinstance(value, datetime):
            return self._moment.write(value, fallback)
        as_text = fallback.for_request and type(value) is int and "number" not in self.json_types
        if _decimals.TEXT in self._members and (as_text or isinstance(value, Decimal)):
            return _decimals.TEXT.write(value, fallback)
        return fallback(value)

    def msgspec_type(self) -> Any:
        json_types = [kind for member in self._members for kind in member.json_types]
        if all(type(member) is ScalarShape for member in self._members) and len(json_types) == len(set(json_types)):
            return Union[tuple(member.msgspec_type() for member in self._members)]  # noqa: UP007 - made at run time
        return self._opaque if self._tagged is None else self._tagged.type

    def expression(self, value: str, code: Code) -> str:
        return value if self._tagged is None else self._tagged.expression(value, code)

    def children(self) -> Iterable[tuple[str | None, Shape]]:
        return [(None, member) for member in self._members]


class _Discriminator:
    """
    The field by which the objects of a union are told apart; `wire` is None when there is none.

    Attributes:
        is_open: whether it may hold values that mean none of them.
    """

    def __init__(self, members: list[Shape]) -> None:
        self.wire: str | None = None
        self.is_open = False
        self._by_value: dict[tuple[type, object], ObjectShape] = {}
        objects = [member for member in members if isinstance(member, ObjectShape)]
        if len(objects) < len(members):
            return
        for wire in [field.wire for field in objects[0].fields]:
            if self._fits(wire, objects):
                return

    def _fits(self, wire: str, members: list[ObjectShape]) -> bool:
        by_value: dict[tuple[type, object], ObjectShape] = {}
        is_open = False
        for member in members:
            shape = next((field.shape for field in member.fields if field.wire == wire), None)
            if not isinstance(shape, _TELLING) or not by_value.keys().isdisjoint(shape.values):
                return False
            by_value.update(dict.fromkeys(shape.values, member))
            is_open = is_open or isinstance(shape, OpenLiteralShape)
        self.wire, self._by_value, self.is_open = wire, by_value, is_open
        return True

    def by_text(self) -> dict[str, ObjectShape]:
        """Return the members by the text that means them; none if a number or a boolean means one."""
        texts = {tag: member for (_, tag), member in self._by_value.items() if isinstance(tag, str)}
        return texts if len(texts) == len(self._by_value) else {}

    def member(self, value: dict[str, Any]) -> Shape | None:
        tag = to_whole(value.get(self.wire or ""))
        return self._by_value.get((type(tag), tag)) if isinstance(tag, (str, int)) else None


def _mismatch_score(member: Shape, value: Any) -> tuple[int, ...]:
    """
    Return how badly a value fits; the least is the best.

    A constant that has another value there counts most. A field that is there and that the member does not know counts twice as much as a
    deviation: the value would lose it. Among equals the member that loses the fewest fields at any depth, then the one with the most
    constants that the value has, then the one that has the fewest fields besides: a base.
    """
    count = CountingSink()
    member.read(value, None, count)
    if not isinstance(member, ObjectShape):
        return 0, count.deviations, count.unknown, 0, 0, 0
    there = [field for field in member.fields if field.wire in value]
    constants = [it.shape.holds(value[it.wire]) for it in there if isinstance(it.shape, LiteralShape)]
    misfit = count.deviations - 2 * len(there)
    return constants.count(False), misfit, count.unknown, -constants.count(True), -len(there), len(member.fields)
