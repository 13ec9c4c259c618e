"""Shapes: declared types that read, write, and describe themselves to msgspec."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pennyweight_core._codec._code import Code
    from pennyweight_core._codec._deviations import DeviationSink, Path

    Read = Callable[[Any, Path, DeviationSink], Any]

    class Write(Protocol):
        """
        Writes a value of no declared type.

        Attributes:
            for_request: values come from a caller and must be as declared; else what a vendor sent is written as it came.
            python_names: fields have the names that models give them, not those of the wire.
        """

        for_request: bool
        python_names: bool

        def __call__(self, value: Any, /) -> Any: ...


class NumberText(str):
    """
    A JSON number beyond the bounds of amounts, as the digits that came.

    As a Decimal, `1e999999999` would exhaust the memory of whoever rounds it, adds to it or formats it.
    """

    __slots__ = ()


_JSON_TYPES = {
    dict: "object",
    list: "array",
    str: "string",
    int: "number",
    float: "number",
    Decimal: "number",
    NumberText: "number",
    bool: "boolean",
    type(None): "null",
}
ANY_JSON_TYPE = frozenset(_JSON_TYPES.values())


def json_type(value: object) -> str:
    """Return the JSON type of a parsed value."""
    return _JSON_TYPES[type(value)]


class Shape:
    """
    One declared type.

    Attributes:
        label: its name in deviations.
        kinds: the JSON types it can be.
        passthrough_types: types of parsed values that `read` would return as they are; a caller may skip the call.
    """

    label: str
    json_types: frozenset[str]
    passthrough_types: frozenset[type] = frozenset()

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        """Return the Python value of a parsed JSON value; what is not as declared is reported and returned as it is."""
        raise NotImplementedError

    def write(self, value: Any, fallback: Write) -> Any:
        """Return what msgspec should encode; a value that is not as declared goes through `fallback`."""
        raise NotImplementedError

    def msgspec_type(self) -> Any:
        """Return the type to ask msgspec for: what it decodes becomes, by `expression`, what `read` returns without a deviation."""
        raise NotImplementedError

    def expression(self, value: str, code: Code) -> str:  # noqa: ARG002 - of those that have something to do
        """
        Return Python text that makes what `read` returns of what msgspec decoded, the variable `value`; `value` if they are the same.

        What it runs raises ValueError or ArithmeticError where the tolerant reader must have the document.
        """
        return value

    def struct(self) -> Any:
        """Return the `ModelStruct` of a model; None for any other shape."""
        return None

    def is_made(self, value: str, code: Code) -> str | None:  # noqa: ARG002 - of those that can tell
        """Return the condition, as Python text, that `value` needs no `expression`, where it mostly holds and is quick to ask."""
        return None

    def list_expression(self, value: str, code: Code) -> str:
        """Return what `expression` returns, for a list of such values."""
        item = code.variable()
        made = self.expression(item, code)
        return value if made == item else f"[{made} for {item} in {value}]"

    def in_pieces(self, depth: int = 3) -> Shape:  # noqa: ARG002 - of those that hold others
        """Return the shape for a long document: the same where no list of records is within `depth` objects."""
        return self

    def children(self) -> Iterable[tuple[str | None, Shape]]:
        """Return all inner shapes, each with the wire name of the field it belongs to, if it is a field's."""
        return ()


def walk(shape: Shape) -> Iterator[Shape]:
    """Yield a shape and everything inside it, once each."""
    seen: set[int] = set()
    stack = [shape]
    while stack:
        current = stack.pop()
        if id(current) not in seen:
            seen.add(id(current))
            stack.extend(child for _, child in current.children())
            yield current


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


class _Anything(type):
    def __instancecheck__(cls, instance: object) -> bool:  # msgspec asks after each `take`, which has checked already
        return True


class CustomType(metaclass=_Anything):
    """A type msgspec knows nothing of: it parses the value and hands it to `take`."""

    take: ClassVar[Callable[[Any], Any]]


def custom_type(take: Callable[[Any], Any]) -> type[CustomType]:
    """Return a type whose values msgspec lets `take` make; `take` raises ValueError for what is not as declared."""

    class Taking(CustomType):
        pass

    Taking.take = staticmethod(take)
    return Taking


def take(cls: type[CustomType], value: object) -> object:
    """Hook for msgspec's decoders."""
    return cls.take(value)
