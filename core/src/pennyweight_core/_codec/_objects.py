"""Models: objects with declared fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from pennyweight_core._codec._columns import columns, compile_converter
from pennyweight_core._codec._containers import NullableShape
from pennyweight_core._codec._deviations import UNKNOWN_FIELD, RaisingSink
from pennyweight_core._codec._shape import Shape, custom_type
from pennyweight_core._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pennyweight_core._codec._columns import Column, NestedColumn
    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Read, Write


class Field(NamedTuple):
    """
    One field of a model.

    Attributes:
        name: in Python.
        argument: of the constructor; differs from the name only by leading underscores.
        wire: in JSON.
        default: `attrs.NOTHING` when required.
        passthrough_types: the shape's.
        read: the shape's, for values that `passthrough_types` does not cover.
    """

    name: str
    argument: str
    wire: str
    default: Any
    shape: Shape
    passthrough_types: frozenset[type]
    read: Read

    @property
    def required(self) -> bool:
        return self.default is attrs.NOTHING


class ObjectShape(Shape):
    """
    A model class.

    Its fields are resolved when they are first needed: a model may hold itself, and a module that is not needed
    is never loaded.
    """

    json_types = frozenset({"object"})

    def __init__(self, cls: type, resolve: Callable[[str], Shape]) -> None:
        self.label = cls.__name__
        self.cls = cls
        self._resolve = resolve
        self._fields: tuple[Field, ...] | None = None
        self._additional: Field | None = None
        self._native: type | None = None
        self._columns: tuple[Column | NestedColumn, ...] | None = None
        self._convert: Callable[[Any], object] | None = None

    @property
    def fields(self) -> tuple[Field, ...]:
        """The declared fields, in order; without the one for additional fields."""
        if self._fields is None:
            every = [(it.metadata.get("additional_fields", False), self._field(it)) for it in attrs.fields(self.cls)]
            self._additional = next((field for is_additional, field in every if is_additional), None)
            self._fields = tuple(field for is_additional, field in every if not is_additional)
        return self._fields

    @property
    def additional(self) -> Field | None:
        """The field for additional fields, if the model has one."""
        return self._additional if self.fields or self._fields is not None else None

    def _field(self, attribute: attrs.Attribute[Any]) -> Field:
        annotation: object = attribute.type  # typed as a class, but a model's annotations are text
        if not isinstance(annotation, str):
            raise TypeError(
                f"{self.cls.__module__}.{self.label}.{attribute.name}: expected an annotation as text, found "
                f"{annotation!r}; models start with `from __future__ import annotations`"
            )
        wire = attribute.metadata.get("wire_name", attribute.name)
        argument = attribute.alias or attribute.name
        shape = self._resolve(annotation)
        read = shape.inner.read if isinstance(shape, NullableShape) else shape.read  # null is covered
        return Field(attribute.name, argument, wire, attribute.default, shape, shape.passthrough_types, read)

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        if type(value) is not dict:
            sink.deviation(at, self.label, value)
            return value
        fields = self._fields or self.fields
        found: dict[str, Any] = {}
        for _, argument, wire, default, shape, passthrough_types, read in fields:
            if wire in value:
                item = value[wire]
                found[argument] = item if type(item) in passthrough_types else read(item, (at, wire), sink)
            elif default is attrs.NOTHING:
                sink.deviation((at, wire), shape.label, UNSET)
                found[argument] = UNSET
        if self._additional is not None:
            found[self._additional.argument] = self._additional.shape.read(self._undeclared(value), at, sink)
        elif sink.unknown_fields:
            self._report_unknown(value, at, sink)
        return self.cls(**found)

    def _report_unknown(self, value: dict[str, Any], at: Path, sink: DeviationSink) -> None:
        for wire, item in self._undeclared(value).items():
            sink.deviation((at, wire), UNKNOWN_FIELD, item)

    def _undeclared(self, value: dict[str, Any]) -> dict[str, Any]:
        declared = {field.wire for field in self.fields}
        return {wire: item for wire, item in value.items() if wire not in declared}

    def write(self, value: Any, fallback: Write) -> Any:
        if type(value) is not self.cls:
            return fallback(value)
        written: dict[str, Any] = {}
        for name, _, wire, _, shape, _, _ in self._fields or self.fields:
            item = getattr(value, name)
            if item is UNSET:
                continue
            try:
                written[name if fallback.python_names else wire] = shape.write(item, fallback)
            except (TypeError, ValueError) as error:
                if len(error.args) == 1:  # those with more are Python's own
                    error.args = (f"{name}: {error}",)
                raise
        return (
            written
            if self._additional is None
            else {**self._write_additional(value, self._additional, fallback), **written}
        )

    def _write_additional(self, value: Any, additional: Field, fallback: Write) -> dict[str, Any]:
        """Encode additional fields; a declared field of the same name wins."""
        kept = getattr(value, additional.name)
        if kept is UNSET:
            return {}
        found = additional.shape.write(kept, fallback)
        if not isinstance(found, dict):
            raise TypeError(f"{self.label}.{additional.name}: expected a dict, found {type(found).__name__}")
        return found

    def msgspec_type(self) -> Any:
        if self._native is None:
            can_alias = all(map(self._can_alias, self.fields)) and self._additional is None
            self._native = self.cls if can_alias else custom_type(lambda value: self.read(value, None, RaisingSink()))
        return self._native

    def _can_alias(self, field: Field) -> bool:
        """Whether the field's slot can get the wire name as a second name: it is free, and ASCII (msgspec loses others)."""
        named = [vars(base)[field.wire] for base in self.cls.__mro__ if field.wire in vars(base)]
        return field.wire.isascii() and (not named or named[0] is getattr(self.cls, field.name))

    def convert_decimals(self, values: list[Any]) -> None:
        for column in self._convertible():
            column.convert_decimals(values)

    @property
    def convert_one(self) -> Callable[[Any], object]:
        if self._convert is None:
            self._convert = super().convert_one  # for models that hold themselves
            self._convert = compile_converter(self.cls, self._convertible())
        return self._convert

    def _convertible(self) -> tuple[Column | NestedColumn, ...]:
        if self._columns is None:
            found = columns(self.cls, [(field.name, field.shape) for field in self.fields])
            self._columns = found if self.msgspec_type() is self.cls else ()
        return self._columns

    def native_children(self) -> Iterable[Shape]:
        return [field.shape for field in self.fields] if self.msgspec_type() is self.cls else ()

    def children(self) -> Iterable[tuple[str | None, Shape]]:
        additional = [] if self._additional is None else [(None, self._additional.shape)]
        return [*((field.wire, field.shape) for field in self.fields), *additional]
