"""Moments that travel as the seconds or milliseconds since 1970."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from pennyweight_core._codec._scalars import to_whole
from pennyweight_core._codec._shape import Shape

if TYPE_CHECKING:
    from pennyweight_core._codec._code import Code
    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Write

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)


class UnixTimeShape(Shape):
    """A `datetime` in UTC that is a whole number on the wire; callers may give that number."""

    json_types = frozenset({"number"})

    def __init__(self, label: str, unit: timedelta) -> None:
        self.label = label
        self._unit = unit
        self._per_second = timedelta(seconds=1) // unit
        self._parts = [number * unit for number in range(self._per_second)]

    def take(self, value: Any) -> datetime:
        """Return the moment of a parsed number; raises ValueError or OverflowError when there is none."""
        value = to_whole(value)
        if type(value) is not int:
            raise ValueError("not a whole number")
        return _EPOCH + value * self._unit

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        try:
            return self.take(value)
        except (ValueError, OverflowError):
            sink.deviation(at, self.label, value)
            return value

    def write(self, value: Any, fallback: Write) -> Any:
        if isinstance(value, datetime):
            if value.tzinfo is None:
                raise ValueError(f"expected a datetime with a time zone, found {value!r}; write datetime.now(UTC)")
            return (value - _EPOCH) // self._unit
        if fallback.for_request and (isinstance(value, bool) or not isinstance(value, int)):
            unit = "seconds" if self._unit == timedelta(seconds=1) else "milliseconds"
            raise TypeError(
                f"expected a datetime with a time zone, or whole {unit} since 1970, found {type(value).__name__}"
            )
        return fallback(value)

    def msgspec_type(self) -> Any:
        return int

    def expression(self, value: str, code: Code) -> str:
        # Most moments are in the same second as that before them, and to add to that is half the work.
        second, now, part = code.variable(), code.variable(), code.variable()

        def move(number: int) -> datetime:
            whole = number // self._per_second
            moment = _EPOCH + whole * _SECOND
            code.bind((whole * self._per_second, moment), second)
            return moment + self._parts[number % self._per_second]

        code.bind((0, _EPOCH), second)
        same = f"0 <= ({part} := {value} - ({now} := {second})[0]) < {self._per_second}"
        found = f"{now}[1]" if self._per_second == 1 else f"{now}[1] + {code.bind(self._parts)}[{part}]"
        return f"({found} if {same} else {code.bind(move)}({value}))"


SECONDS = UnixTimeShape("UnixSeconds", timedelta(seconds=1))
MILLISECONDS = UnixTimeShape("UnixMilliseconds", timedelta(milliseconds=1))
