"""Lists, dictionaries and values that may be null."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from pennyweight_core._codec._pieces import PiecesShape
from pennyweight_core._codec._secrets import report_mismatch
from pennyweight_core._codec._shape import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pennyweight_core._codec._code import Code
    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Write

_FIELDS = 5  # of records that are large enough to be decoded in pieces


class ListShape(Shape):
    """`list[…]`."""

    json_types = frozenset({"array"})

    def __init__(self, item: Shape) -> None:
        self.label = f"list[{item.label}]"
        self.item = item

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        if type(value) is not list:
            return report_mismatch(self, value, at, sink)
        read = self.item.read
        return [read(item, (at, index), sink) for index, item in enumerate(value)]

    def write(self, value: Any, fallback: Write) -> Any:
        if not isinstance(value, (list, tuple)):
            return fallback(value)
        return [self.item.write(item, fallback) for item in value]

    def msgspec_type(self) -> Any:
        return list[self.item.msgspec_type()]  # type: ignore[misc]  # a type made at run time

    def expression(self, value: str, code: Code) -> str:
        return self.item.list_expression(value, code)

    def in_pieces(self, depth: int = 3) -> Shape:  # noqa: ARG002 - a list of lists is none of records
        struct = self.item.struct()
        return self if struct is None or struct.size < _FIELDS else PiecesShape(self)

    def children(self) -> Iterable[tuple[str | None, Shape]]:
        return [(None, self.item)]


class DictShape(Shape):
    """`dict[str, …]`."""

    json_types = frozenset({"object"})

    def __init__(self, item: Shape) -> None:
        self.label = f"dict[str, {item.label}]"
        self.item = item

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        if type(value) is not dict:
            return report_mismatch(self, value, at, sink)
        read = self.item.read
        return {key: read(item, (at, key), sink) for key, item in value.items()}

    def write(self, value: Any, fallback: Write) -> Any:
        if not isinstance(value, dict):
            return fallback(value)
        return {key: self.item.write(item, fallback) for key, item in value.items()}

    def msgspec_type(self) -> Any:
        return dict[str, self.item.msgspec_type()]  # type: ignore[misc]  # a type made at run time

    def expression(self, value: str, code: Code) -> str:
        key, item = code.variable(), code.variable()
        made = self.item.expression(item, code)
        return value if made == item else f"{{{key}: {made} for {key}, {item} in {value}.items()}}"

    def children(self) -> Iterable[tuple[str | None, Shape]]:
        return [(None, self.item)]


class NullableShape(Shape):
    """`… | None`."""

    def __init__(self, inner: Shape) -> None:
        self.label = f"{inner.label} | None"
        self.json_types = inner.json_types | {"null"}
        self.passthrough_types = inner.passthrough_types | {type(None)}
        self.inner = inner

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        return None if value is None else self.inner.read(value, at, sink)

    def write(self, value: Any, fallback: Write) -> Any:
        return None if value is None else self.inner.write(value, fallback)

    def msgspec_type(self) -> Any:
        return Optional[self.inner.msgspec_type()]  # noqa: UP045 - a type made at run time

    def struct(self) -> Any:
        return self.inner.struct()

    def is_made(self, value: str, code: Code) -> str | None:
        inner = self.inner.is_made(value, code)
        return None if inner is None else f"{inner} or {value} is None"

    def in_pieces(self, depth: int = 3) -> Shape:
        inner = self.inner.in_pieces(depth)
        return self if inner is self.inner else NullableShape(inner)

    def expression(self, value: str, code: Code) -> str:
        made = self.inner.expression(value, code)
        return made if made == value else f"(None if {value} is None else {made})"

    def children(self) -> Iterable[tuple[str | None, Shape]]:
        return [(None, self.inner)]
