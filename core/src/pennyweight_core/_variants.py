"""`UnknownVariant`: an object of a union that the spec does not list."""

from __future__ import annotations

from collections.abc import Mapping
from reprlib import Repr

from pennyweight_core._redact import redact_json
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_short = Repr()
_short.maxdict = 8


class UnknownVariant(Mapping[str, "Any"]):
    """
    An object whose discriminator, the field that says which of several types it is, has a value that the spec lacks.

    Its fields are read as attributes, named as in the types that the spec lists, or as the entries of a dict, by the
    vendor's names. Their values are plain JSON. Ask `isinstance(value, UnknownVariant)`.

    Attributes:
        discriminator: the value that the spec lacks; `UNSET` where the field was not sent.
    """

    __slots__ = ("_fields", "_wire_names", "discriminator")

    def __init__(self, fields: dict[str, Any], discriminator: Any, wire_names: Mapping[str, str] | None = None) -> None:
        self._fields = fields
        self._wire_names = wire_names or {}
        self.discriminator = discriminator

    def __getitem__(self, name: str) -> Any:
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("__") and name not in UnknownVariant.__slots__:
            if name in self._wire_names:
                return self._fields.get(self._wire_names[name], UNSET)
            for wire, value in self._fields.items():
                if name == wire or _plain(name) == _plain(wire):
                    return value
        raise AttributeError(f"{self!r} has no field {name!r}; it is of a type that this version does not know")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._fields, self.discriminator, dict(self._wire_names))

    def __repr__(self) -> str:
        return f"UnknownVariant({_short.repr(redact_json(self._fields))})"


def _plain(name: str) -> str:
    return name.strip("_").replace("_", "").replace("-", "").lower()
