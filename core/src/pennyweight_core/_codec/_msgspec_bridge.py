"""
Teach msgspec our classes, wire names and all, without leaving a trace.

msgspec describes a class once, when a decoder for it is built, and keeps the description on the class. It looks for
`__dataclass_fields__` first and sets values with the generic attribute setter. So, for that one moment, a model gets
temporary fields and annotations under wire names; and each renamed field's slot gets the wire name as a second name.
This leans on msgspec's inside: its versions are capped, and `_self_check` tries it all before anything relies on it.
"""

from __future__ import annotations

import dataclasses
from contextlib import ExitStack, contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from pennyweight_core._codec._columns import needs_conversion, placeholder_type
from pennyweight_core._codec._decimals import to_decimal
from pennyweight_core._codec._objects import ObjectShape
from pennyweight_core._codec._shape import take, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pennyweight_core._codec._shape import Shape

_lock = RLock()  # one for the process: two codecs may share a class


def fast_reader(shape: Shape) -> Callable[[bytes], Any]:
    """
    Return a decoder from bytes to models for a shape.

    It raises one of msgspec's errors, ValueError, TypeError, ArithmeticError or RecursionError where the document is
    not as declared; so it does for some that are.
    """
    models = [inner for inner in walk(shape) if isinstance(inner, ObjectShape)]
    with _lock:
        undescribed = [it for it in models if it.msgspec_type() is it.cls and "__msgspec_cache__" not in vars(it.cls)]
        with ExitStack() as stack:
            for model in undescribed:
                stack.enter_context(_temporary_fields(model))
            decode = msgspec.json.Decoder(shape.msgspec_type(), dec_hook=take, float_hook=to_decimal).decode
            for model in undescribed:  # members of unions, which no decoder reaches
                if "__msgspec_cache__" not in vars(model.cls):
                    msgspec.json.Decoder(model.cls)
    if not needs_conversion(shape):
        return decode
    convert = shape.convert_one

    def read(content: bytes) -> Any:
        value = decode(content)
        convert(value)
        return value

    return read


class _FakeField:
    """The attributes that msgspec reads of a dataclass field."""

    __slots__ = ("_field_type", "default", "default_factory", "name")

    def __init__(self, name: str, default: object) -> None:
        self.name = name
        self.default = dataclasses.MISSING if default is attrs.NOTHING else default
        self.default_factory = dataclasses.MISSING
        self._field_type = dataclasses._FIELD  # type: ignore[attr-defined]  # private; `_self_check` notices when it goes


@contextmanager
def _temporary_fields(model: ObjectShape) -> Iterator[None]:
    cls: Any = model.cls
    own = vars(cls).get("__annotations__")
    for field in model.fields:
        if field.wire != field.name:
            setattr(cls, field.wire, getattr(cls, field.name))
    cls.__annotations__ = {field.wire: placeholder_type(field.shape) for field in model.fields}
    cls.__dataclass_fields__ = {field.wire: _FakeField(field.wire, field.default) for field in model.fields}
    try:
        yield
    finally:
        del cls.__dataclass_fields__
        if own is None:
            del cls.__annotations__
        else:
            cls.__annotations__ = own
