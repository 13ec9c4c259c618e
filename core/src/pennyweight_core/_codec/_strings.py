"""Text with a meaning: enums, literals, moments and days."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from pennyweight_core._codec._shape import Shape, json_type
from pennyweight_core._enums import OpenStrEnum

if TYPE_CHECKING:
    from enum import Enum

    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Write


class EnumShape(Shape):
    """An enum. An open one keeps what it does not list; a closed one leaves it as text."""

    def __init__(self, kind: type[Enum]) -> None:
        self.label = kind.__name__
        self.kind = kind
        self.values = frozenset((type(member.value), member.value) for member in kind)
        self._texts = {member.value: member for member in kind if type(member.value) is str}
        self.json_types = frozenset(json_type(member.value) for member in kind) or frozenset({"string"})

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        if type(value) is str:
            if value in self._texts:
                return self._texts[value]
            if issubclass(self.kind, OpenStrEnum):
                sink.unknown_enum_value(at, self.kind, value)
                return self.kind(value)
        elif isinstance(value, int) and (type(value), value) in self.values:
            return self.kind(value)
        sink.deviation(at, self.label, value)
        return value

    def write(self, value: Any, fallback: Write) -> Any:
        return fallback(value)

    def msgspec_type(self) -> Any:
        return self.kind


class LiteralShape(Shape):
    """`Literal[…]`."""

    def __init__(self, options: tuple[str | int | bool, ...]) -> None:
        self.label = f"Literal[{', '.join(map(repr, options))}]"
        self.values = frozenset((type(option), option) for option in options)
        self.json_types = frozenset(json_type(option) for option in options)
        self._options = options

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        if not (isinstance(value, (str, int)) and (type(value), value) in self.values):
            sink.deviation(at, self.label, value)
        return value

    def write(self, value: Any, fallback: Write) -> Any:
        return fallback(value)

    def msgspec_type(self) -> Any:
        return Literal[self._options]


class TemporalShape(Shape):
    """`datetime` with a time zone, or `date`. Both paths use msgspec's parser: others treat the seventh digit apart."""

    json_types = frozenset({"string"})

    def __init__(self, kind: type[date]) -> None:
        self.label = kind.__name__
        self._kind = kind
        self._native = Annotated[datetime, msgspec.Meta(tz=True)] if kind is datetime else kind

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        if type(value) is str:
            try:
                found = msgspec.convert(value, self._kind)  # twice as quick as with the zone in the type
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
