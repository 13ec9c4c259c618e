"""
Reading a vendor's model without trusting it.

Clients keep what a vendor sends even when it is not what the spec declares. Here such a value becomes None and a note:
an amount is known exactly or not at all.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from reprlib import Repr
from typing import TypeVar

import attrs
from pennyweight_core import UNSET

from pennyweight._exact import scaled

T = TypeVar("T")

_short = Repr()
_short.maxstring = _short.maxother = _short.maxlong = 40


@attrs.define
class Reading:
    """Reads the fields of one record; `notes` says what could not be read."""

    notes: list[str] = attrs.field(factory=list)

    def amount(self, name: str, value: object) -> Decimal | None:
        """Return an amount, None when the vendor sent none."""
        if value is None or value is UNSET:
            return None
        if isinstance(value, Decimal) and value.is_finite():
            return value
        self._unreadable(name, "a number", value)
        return None

    def cents(self, name: str, value: object) -> Decimal | None:
        """Return whole cents as dollars."""
        units = self.whole(name, value)
        return None if units is None else scaled(units, 2)

    def whole(self, name: str, value: object) -> int | None:
        """Return an integer, also one that came as a decimal; None when the vendor sent none."""
        if value is None or value is UNSET:
            return None
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, Decimal) and value.is_finite() and value == int(value):
            return int(value)
        self._unreadable(name, "a whole number", value)
        return None

    def text(self, name: str, value: object) -> str | None:
        """Return text, None when the vendor sent none or nothing but blanks."""
        if value is None or value is UNSET:
            return None
        if isinstance(value, str):
            return str(value).strip() or None
        self._unreadable(name, "text", value)
        return None

    def moment(self, name: str, value: object) -> datetime | None:
        """Return a moment in UTC from Unix seconds, or from a date and time with a time zone."""
        if value is None or value is UNSET:
            return None
        try:
            if isinstance(value, int) and not isinstance(value, bool):
                return datetime.fromtimestamp(value, UTC)
            if isinstance(value, datetime) and value.tzinfo is not None:
                return value.astimezone(UTC)
        except (OverflowError, OSError, ValueError):
            pass
        self._unreadable(name, "a moment", value)
        return None

    def one(self, name: str, value: object, kind: type[T]) -> T | None:
        """Return a model, None when the vendor sent none."""
        if value is None or value is UNSET:
            return None
        if isinstance(value, kind):
            return value
        self._unreadable(name, "an object", value)
        return None

    def several(self, name: str, value: object, kind: type[T], *, required: bool = False) -> list[T]:
        """Return the models in a list; a list that is not there is empty, and noted if it is required."""
        if not required and (value is None or value is UNSET):
            return []
        if not isinstance(value, list):
            self._unreadable(name, "a list", value)
            return []
        for place, item in enumerate(value):
            if not isinstance(item, kind):
                self._unreadable(f"{name}[{place}]", "an object", item)
        return [item for item in value if isinstance(item, kind)]

    def _unreadable(self, name: str, expected: str, value: object) -> None:
        self.notes.append(f"{name} is not known: expected {expected}, found {_short.repr(value)}")
