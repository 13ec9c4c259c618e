"""Models to Arrow, a column at a time; pandas and polars take it from there."""

from __future__ import annotations

from datetime import date, datetime
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any

import msgspec

from pennyweight_core._codec import _decimals, _scalars, _strings
from pennyweight_core._codec._containers import DictShape, ListShape, NullableShape
from pennyweight_core._codec._moments import UnixTimeShape
from pennyweight_core._codec._objects import ObjectShape
from pennyweight_core._export import as_models, codec_of, to_text
from pennyweight_core._values import UNSET

if TYPE_CHECKING:
    from pennyweight_core._codec import Codec
    from pennyweight_core._codec._shape import Shape


_PYTHON_TYPES: dict[Shape, set[type]] = {_scalars.FLOAT: {float}, _strings.DATE: {date}, _strings.DATETIME: {datetime}}


def to_arrow(models: object) -> Any:
    """
    Return models as a `pyarrow.Table`: a row for each, a column for each field.

    Amounts are `decimal128`, or `decimal256` where they need more digits, and exact. Moments are microseconds in UTC.
    Enums are text, models inside are structs, lists are lists; what is null or was not sent is null; a secret is `***`.
    A value of no single type is its JSON text, and so is a column in which the vendor sent something undeclared.

    Args:
        models: a list of models of one class, a model, or pages of them. Pages are fetched.

    Raises:
        ImportError: the extra is missing; install `pennyweight-core[arrow]`.
        TypeError: the models are of several classes, or there is something else.
        ValueError: there is none, and so nothing says which columns there are.
    """
    try:
        import pyarrow as pa  # type: ignore[import-untyped]  # it has no types
    except ImportError as error:
        raise ImportError("to_arrow needs the extra: install pennyweight-core[arrow]") from error
    found = as_models(models)
    classes = sorted({type(it).__name__ for it in found})
    if len(classes) > 1:
        raise TypeError(f"to_arrow: expected models of one class, found {', '.join(classes)}; make a table of each")
    if not found:
        raise ValueError("to_arrow: expected at least one model, found none")
    codec = codec_of(type(found[0]))
    shape: Any = codec.shape(classes[0])
    names, arrays = _Columns(pa, codec).fields(shape, found, ())
    return pa.Table.from_arrays(arrays, names=names)


class _Columns:
    """Makes columns of the models of one package."""

    def __init__(self, arrow: Any, codec: Codec) -> None:
        self._arrow = arrow
        self._codec = codec
        self._types = {
            _decimals.TEXT: None,  # found out from the amounts
            _decimals.NUMBER: None,
            _scalars.BOOL: arrow.bool_(),
            _scalars.FLOAT: arrow.float64(),
            _scalars.INT: arrow.int64(),
            _scalars.TEXT: arrow.string(),
            _strings.DATE: arrow.date32(),
            _strings.DATETIME: arrow.timestamp("us", tz="UTC"),
        }

    def fields(self, shape: ObjectShape, objects: list[Any], seen: tuple[Shape, ...]) -> tuple[list[str], list[Any]]:
        """Return the names and the columns of a model's fields."""
        names: list[str] = []
        arrays: list[Any] = []
        for field in [*shape.fields, *([shape.additional] if shape.additional else [])]:
            name = field.name
            names.append(name)
            values = [None if (value := getattr(it, name)) is UNSET else value for it in objects]
            arrays.append(self._column(field.shape, values, (*seen, shape)))
        return names, arrays

    def _column(self, shape: Shape, values: list[Any], seen: tuple[Shape, ...]) -> Any:
        if isinstance(shape, NullableShape):
            shape = shape.inner
        try:
            return self._declared(shape, values, seen)
        except (self._arrow.ArrowException, _UndeclaredError, TypeError, ValueError, OverflowError):
            return self._arrow.array([self._text(value) for value in values], type=self._arrow.string())

    def _declared(self, shape: Shape, values: list[Any], seen: tuple[Shape, ...]) -> Any:
        """Return a column of the declared type; raises where a value is of another one."""
        if isinstance(shape, _decimals.DecimalShape):
            return self._amounts(values)
        if isinstance(shape, UnixTimeShape):
            shape = _strings.DATETIME
        if shape in self._types:
            _check(values, shape)
            return self._arrow.array(values, type=self._types[shape])
        if isinstance(shape, (_strings.EnumShape, _strings.LiteralShape)):
            texts = [to_text(value) for value in values]
            return self._arrow.array(texts, type=self._arrow.string() if shape.json_types == {"string"} else None)
        if isinstance(shape, ListShape):
            return self._lists(shape, values, seen)
        if isinstance(shape, DictShape):
            return self._maps(shape, values, seen)
        if isinstance(shape, ObjectShape) and shape not in seen:
            return self._structs(shape, values, seen)
        raise _UndeclaredError

    def _amounts(self, values: list[Any]) -> Any:
        column = self._arrow.array(values)
        if self._arrow.types.is_null(column.type):
            return column.cast(self._arrow.decimal128(1, 0))
        if not self._arrow.types.is_decimal(column.type):
            raise _UndeclaredError
        return column

    def _lists(self, shape: ListShape, values: list[Any], seen: tuple[Shape, ...]) -> Any:
        if any(value is not None and type(value) is not list for value in values):
            raise _UndeclaredError
        items = self._column(shape.item, list(chain.from_iterable(value or () for value in values)), seen)
        return self._arrow.ListArray.from_arrays(self._offsets(values), items)

    def _maps(self, shape: DictShape, values: list[Any], seen: tuple[Shape, ...]) -> Any:
        if any(value is not None and type(value) is not dict for value in values):
            raise _UndeclaredError
        keys = self._arrow.array([key for value in values for key in value or ()], type=self._arrow.string())
        items = self._column(shape.item, [item for value in values for item in (value or {}).values()], seen)
        return self._arrow.MapArray.from_arrays(self._offsets(values), keys, items)

    def _offsets(self, values: list[Any]) -> Any:
        """Return where each list begins, and the last one ends; null for none."""
        ends = [0, *accumulate(len(value or ()) for value in values)]
        starts = [None if value is None else start for value, start in zip(values, ends, strict=False)]
        return self._arrow.array([*starts, ends[-1]], type=self._arrow.int32())

    def _structs(self, shape: ObjectShape, values: list[Any], seen: tuple[Shape, ...]) -> Any:
        objects = [value for value in values if value is not None]
        if any(type(value) is not shape.cls for value in objects):
            raise _UndeclaredError
        names, arrays = self.fields(shape, objects, seen)
        if not names:
            raise _UndeclaredError
        if len(objects) == len(values):
            return self._arrow.StructArray.from_arrays(arrays, names=names)
        present = iter(range(len(objects)))
        indices = self._arrow.array([None if value is None else next(present) for value in values], self._arrow.int64())
        filled = self._arrow.StructArray.from_arrays(arrays, names=names)
        return filled.take(indices)

    def _text(self, value: Any) -> str | None:
        """Return the JSON text of a value; text and moments without quotes."""
        if value is None or type(value) is str:
            return value
        text = self._codec.encode_for_export(value, python_names=True).decode()
        found: str = msgspec.json.decode(text) if text.startswith('"') else text
        return found


class _UndeclaredError(Exception):
    """The column has a value that is not of the declared type, or no single type."""


def _check(values: list[Any], shape: Shape) -> None:
    """Refuse what pyarrow would convert: true to 1, a moment to a date, 1 to 1.0."""
    if set(map(type, values)) - {type(None)} - (_PYTHON_TYPES.get(shape) or shape.passthrough_types):
        raise _UndeclaredError
