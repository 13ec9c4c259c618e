"""Models: objects with declared fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from pennyweight_core._codec._columns import columns
from pennyweight_core._codec._containers import OrNull
from pennyweight_core._codec._deviations import Strict
from pennyweight_core._codec._shape import Shape, opaque
from pennyweight_core._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pennyweight_core._codec._columns import Column, InnerColumn
    from pennyweight_core._codec._deviations import Path, Report
    from pennyweight_core._codec._shape import Read, Write


class Field(NamedTuple):
    """
    One field of a model.

    Attributes:
        name: in Python.
        argument: of the constructor; differs from the name only by leading underscores.
        wire: in JSON.
        default: `attrs.NOTHING` when required.
        as_is: the shape's.
        read: the shape's, for values that `as_is` does not cover.
    """

    name: str
    argument: str
    wire: str
    default: Any
    shape: Shape
    as_is: frozenset[type]
    read: Read

    @property
    def required(self) -> bool:
        return self.default is attrs.NOTHING


class ObjectOf(Shape):
    """
    A model class.

    Its fields are resolved when they are first needed: a model may hold itself, and a module that nobody reads
    is never loaded.
    """

    kinds = frozenset({"object"})

    def __init__(self, kind: type, resolve: Callable[[str], Shape]) -> None:
        self.label = kind.__name__
        self.kind = kind
        self._resolve = resolve
        self._fields: tuple[Field, ...] | None = None
        self._rest: Field | None = None
        self._native: type | None = None
        self._columns: tuple[Column | InnerColumn, ...] | None = None

    @property
    def fields(self) -> tuple[Field, ...]:
        """The declared fields, in order; without the one that keeps the rest."""
        if self._fields is None:
            every = [(it.metadata.get("rest", False), self._field(it)) for it in attrs.fields(self.kind)]
            self._rest = next((field for is_rest, field in every if is_rest), None)
            self._fields = tuple(field for is_rest, field in every if not is_rest)
        return self._fields

    def _field(self, attribute: attrs.Attribute[Any]) -> Field:
        annotation: object = attribute.type  # typed as a class, but a model's annotations are text
        if not isinstance(annotation, str):
            raise TypeError(
                f"{self.kind.__module__}.{self.label}.{attribute.name}: expected an annotation as text, found "
                f"{annotation!r}; models start with `from __future__ import annotations`"
            )
        wire = attribute.metadata.get("wire", attribute.name)
        argument = attribute.alias or attribute.name
        shape = self._resolve(annotation)
        read = shape.inner.read if isinstance(shape, OrNull) else shape.read  # null is covered
        return Field(attribute.name, argument, wire, attribute.default, shape, shape.as_is, read)

    def read(self, value: Any, at: Path, report: Report) -> Any:
        if type(value) is not dict:
            report.deviation(at, self.label, value)
            return value
        fields = self._fields or self.fields
        found: dict[str, Any] = {}
        for _, argument, wire, default, shape, as_is, read in fields:
            if wire in value:
                item = value[wire]
                found[argument] = item if type(item) in as_is else read(item, (at, wire), report)
            elif default is attrs.NOTHING:
                report.deviation((at, wire), shape.label, UNSET)
                found[argument] = UNSET
        if self._rest is not None:
            found[self._rest.argument] = self._rest.shape.read(self._others(value), at, report)
        elif report.unknown_fields:
            self._report_unknown(value, at, report)
        return self.kind(**found)

    def _report_unknown(self, value: dict[str, Any], at: Path, report: Report) -> None:
        for wire, item in self._others(value).items():
            report.deviation((at, wire), "no such field", item)

    def _others(self, value: dict[str, Any]) -> dict[str, Any]:
        declared = {field.wire for field in self.fields}
        return {wire: item for wire, item in value.items() if wire not in declared}

    def write(self, value: Any, otherwise: Write) -> Any:
        if type(value) is not self.kind:
            return otherwise(value)
        written: dict[str, Any] = {}
        for name, _, wire, _, shape, _, _ in self._fields or self.fields:
            item = getattr(value, name)
            if item is UNSET:
                continue
            try:
                written[wire] = shape.write(item, otherwise)
            except (TypeError, ValueError) as error:
                error.add_note(f"at {self.label}.{name}")
                raise
        return written if self._rest is None else {**self._rest_written(value, self._rest, otherwise), **written}

    def _rest_written(self, value: Any, rest: Field, otherwise: Write) -> dict[str, Any]:
        """A declared field has the last word over one of the same name among the rest."""
        kept = getattr(value, rest.name)
        if kept is UNSET:
            return {}
        found = rest.shape.write(kept, otherwise)
        if not isinstance(found, dict):
            raise TypeError(f"{self.label}.{rest.name}: expected a dict, found {type(found).__name__}")
        return found

    def native(self) -> Any:
        if self._native is None:
            lendable = all(map(self._lendable, self.fields)) and self._rest is None
            self._native = self.kind if lendable else opaque(lambda value: self.read(value, None, Strict()))
        return self._native

    def _lendable(self, field: Field) -> bool:
        """Whether the wire name is free to become a second name of the field's slot, or is one already; msgspec loses others than ASCII."""
        named = [vars(base)[field.wire] for base in self.kind.__mro__ if field.wire in vars(base)]
        return field.wire.isascii() and (not named or named[0] is getattr(self.kind, field.name))

    def settle(self, values: list[Any]) -> None:
        if self._columns is None:
            found = columns(self.kind, [(field.name, field.shape) for field in self.fields])
            self._columns = found if self.native() is self.kind else ()
        for column in self._columns:
            column.settle(values)

    def parts(self) -> Iterable[Shape]:
        return [field.shape for field in self.fields] if self.native() is self.kind else ()

    def inside(self) -> Iterable[tuple[str | None, Shape]]:
        rest = [] if self._rest is None else [(None, self._rest.shape)]
        return [*((field.wire, field.shape) for field in self.fields), *rest]
