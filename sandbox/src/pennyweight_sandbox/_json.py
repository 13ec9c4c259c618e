"""JSON with exact numbers: Decimal digits are written as they are, and floats are refused."""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from json.encoder import encode_basestring


def encode(value: object) -> bytes:
    """Return JSON bytes. A Decimal becomes a number with the same digits; a float raises TypeError."""
    return _text(value).encode("utf-8", "backslashreplace")  # a lone surrogate, which UTF-8 has not, as JSON's escape


def decode(content: bytes) -> object:
    """Return the JSON value, with Decimal for numbers that are no integers. Raises ValueError when it is no JSON."""
    return json.loads(content, parse_float=Decimal, parse_constant=_refuse_constant)


def _text(value: object) -> str:
    if isinstance(value, str):
        return encode_basestring(value)
    if value is None or isinstance(value, (bool, int)):
        return json.dumps(value)
    if isinstance(value, Decimal) and value.is_finite():
        return format(value, "f")
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{encode_basestring(str(key))}:{_text(item)}" for key, item in value.items()) + "}"
    if isinstance(value, Sequence):
        return "[" + ",".join(map(_text, value)) + "]"
    raise TypeError(
        f"{value!r} has no exact JSON form here; use str, int, Decimal, bool, None, a mapping or a sequence"
    )


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")
