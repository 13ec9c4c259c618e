"""Models and plain values to JSON bytes."""

from __future__ import annotations

import math
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import msgspec

from pennyweight_core._codec._decimals import raw_number
from pennyweight_core._codec._shape import NumberText
from pennyweight_core._redact import HIDDEN
from pennyweight_core._secret import Secret
from pennyweight_core._values import UNSET
from pennyweight_core._variants import UnknownVariant

if TYPE_CHECKING:
    from pennyweight_core._codec._annotations import ShapeRegistry
    from pennyweight_core._codec._shape import Shape


class Writer:
    """
    Writes the models of one package; it implements `Write`.

    Args:
        reveal: whether secrets are written, not `***`.
    """

    def __init__(
        self, names: ShapeRegistry, *, for_request: bool = False, python_names: bool = False, reveal: bool = True
    ) -> None:
        self._names = names
        self._reveal = reveal
        self.for_request = for_request
        self.python_names = python_names

    def encode(self, value: object, shape: Shape | None = None) -> bytes:
        """
        Return compact JSON in UTF-8.

        Raises:
            TypeError: a value that JSON has no form for.
            ValueError: NaN, infinity, a time without a zone, text that is no Unicode, or nesting without end.
        """
        try:
            return _encoder.encode(self(value) if shape is None else shape.write(value, self))
        except RecursionError:
            raise ValueError(f"expected a value of sensible depth, found {type(value).__name__} without end") from None

    def __call__(self, value: Any, /) -> Any:
        """Return what msgspec can encode, for a value of no declared type: decimals are numbers here."""
        if isinstance(value, Enum):
            return self(value.value)
        if value is None or isinstance(value, int) or type(value) is str or type(value) is date:
            return value
        if isinstance(value, NumberText):
            return msgspec.Raw(str(value))
        if isinstance(value, Decimal):
            return raw_number(value)
        if isinstance(value, Secret):
            return self(value.reveal()) if self._reveal else HIDDEN
        if isinstance(value, (dict, UnknownVariant)):
            return {_key(key): self(item) for key, item in value.items() if item is not UNSET}
        if isinstance(value, (list, tuple)):
            return [self(item) for item in value]
        if attrs.has(type(value)):
            return self._names.object(type(value)).write(value, self)
        return _encode_other(value)


def _encode_other(value: Any) -> Any:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"expected a datetime with a time zone, found {value!r}; set tzinfo")
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"expected a finite number, found {value!r}")
        return value
    if isinstance(value, (str, date, UUID)):
        return str(value)
    raise TypeError(f"expected a value JSON has a form for, found {type(value).__name__}")


def _key(key: object) -> str:
    if isinstance(key, str):
        return str(key)
    raise TypeError(f"expected text as the key of a JSON object, found {key!r}")


_encoder = msgspec.json.Encoder()
