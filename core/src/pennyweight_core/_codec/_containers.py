"""Lists, dictionaries and values that may be null."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Optional

from pennyweight_core._codec._secrets import astray, revealed
from pennyweight_core._codec._shape import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pennyweight_core._codec._deviations import Path, Report
    from pennyweight_core._codec._shape import Write


class ListOf(Shape):
    """`list[…]`."""

    kinds = frozenset({"array"})

    def __init__(self, item: Shape) -> None:
        self.label = f"list[{item.label}]"
        self._item = item

    def read(self, value: Any, at: Path, report: Report) -> Any:
        if type(value) is not list:
            return astray(self, value, at, report)
        read = self._item.read
        return [read(item, (at, index), report) for index, item in enumerate(value)]

    def write(self, value: Any, otherwise: Write) -> Any:
        if not isinstance(value, (list, tuple)):
            return otherwise(revealed(value))
        return [self._item.write(item, otherwise) for item in value]

    def native(self) -> Any:
        return list[self._item.native()]  # type: ignore[misc]  # a type made at run time

    def settle(self, values: list[Any]) -> None:
        self._item.settle(list(chain.from_iterable(values)))

    def parts(self) -> Iterable[Shape]:
        return (self._item,)


class DictOf(Shape):
    """`dict[str, …]`."""

    kinds = frozenset({"object"})

    def __init__(self, item: Shape) -> None:
        self.label = f"dict[str, {item.label}]"
        self._item = item

    def read(self, value: Any, at: Path, report: Report) -> Any:
        if type(value) is not dict:
            return astray(self, value, at, report)
        read = self._item.read
        return {key: read(item, (at, key), report) for key, item in value.items()}

    def write(self, value: Any, otherwise: Write) -> Any:
        if not isinstance(value, dict):
            return otherwise(revealed(value))
        return {key: self._item.write(item, otherwise) for key, item in value.items()}

    def native(self) -> Any:
        return dict[str, self._item.native()]  # type: ignore[misc]  # a type made at run time

    def settle(self, values: list[Any]) -> None:
        self._item.settle([item for value in values for item in value.values()])

    def parts(self) -> Iterable[Shape]:
        return (self._item,)


class OrNull(Shape):
    """`… | None`."""

    def __init__(self, inner: Shape) -> None:
        self.label = f"{inner.label} | None"
        self.kinds = inner.kinds | {"null"}
        self.as_is = inner.as_is | {type(None)}
        self.inner = inner

    def read(self, value: Any, at: Path, report: Report) -> Any:
        return None if value is None else self.inner.read(value, at, report)

    def write(self, value: Any, otherwise: Write) -> Any:
        return None if value is None else self.inner.write(value, otherwise)

    def native(self) -> Any:
        return Optional[self.inner.native()]  # noqa: UP045 - a type made at run time

    def settle(self, values: list[Any]) -> None:
        self.inner.settle([value for value in values if value is not None])

    def parts(self) -> Iterable[Shape]:
        return (self.inner,)
