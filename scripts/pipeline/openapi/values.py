"""JSON values: which are equal, what each is called, and how a scalar was written."""

from collections.abc import Hashable
from decimal import Decimal
from typing import Any

_TYPES = {str: "string", bool: "boolean", int: "integer", type(None): "null", list: "array", dict: "object"}


def identity(value: Any) -> Hashable:
    """Return what tells a JSON value from those that differ, for sets and dictionaries; unlike in Python, `true` is not 1."""
    if isinstance(value, dict):
        return "object", frozenset((key, identity(item)) for key, item in value.items())
    if isinstance(value, list):
        return "array", tuple(map(identity, value))
    return ("boolean", value) if isinstance(value, bool) else value


def equal(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same; found out at the first difference, and without a look at parts they share."""
    if one is other:
        return True
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(equal(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(equal, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def json_type(value: Any) -> str:
    """Return JSON's word for the type of a value; a number written with a fraction is a `number`, even 1.0."""
    return _TYPES.get(type(value), "number")


def spelled(value: Any) -> str:
    """Return a scalar as it was written: `1e3` is no `1000`."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return getattr(value, "spelling", str(value))


def is_whole(value: Any) -> bool:
    """Whether a value is a whole number in JSON Schema's sense, as 1 and 1.0 are."""
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, Decimal) and value == value.to_integral_value())
