"""Bytes to plain JSON values, digits kept. Slower than models need; the tolerant reader starts from here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

from pennyweight_core._codec._decimals import to_decimal
from pennyweight_core._codec._shape import NumberText

if TYPE_CHECKING:
    from decimal import Decimal

_MOST_DIGITS = 4000  # CPython refuses to turn more digits into an int, or an int into text


class JSONDecodeError(ValueError):
    """The body is not one JSON document, or is nested deeper than anybody can read."""


class NestingError(JSONDecodeError):
    """The body is nested deeper than anybody can read."""


class UnexpectedTypeError(ValueError):
    """The body is JSON of another kind than declared: a list where an object is promised, say."""


def number(digits: str) -> Decimal | NumberText:
    """Return the exact value of a JSON number; its digits as text when it is beyond the bounds of `to_decimal`."""
    try:
        return to_decimal(digits)
    except ArithmeticError:
        return NumberText(digits)


def parse(content: bytes) -> Any:
    """
    Return the document as dict, list, str, int, Decimal, NumberText, bool and None.

    Raises:
        JSONDecodeError: it is not one document.
    """
    try:
        return _decoder.decode(content)
    except RecursionError:
        raise too_deep(content) from None
    except (msgspec.DecodeError, UnicodeDecodeError, ArithmeticError):
        return _parse_leniently(content)


def _parse_leniently(content: bytes) -> Any:
    """Take what msgspec does not: a byte order mark, half a surrogate pair, thousands of digits, an absurd exponent."""
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            parse_float=number,
            parse_int=lambda digits: int(digits) if len(digits) <= _MOST_DIGITS else number(digits),
            parse_constant=_refuse_constant,
        )
    except RecursionError:
        raise too_deep(content) from None
    except ValueError as error:
        raise JSONDecodeError(f"expected one JSON document, found {_described(content)}: {error}") from None


def too_deep(content: bytes) -> NestingError:
    """Return the error for a document whose nesting exhausts the stack."""
    return NestingError(f"expected a JSON document of sensible depth, found {_described(content)} nested too deeply")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _described(content: bytes) -> str:
    start = content.lstrip()[:1]
    if not start:
        return "nothing" if not content else f"{len(content)} blank bytes"
    return f"{len(content)} bytes that begin with {start.decode('ascii', 'backslashreplace')!r}"


_decoder = msgspec.json.Decoder(Any, float_hook=number)
