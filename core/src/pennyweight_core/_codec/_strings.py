"""Strings with a declared format: enums, literals, datetimes, dates."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from pennyweight_core._codec._scalars import ScalarShape, to_whole
from pennyweight_core._codec._shape import Shape, json_type
from pennyweight_core._enums import OpenStrEnum

if TYPE_CHECKING:
    from enum import Enum

    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Write


class EnumShape(Shape):
    """An enum. An open one keeps what it does not list; a closed one leaves it as text."""

    def __init__(self, cls: type[Enum]) -> None:
        self.label = cls.__name__
        self.cls = cls
        self.values = frozenset((type(member.value), member.value) for member in cls)
        self._texts = {member.value: member for member in cls if type(member.value) is str}
        self.json_types = frozenset(json_type(member.value) for member in cls) or frozenset({"string"})

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        value = to_whole(value)
        if type(value) is str:
            if value in self._texts:
                return self._texts[value]
            if issubclass(self.cls, OpenStrEnum):
                sink.unknown_enum_value(at, self.cls, value)
                return self.cls(value)
        elif isinstance(value, int) and (type(value), value) in self.values:
            return self.cls(value)
        sink.deviation(at, self.label, value)
        return value

    def write(self, value: Any, fallback: Write) -> Any:
        return fallback(value)

    def msgspec_type(self) -> Any:
        return self.cls


class LiteralShape(Shape):
    """`Literal[…]`."""

    def __init__(self, options: tuple[str | int | bool, ...]) -> None:
        self.label = f"Literal[{', '.join(map(repr, options))}]"
        self.values = frozenset((type(option), option) for option in options)
        self.json_types = frozenset(json_type(option) for option in options)
        self._options = options

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        value = to_whole(value)
        if not self.holds(value):
            sink.deviation(at, self.label, value)
        return value

    def holds(self, value: Any) -> bool:
        """Whether a parsed value is one of the options."""
        value = to_whole(value)
        return isinstance(value, (str, int)) and (type(value), value) in self.values

    def write(self, value: Any, fallback: Write) -> Any:
        return fallback(value)

    def msgspec_type(self) -> Any:
        return Literal[self._options]


class OpenLiteralShape(ScalarShape):
    """`Literal[…] | str`: any text, some of which tells which member of a union is meant."""

    def __init__(self, literals: list[LiteralShape]) -> None:
        super().__init__(str, "string")
        self.values = frozenset[tuple[type, object]]().union(*(literal.values for literal in literals))


class TemporalShape(Shape):
    """`datetime` with a time zone, or `date`. Both paths use msgspec's parser: others treat the seventh digit apart."""

    json_types = frozenset({"string"})

    def __init__(self, cls: type[date]) -> None:
        self.label = cls.__name__
        self._cls = cls
        self._native = Annotated[datetime, msgspec.Meta(tz=True)] if cls is datetime else cls

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        if type(value) is str:
            try:
                found = msgspec.convert(value, self._cls)  # twice as quick as with the zone in the type
            except msgspec.ValidationError:
                found = None
            if found is not None and (type(found) is not datetime or found.tzinfo is not None):
                return found
        sink.deviation(at, self.label, value)
        return value

    def write(self, value: Any, fallback: Write) -> Any:
        return fallback(value)

    def msgspec_type(self) -> Any:
        return self._native


DATETIME = TemporalShape(datetime)
DATE = TemporalShape(date)
