"""
Structs that msgspec fills, and functions that make models of them.

msgspec makes a Struct of its own faster than a class of ours, and refuses what is not as declared. Amounts and moments
are text and numbers there: msgspec's Decimal takes what money must refuse. The functions convert them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, Union

import msgspec

from pennyweight_core._codec._code import Code, indented
from pennyweight_core._codec._decimals import to_decimal
from pennyweight_core._codec._deviations import FastPathMismatch
from pennyweight_core._codec._shape import custom_type, take

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pennyweight_core._codec._shape import Field, Shape

TaggedReader: TypeAlias = tuple[Callable[[bytes], Any], Mapping[type, Callable[[Any], Any]]]
"""
What fills a Struct, and what makes a model of it by its type.

Callers put these together: a message is decoded in a microsecond, and a call less is a twentieth of that.
"""
_DEEPEST = 4  # models inside of models that one function makes
lock = RLock()
"""Held while Structs are declared, by all codecs: one that is half declared refuses everything."""


def reader(shape: Shape) -> Callable[[bytes], Any]:
    """Return a decoder from bytes to models for a shape, all at once."""
    code = Code()
    with lock:
        decode = _decoder(shape.msgspec_type())
    expression = shape.expression("value", code)
    if expression == "value":
        return decode
    return code.compile("content", [f"value = {code.bind(decode)}(content)", f"return {expression}"])


def tagged_reader(structs: TaggedStructs) -> TaggedReader:
    """Return such a decoder for objects of several models, in its halves."""
    return _decoder(structs.type), structs.makers


def _decoder(kind: Any) -> Callable[[bytes], Any]:
    return msgspec.json.Decoder(kind, dec_hook=take, float_hook=to_decimal).decode


class Tag(NamedTuple):
    """The field that tells a Struct apart in a union: its wire name, its text, and its value in the model."""

    wire: str
    text: str
    value: Any


class ModelStruct:
    """
    The Struct of one model.

    Args:
        cls: the model.
        fields: those of the model.
        tag: of a field that the Struct has as msgspec's tag.
    """

    def __init__(self, cls: type, fields: Iterable[Field], tag: Tag | None = None) -> None:
        self._cls = cls
        self._tag = tag
        self._tag_name = next((field.name for field in fields if tag is not None and field.wire == tag.wire), None)
        self._fields = [field for field in fields if field.name != self._tag_name]
        self.type: Any = msgspec.defstruct(
            cls.__name__,
            [(field.name, _UNDECLARED, *(() if field.required else (field.default,))) for field in self._fields],
            rename={field.name: field.wire for field in self._fields},
            tag_field=None if tag is None else tag.wire,
            tag=None if tag is None else tag.text,
            kw_only=True,
            eq=False,
            gc=False,
        )

    @property
    def size(self) -> int:
        """How many fields it has."""
        return len(self._fields)

    def declare(self) -> None:
        """Give the fields their types, which may need this Struct."""
        self.type.__annotations__ = {field.name: field.shape.msgspec_type() for field in self._fields}

    @cached_property
    def make(self) -> Callable[[Any], Any]:
        """Makes the model of one Struct."""
        code = Code()
        return code.compile("it", [*self._lines(code, "it", "new", ()), "return new"])

    @cached_property
    def make_all(self) -> Callable[[list[Any]], list[Any]]:
        """Makes the models of a list of Structs."""
        code = Code()
        lines = ["made = []", "for it in values:", *indented([*self._lines(code, "it", "new", ()), "made.append(new)"])]
        return code.compile("values", [*lines, "return made"])

    def _lines(self, code: Code, it: str, new: str, outer: tuple[type, ...]) -> list[str]:
        """Return the lines that make `new` of `it`, inside of those for the `outer` models."""
        lines = [f"{new} = {code.bind(object.__new__)}({code.bind(self._cls)})"]
        if self._tag is not None and self._tag_name is not None:
            lines.append(self._assignment(new, self._tag_name, code.bind(self._tag.value), code))
        outer = (*outer, self._cls)
        for field in self._fields:
            lines += self._field_lines(field, code, f"{it}.{field.name}", new, outer)
        return lines

    def _field_lines(self, field: Field, code: Code, value: str, new: str, outer: tuple[type, ...]) -> list[str]:
        default = None if field.required else code.bind(field.default)
        inner = field.shape.struct()
        if inner is not None and inner._cls not in outer and len(outer) < _DEEPEST:
            variable, made = code.variable(), code.variable()
            absent = [] if default is None else [f"{variable} is {default}"]
            if "null" in field.shape.json_types:
                absent.append(f"{variable} is None")
            lines = [*inner._lines(code, variable, made, outer), self._assignment(new, field.name, made, code)]
            if absent:
                kept = self._assignment(new, field.name, variable, code)
                lines = [f"if {' or '.join(absent)}: {kept}", "else:", *indented(lines)]
            return [f"{variable} = {value}", *lines]
        expression = field.shape.expression("value", code)
        if expression == "value":
            return [self._assignment(new, field.name, value, code)]
        conditions = [field.shape.is_made("value", code), None if default is None else f"value is {default}"]
        if made := " or ".join(filter(None, conditions)):
            expression = f"value if {made} else {expression}"
        return [f"value = {value}", self._assignment(new, field.name, expression, code)]

    def _assignment(self, new: str, name: str, expression: str, code: Code) -> str:
        if any("__setattr__" in vars(base) for base in self._cls.__mro__[:-1]):  # it is frozen; its slots are not
            return f"{code.bind(getattr(self._cls, name).__set__)}({new}, {expression})"
        return f"{new}.{name} = {expression}"


class TaggedStructs:
    """
    Structs told apart by a tag, as one type.

    Attributes:
        type: for msgspec.
        makers: functions that make models, by the type of Struct; each is compiled at its first call.
    """

    def __init__(self, structs: Iterable[ModelStruct]) -> None:
        self.makers: dict[type, Callable[[Any], Any]] = {}
        for struct in structs:
            self._add(struct)
        self.type: Any = Union[tuple(self.makers)]  # noqa: UP007 - made at run time

    def _add(self, struct: ModelStruct) -> None:
        def compile_first(value: Any) -> Any:
            self.makers[struct.type] = struct.make
            return struct.make(value)

        self.makers[struct.type] = compile_first

    def expression(self, value: str, code: Code) -> str:
        """Return Python text that makes a model of the Struct `value`."""
        return f"{code.bind(self.makers)}[type({value})]({value})"


def _refuse(_value: object) -> Any:
    raise FastPathMismatch


_UNDECLARED = custom_type(_refuse)
