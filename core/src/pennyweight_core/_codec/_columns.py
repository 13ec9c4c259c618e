"""
Convert amounts a column at a time.

msgspec's own Decimal takes what money must refuse, and calling Python for each amount would double the time of a
decode. So msgspec fills the amount fields of models with text (or untyped numbers), and afterwards the same field of
all objects is checked and converted together, in a few calls that run in C.
"""

from __future__ import annotations

from collections import deque
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Optional

from pennyweight_core._codec._containers import ListShape, NullableShape
from pennyweight_core._codec._decimals import (
    DecimalShape,
    KnownValues,
    Number,
    known_amounts,
    looks_decimal,
    to_decimal,
)
from pennyweight_core._codec._deviations import FastPathMismatch
from pennyweight_core._codec._moments import UnixTimeShape
from pennyweight_core._codec._shape import walk
from pennyweight_core._values import Unset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pennyweight_core._codec._shape import Shape


class Column:
    """One field of many objects; `convert_decimals` raises ValueError or ArithmeticError where one of them is not an amount."""

    def __init__(self, cls: type, name: str, *, nullable: bool) -> None:
        self._cls = cls
        self._name = name
        self._converted = {Decimal, Unset, type(None)} if nullable else {Decimal, Unset}

    def convert_decimals(self, objects: list[Any]) -> None:
        raise NotImplementedError

    def convert_one(self, value: Any) -> Any:
        """Return the amount that one value means; the value where it is none by its type."""
        raise NotImplementedError

    @property
    def name(self) -> str:
        return self._name

    def put(self, it: Any, value: Any) -> None:
        """Give one object its value."""
        self._put([it], [value])

    @cached_property
    def _values(self) -> Callable[[list[Any]], Any]:
        return _compile_getter(f"[it.{self._name} for it in objects]")

    @cached_property
    def _types(self) -> Callable[[list[Any]], Any]:
        return _compile_getter(f"{{type(it.{self._name}) for it in objects}}")

    @cached_property
    def _put(self) -> Callable[[Iterable[Any], Iterable[Any]], object]:
        return _compile_setter(self._cls, self._name)

    def _store(self, objects: list[Any], values: list[Any]) -> None:
        self._put(objects, map(to_decimal, values))


class TextColumn(Column):
    """Amounts as text; msgspec has seen to it that nothing else is there."""

    def convert_decimals(self, objects: list[Any]) -> None:
        values = self._values(objects)
        try:
            together = "".join(values)
        except TypeError:  # some are null or were not sent
            objects = [it for it, value in zip(objects, values, strict=True) if type(value) is str]
            values = [value for value in values if type(value) is str]
            together = "".join(values)
        if not looks_decimal(together):
            raise FastPathMismatch
        self._store(objects, values)

    def convert_one(self, value: Any) -> Any:
        return known_amounts[value]


class MomentColumn(Column):
    """Numbers of seconds or milliseconds; msgspec has seen to it that nothing else is there."""

    def __init__(self, cls: type, name: str, known: KnownValues) -> None:
        super().__init__(cls, name, nullable=True)
        self.known = known

    def convert_decimals(self, objects: list[Any]) -> None:
        self._put(objects, map(self.known.__getitem__, self._values(objects)))

    def convert_one(self, value: Any) -> Any:
        return self.known[value]


class NumberColumn(Column):
    """Untyped values, where decimals are exact already and whole numbers are `int`."""

    def convert_decimals(self, objects: list[Any]) -> None:
        types = self._types(objects) - self._converted
        if not types:
            return
        if types != {int}:
            raise FastPathMismatch
        values = self._values(objects)
        whole = [it for it, value in zip(objects, values, strict=True) if type(value) is int]
        self._store(whole, [value for value in values if type(value) is int])

    def convert_one(self, value: Any) -> Any:
        if type(value) is int:
            return to_decimal(value)
        if type(value) not in self._converted:
            raise FastPathMismatch
        return value


class NestedColumn:
    """A field whose value holds models that have amounts."""

    def __init__(self, name: str, shape: Shape) -> None:
        self._values = _compile_getter(f"[value for it in objects if (value := it.{name})]")
        self._shape = shape
        self.name = name

    def convert_decimals(self, objects: list[Any]) -> None:
        inner = self._values(objects)  # null, unset and empty hold nothing
        if inner:
            self._shape.convert_decimals(inner)

    @property
    def convert_inside(self) -> Callable[[Any], object]:
        """Converts what one value holds."""
        return self._shape.convert_one


def _compile_getter(comprehension: str) -> Callable[[list[Any]], Any]:
    """Return a comprehension over `objects` as a function; with a field's name in its text it is three times as quick."""
    made: Callable[[list[Any]], Any] = eval(f"lambda objects: {comprehension}", {"type": type})  # noqa: S307 - only the name of an attribute varies
    return made


def _compile_setter(cls: type, name: str) -> Callable[[Iterable[Any], Iterable[Any]], object]:
    """Return what gives each of many objects its value of a field."""
    if any("__setattr__" in vars(base) for base in cls.__mro__[:-1]):
        put = getattr(cls, name).__set__  # the slot's own setter, which works on frozen classes
        return lambda objects, values: deque(map(put, objects, values), maxlen=0)
    made: dict[str, Any] = {}
    exec(f"def put(objects, values):\n  for it, it.{name} in zip(objects, values): pass", made)  # noqa: S102 - likewise
    found: Callable[[Iterable[Any], Iterable[Any]], object] = made["put"]
    return found


def compile_converter(cls: type, found: tuple[Column | NestedColumn, ...]) -> Callable[[Any], None]:
    """Return what converts the fields of one object: a message comes alone, and a list of one costs more than it saves."""
    lines: list[str] = []
    names: dict[str, Any] = {"amounts": known_amounts}
    is_frozen = any("__setattr__" in vars(base) for base in cls.__mro__[:-1])
    for at, column in enumerate(found):
        field = f"it.{column.name}"
        if isinstance(column, NestedColumn):
            names[f"convert_{at}"] = column.convert_inside
            lines.append(f"  if {field}: convert_{at}({field})")
        elif is_frozen:
            names[f"convert_{at}"], names[f"put_{at}"] = column.convert_one, column.put
            lines.append(f"  put_{at}(it, convert_{at}({field}))")
        elif isinstance(column, TextColumn):
            lines.append(f"  {field} = amounts[{field}]")
        elif isinstance(column, MomentColumn):
            names[f"known_{at}"] = column.known
            lines.append(f"  {field} = known_{at}[{field}]")
        else:
            names[f"convert_{at}"] = column.convert_one
            lines.append(f"  {field} = convert_{at}({field})")
    exec("\n".join(["def convert(it):", *(lines or ["  pass"])]), names)  # noqa: S102 - only names of attributes vary
    made: Callable[[Any], None] = names["convert"]
    return made


def columns(cls: type, fields: Iterable[tuple[str, Shape]]) -> tuple[Column | NestedColumn, ...]:
    """Return the columns of a class that hold amounts and moments, given its fields by name."""
    found: list[Column | NestedColumn] = []
    for name, shape in fields:
        amount = _amount(shape)
        if isinstance(amount, UnixTimeShape):
            found.append(MomentColumn(cls, name, amount.known))
        elif amount is not None:
            make = NumberColumn if isinstance(amount, Number) else TextColumn
            found.append(make(cls, name, nullable=amount is not shape))
        elif needs_conversion(shape):
            found.append(NestedColumn(name, shape))
    return tuple(found)


def placeholder_type(shape: Shape) -> Any:
    """Return the type to declare to msgspec for a field that is converted afterwards."""
    amount = _amount(shape)
    if amount is not None:
        return amount.column if amount is shape else Optional[amount.column]  # noqa: UP045 - a type made at run time
    if isinstance(shape, ListShape) and shape.known is not None:
        return list[placeholder_type(shape.item)]  # type: ignore[misc]  # a type made at run time
    return shape.msgspec_type()


def needs_conversion(shape: Shape) -> bool:
    """Whether a decoded value may hold amounts or moments to convert."""
    return any(isinstance(inner, (DecimalShape, UnixTimeShape)) for inner in walk(shape))


def _amount(shape: Shape) -> DecimalShape | UnixTimeShape | None:
    inner = shape.inner if isinstance(shape, NullableShape) else shape
    return inner if isinstance(inner, (DecimalShape, UnixTimeShape)) else None
