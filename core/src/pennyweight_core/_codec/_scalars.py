"""Text, numbers that are not money, booleans, and values of no declared type."""

from __future__ import annotations

from decimal import Decimal
from math import isinf
from typing import TYPE_CHECKING, Any

from pennyweight_core._codec._shape import ANY_JSON_TYPE, Shape

if TYPE_CHECKING:
    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Write


class ScalarShape(Shape):
    """A value that JSON and Python share: `str`, `int`, `bool`."""

    def __init__(self, cls: type, json_type: str) -> None:
        self.label = cls.__name__
        self.json_types = frozenset({json_type})
        self.passthrough_types = frozenset({cls})
        self._cls = cls

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        if type(value) is not self._cls:
            sink.deviation(at, self.label, value)
        return value

    def write(self, value: Any, fallback: Write) -> Any:
        return value if type(value) is self._cls else fallback(value)

    def msgspec_type(self) -> Any:
        return self._cls


def to_whole(value: Any) -> Any:
    """Return a Decimal without a fraction as `int`, anything else as it is."""
    return int(value) if type(value) is Decimal and value == value.to_integral_value() else value


class IntShape(ScalarShape):
    """A whole number, however it is spelled: JSON Schema takes `1.0` and `2e0` for integers."""

    def __init__(self) -> None:
        super().__init__(int, "number")

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        return super().read(to_whole(value), at, sink)


class FloatShape(Shape):
    """A number whose last digits don't matter; never money."""

    label = "float"
    json_types = frozenset({"number"})

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        if type(value) is int or type(value) is Decimal:
            try:
                found = float(value)
            except OverflowError:
                found = float("inf")
            if not isinf(found):
                return found
        sink.deviation(at, self.label, value)
        return value

    def write(self, value: Any, fallback: Write) -> Any:
        return fallback(value)

    def msgspec_type(self) -> Any:
        return float


class AnyShape(Shape):
    """`Any`: whatever came, with numbers exact."""

    label = "Any"
    json_types = ANY_JSON_TYPE

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:  # noqa: ARG002 - nothing can be wrong
        return value

    def write(self, value: Any, fallback: Write) -> Any:
        return fallback(value)

    def msgspec_type(self) -> Any:
        return Any


TEXT = ScalarShape(str, "string")
INT = IntShape()
BOOL = ScalarShape(bool, "boolean")
FLOAT = FloatShape()
ANY = AnyShape()
