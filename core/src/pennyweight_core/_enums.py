"""Enums that outlive the spec: a value the vendor adds tomorrow is kept, not an error."""

from __future__ import annotations

from enum import StrEnum

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self

_REMEMBERED = 1024  # bounds on what a hostile or chatty vendor can make a process remember
_LONGEST = 200


class OpenStrEnum(StrEnum):
    """
    An enum of strings that also takes strings it does not list.

    `Kind("new")` is a `Kind` whose `.value` and `.name` are `"new"` and whose `.is_known` is False. It equals its text,
    pickles and copies; two of one value are equal, and usually the same object.
    """

    @property
    def is_known(self) -> bool:
        """Whether the spec lists this value."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        if (cls, hash(value)) not in _reported and len(_reported) < _REMEMBERED:
            unreported.last = object()
        kept = _unknown_values.get((cls, value))
        if kept is None:
            kept = str.__new__(cls, value)
            kept._name_ = kept._value_ = str(value)
            if len(_unknown_values) < _REMEMBERED and len(value) <= _LONGEST:
                kept = _unknown_values.setdefault((cls, value), kept)
        return kept  # type: ignore[return-value]  # the key holds the class: the value is of it

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        return self


class _Unreported:
    """
    Tells whether an unknown enum value came since one looked: then `last` is another object.

    It tells of values in other threads too; of one that was reported before it does not.
    """

    __slots__ = ("last",)

    def __init__(self) -> None:
        self.last = object()


unreported = _Unreported()
_unknown_values: dict[tuple[type[OpenStrEnum], str], OpenStrEnum] = {}
_reported: set[tuple[type[OpenStrEnum], int]] = set()


def should_report(kind: type[OpenStrEnum], value: str) -> bool:
    """Return True the first time for each unknown value in this process."""
    key = (kind, hash(value))
    if key in _reported or len(_reported) >= _REMEMBERED:
        return False
    _reported.add(key)
    return True
