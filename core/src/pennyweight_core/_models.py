"""Declare models: classes with typed fields, and wire names where Python's differ."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import IO, Annotated, Any, TypeAlias, TypeVar, dataclass_transform

import attrs

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

Number = Annotated[Decimal, "number"]
"""An exact decimal that travels as a JSON number. A plain `Decimal` travels as a JSON string."""

UnixSeconds = Annotated[datetime, "seconds"]
"""A moment that travels as the whole seconds since 1970."""

UnixMilliseconds = Annotated[datetime, "milliseconds"]
"""A moment that travels as the whole milliseconds since 1970."""

DecimalInput: TypeAlias = Decimal | int | str
"""What a caller gives for a `Decimal`: text spells an amount, such as "1.50"."""

NumberInput: TypeAlias = Decimal | int | str
"""What a caller gives for a `Number`."""

UnixSecondsInput: TypeAlias = datetime | int
"""What a caller gives for `UnixSeconds`: a datetime has a time zone, and parts of a second are dropped."""

UnixMillisecondsInput: TypeAlias = datetime | int
"""What a caller gives for `UnixMilliseconds`."""


FileInput: TypeAlias = (
    bytes | IO[bytes] | tuple[str | None, bytes | IO[bytes]] | tuple[str | None, bytes | IO[bytes], str | None]
)
"""A file to upload: its bytes, a file opened with mode "rb", or either in a tuple with its name, and its media type."""


def model_field(name: str, *, default: Any = attrs.NOTHING) -> Any:
    """Declare a field whose name on the wire is not a Python name we would choose; required without a default."""
    return attrs.field(default=default, metadata={"wire_name": name})


def additional_fields(*, factory: Callable[[], Any]) -> Any:
    """Declare the field, a `dict[str, …]`, that keeps undeclared fields by wire name; `factory` is `dict`."""
    return attrs.field(factory=factory, metadata={"additional_fields": True})


@dataclass_transform(kw_only_default=True, field_specifiers=(model_field, additional_fields))
def model(cls: type[T]) -> type[T]:
    """
    Make a class a model: keyword-only, compared by value, picklable, with `attrs.evolve` and `attrs.asdict` at hand.

    Annotations are names the codec can resolve: models of the same package, `str`, `int`, `float`, `bool`, `Any`,
    `Decimal`, `Number`, `DecimalInput`, `NumberInput`, `UnixSeconds`, `UnixMilliseconds`, `UnixSecondsInput`,
    `UnixMillisecondsInput`, `UnknownVariant` beside others, `datetime`, `date`, `Literal[…]`, `list[…]`, `dict[str, …]`, `… | None`, `… | Unset`.
    """
    return attrs.define(_with_methods(cls), kw_only=True, weakref_slot=False, repr=False)


def _with_methods(cls: type[T]) -> type[T]:
    """Add what people see; no `__getattr__`, which would slow down every attribute of a model, not only unknown ones."""
    for name, method in (("__repr__", _represent), ("_repr_html_", _represent_html)):
        setattr(cls, name, method)
    return cls


def _represent(self: Any) -> str:
    from pennyweight_core._represent import represent

    return represent(self)


def _represent_html(self: Any) -> str:
    from pennyweight_core._represent import represent_html

    return represent_html(self)
