"""One value as URLs, headers and forms carry it."""

from __future__ import annotations


def encode_scalar(name: str, value: object) -> str:
    """Return one value as text: enums by value, booleans as true/false, times in RFC 3339."""
    if type(value) is str:
        return value
    from datetime import date, datetime
    from decimal import Decimal
    from enum import Enum

    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise TypeError(f"{name}: expected a datetime with a time zone, found {value!r}; set tzinfo")
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, (str, int, date)):
        return str(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{name}: expected a finite amount, found {value}")
        return format(value, "f")
    advice = f"; write Decimal({str(value)!r})" if isinstance(value, float) else ""
    raise TypeError(f"{name}: expected text, a number, a boolean or a date, found {type(value).__name__}{advice}")
