"""
Long lists, some items at a time.

The Structs of thousands of records leave the processor's cache before models are made of them, and that costs more than
to look for the ends of the records first.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

import msgspec

from pennyweight_core._codec._shape import Shape
from pennyweight_core._codec._structs import reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight_core._codec._code import Code

_LONG = 250_000  # bytes of a document
_ITEMS = 32


def fast_reader(shape: Shape) -> Callable[[bytes], Any]:
    """
    Return a decoder from bytes to models for a shape.

    It raises one of msgspec's errors, ValueError, TypeError, ArithmeticError or RecursionError where the document is
    not as declared; so it does for some that are.
    """
    read, other = reader(shape), shape.in_pieces()
    if other is shape:
        return read
    long_reader = cache(lambda: reader(other))  # most clients never need it
    return lambda content: read(content) if len(content) < _LONG else long_reader()(content)


class PiecesShape(Shape):
    """A `list[…]` of records that is decoded some items at a time."""

    json_types = frozenset({"array"})

    def __init__(self, items: Shape) -> None:
        self.label = items.label
        self._items = items

    def msgspec_type(self) -> Any:
        return list[msgspec.Raw]

    def expression(self, value: str, code: Code) -> str:
        return f"{code.bind(self._make)}({value})"

    def _make(self, records: list[msgspec.Raw]) -> list[Any]:
        made: list[Any] = []
        for at in range(0, len(records), _ITEMS):
            made += self._read(b"[%b]" % b",".join(records[at : at + _ITEMS]))
        return made

    @cached_property
    def _read(self) -> Callable[[bytes], Any]:
        return reader(self._items)
