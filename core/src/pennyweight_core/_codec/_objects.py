"""Models: objects with declared fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from pennyweight_core._codec._containers import NullableShape
from pennyweight_core._codec._deviations import UNKNOWN_FIELD, FastPathMismatch, RaisingSink
from pennyweight_core._codec._shape import Field, Shape, custom_type
from pennyweight_core._codec._structs import ModelStruct, Tag, TaggedStructs, lock
from pennyweight_core._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pennyweight_core._codec._code import Code
    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Write


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
        self._structs: dict[tuple[str, str] | None, ModelStruct | None] = {}
        self._native: Any = None

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
            struct = self.struct()
            self._native = (
                custom_type(lambda value: self.read(value, None, RaisingSink())) if struct is None else struct.type
            )
        return self._native

    def struct(self, tag: Tag | None = None) -> ModelStruct | None:
        """Return what msgspec fills for the model; None if it can't: it knows no additional fields, and not every name."""
        key = None if tag is None else (tag.wire, tag.text)
        with lock:
            if key not in self._structs:
                try:
                    made = None if self.additional is not None else ModelStruct(self.cls, self.fields, tag)
                except (TypeError, ValueError):
                    made = None
                self._structs[key] = made
                if made is not None:
                    made.declare()
            return self._structs[key]

    def read_field(self, wire: str, value: str) -> Any:
        """
        Return the value of a field; UNSET if the model has none of this name.

        Raises:
            FastPathMismatch: it is not as declared.
        """
        field = next((field for field in self.fields if field.wire == wire), None)
        return UNSET if field is None else field.shape.read(value, None, RaisingSink())

    def expression(self, value: str, code: Code) -> str:
        struct = self.struct()
        return value if struct is None else f"{code.bind_lazily(lambda: struct.make)}({value})"

    def list_expression(self, value: str, code: Code) -> str:
        struct = self.struct()
        return value if struct is None else f"{code.bind_lazily(lambda: struct.make_all)}({value})"

    def in_pieces(self, depth: int = 3) -> Shape:
        if self.struct() is None or depth == 0:
            return self
        fields = tuple(field._replace(shape=field.shape.in_pieces(depth - 1)) for field in self.fields)
        if all(ours.shape is other.shape for ours, other in zip(self.fields, fields, strict=True)):
            return self
        made = ObjectShape(self.cls, self._resolve)
        made._fields = fields
        return made

    def children(self) -> Iterable[tuple[str | None, Shape]]:
        additional = [] if self._additional is None else [(None, self._additional.shape)]
        return [*((field.wire, field.shape) for field in self.fields), *additional]


def tagged_structs(wire: str, models: Mapping[str, ObjectShape]) -> TaggedStructs | None:
    """Return the Structs of models, by the text in the field `wire`; None if one has no Struct, or not that text in that field."""
    try:
        tags = [Tag(wire, text, model.read_field(wire, text)) for text, model in models.items()]
    except FastPathMismatch:
        return None
    structs = [model.struct(tag) for model, tag in zip(models.values(), tags, strict=True)]
    known = [struct for struct in structs if struct is not None]
    return TaggedStructs(known) if known and len(known) == len(structs) else None
