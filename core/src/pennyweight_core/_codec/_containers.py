"""Lists, dictionaries and values that may be null."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Optional

from pennyweight_core._codec._secrets import report_mismatch
from pennyweight_core._codec._shape import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pennyweight_core._codec._decimals import KnownValues
    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Write


class ListShape(Shape):
    """`list[…]`."""

    json_types = frozenset({"array"})

    def __init__(self, item: Shape) -> None:
        self.label = f"list[{item.label}]"
        self.item = item
        inner = item.inner if isinstance(item, NullableShape) else item
        self.known: KnownValues | None = inner.known
        """Values that items may be taken from, also of lists in this one; None where items are of another kind."""

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

    def convert_decimals(self, values: list[Any]) -> None:
        if self.known is None or isinstance(self.item, ListShape):
            self.item.convert_decimals(list(chain.from_iterable(values)))
            return
        find = self.known.__getitem__
        for value in values:
            value[:] = map(find, value)

    def native_children(self) -> Iterable[Shape]:
        return (self.item,)


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

    def convert_decimals(self, values: list[Any]) -> None:
        self.item.convert_decimals([item for value in values for item in value.values()])

    def native_children(self) -> Iterable[Shape]:
        return (self.item,)


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

    def convert_decimals(self, values: list[Any]) -> None:
        self.inner.convert_decimals([value for value in values if value is not None])

    def native_children(self) -> Iterable[Shape]:
        return (self.inner,)
