"""Moments that travel as the seconds or milliseconds since 1970."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from pennyweight_core._codec._decimals import KnownValues
from pennyweight_core._codec._scalars import to_whole
from pennyweight_core._codec._shape import Shape, custom_type

if TYPE_CHECKING:
    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Write

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class UnixTimeShape(Shape):
    """A `datetime` in UTC that is a whole number on the wire; callers may give that number."""

    json_types = frozenset({"number"})
    column = int

    def __init__(self, label: str, unit: timedelta) -> None:
        self.label = label
        self._unit = unit
        self._native = custom_type(self.take)
        self.known = KnownValues(self.take, int)
        """Moments by their number."""

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
        return self._native


SECONDS = UnixTimeShape("UnixSeconds", timedelta(seconds=1))
MILLISECONDS = UnixTimeShape("UnixMilliseconds", timedelta(milliseconds=1))
