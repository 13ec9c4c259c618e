"""Text, numbers that are not money, booleans, and values of no declared type."""

from __future__ import annotations

from decimal import Decimal
from math import isinf
from typing import TYPE_CHECKING, Any

from pennyweight_core._codec._shape import ANY_KIND, Shape

if TYPE_CHECKING:
    from pennyweight_core._codec._deviations import Path, Report
    from pennyweight_core._codec._shape import Write


class Scalar(Shape):
    """A value that JSON and Python share: `str`, `int`, `bool`."""

    def __init__(self, kind: type, json_kind: str) -> None:
        self.label = kind.__name__
        self.kinds = frozenset({json_kind})
        self.as_is = frozenset({kind})
        self._kind = kind

    def read(self, value: Any, at: Path, report: Report) -> Any:
        if type(value) is not self._kind:
            report.deviation(at, self.label, value)
        return value

    def write(self, value: Any, otherwise: Write) -> Any:
        return value if type(value) is self._kind else otherwise(value)

    def native(self) -> Any:
        return self._kind


class Float(Shape):
    """A number whose last digits don't matter; never money."""

    label = "float"
    kinds = frozenset({"number"})

    def read(self, value: Any, at: Path, report: Report) -> Any:
        if type(value) is int or type(value) is Decimal:
            try:
                found = float(value)
            except OverflowError:
                found = float("inf")
            if not isinf(found):
                return found
        report.deviation(at, self.label, value)
        return value

    def write(self, value: Any, otherwise: Write) -> Any:
        return otherwise(value)

    def native(self) -> Any:
        return float


class Anything(Shape):
    """`Any`: whatever came, with numbers exact."""

    label = "Any"
    kinds = ANY_KIND

    def read(self, value: Any, at: Path, report: Report) -> Any:  # noqa: ARG002 - nothing can be wrong
        return value

    def write(self, value: Any, otherwise: Write) -> Any:
        return otherwise(value)

    def native(self) -> Any:
        return Any


TEXT = Scalar(str, "string")
WHOLE = Scalar(int, "number")
TRUTH = Scalar(bool, "boolean")
FLOAT = Float()
ANYTHING = Anything()
