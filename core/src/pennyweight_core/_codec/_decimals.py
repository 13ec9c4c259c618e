"""Exact decimals: from the digits of the document and back to them, never through a float."""

from __future__ import annotations

from decimal import Clamped, Context, Decimal, InvalidOperation, Overflow, Rounded, Subnormal
from enum import Enum
from reprlib import Repr
from typing import TYPE_CHECKING, Any

import msgspec

from pennyweight_core._codec._deviations import FastPathMismatch
from pennyweight_core._codec._shape import Shape

if TYPE_CHECKING:
    from pennyweight_core._codec._code import Code
    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Write

_short = Repr()
_short.maxstring = _short.maxother = _short.maxlong = 60
_PLAIN = 100  # powers of ten up to which numbers are written without an exponent
# Beyond a thousand powers of ten an amount is an attack on whoever formats or rounds it. Unlike Decimal itself, a
# context's `create_decimal` takes neither blanks nor underscores, and it is as fast.
_MOST_KNOWN = 256
to_decimal = Context(
    prec=2000, Emax=1000, Emin=-1000, traps=[InvalidOperation, Overflow, Subnormal, Clamped, Rounded]
).create_decimal
"""Make the Decimal of a text, an int or a Decimal; raises ArithmeticError where it would not be exact and bounded."""


def looks_decimal(text: str) -> bool:
    """Return False for what `to_decimal` takes besides: NaN, Infinity, and the digits of other scripts."""
    return text.isascii() and "n" not in text and "N" not in text


def _known_amount(text: str, code: Code) -> str:
    """
    Return Python code that makes the amount of the variable `text`, or finds it in a table: the same prices come again and again.

    Where they are too many to come again soon, the table costs more than it saves, and is given up.
    """
    known: dict[str, Decimal] = {}
    found, get = code.variable(), code.variable()

    def make_and_keep(key: str) -> Decimal:
        made = _to_checked_decimal(key)
        if len(known) >= _MOST_KNOWN:
            known.clear()
            code.bind(_to_checked_decimal, get)
        else:
            known[key] = made
        return made

    code.bind(known.get, get)
    return f"({found} if ({found} := {get}({text})) is not None else {code.bind(make_and_keep)}({text}))"


def _to_checked_decimal(text: str) -> Decimal:
    if text.isascii() and "n" not in text and "N" not in text:  # `looks_decimal`, without a call
        return to_decimal(text)
    raise FastPathMismatch


def format_decimal(value: Decimal) -> str:
    """
    Return an amount as JSON spells numbers.

    Raises:
        ValueError: it is NaN or infinite.
    """
    if not value.is_finite():
        raise ValueError(f"expected a finite amount, found {value}")
    return format(value, "f") if -_PLAIN <= value.adjusted() <= _PLAIN else str(value)


def to_amount(value: object) -> Decimal:
    """
    Return the amount that a caller gives: a Decimal, an int, or decimal text.

    Raises:
        TypeError: it is of another type; a float among them, which has lost digits.
        ValueError: it is text that spells no number, or a Decimal that is none.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, Decimal):
        return value
    try:
        if isinstance(value, str) and looks_decimal(value):
            return to_decimal(str(value))
        if isinstance(value, int) and not isinstance(value, bool):
            return Decimal(value)
    except ArithmeticError:
        pass
    found = f"the {type(value).__name__} {_short.repr(value)}"
    if isinstance(value, str):
        raise ValueError(  # noqa: TRY004 - the type is right, and the text is not
            f"expected an amount, found {found}; write digits and a point, as in '1234.50'"
        )
    advice = f"write Decimal({str(value)!r})" if isinstance(value, float) else "give a Decimal, an int or decimal text"
    raise TypeError(f"expected an exact amount, found {found}; {advice}")


def raw_number(value: Decimal) -> msgspec.Raw:
    """Return an amount as a JSON number with exactly its digits."""
    return msgspec.Raw(format_decimal(value))


class DecimalShape(Shape):
    """An exact decimal."""

    def take(self, value: Any) -> Decimal:
        """Return the amount of a parsed value; raises ValueError or ArithmeticError when it spells none."""
        raise NotImplementedError

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        try:
            return self.take(value)
        except (ValueError, ArithmeticError):
            sink.deviation(at, self.label, value)
            return value

    def write(self, value: Any, fallback: Write) -> Any:
        if isinstance(value, Decimal):
            return self.spell(value)
        return self.spell(to_amount(value)) if fallback.for_request or isinstance(value, float) else fallback(value)

    def spell(self, value: Decimal) -> str | msgspec.Raw:
        """Return the JSON form of an amount."""
        raise NotImplementedError


class Text(DecimalShape):
    """`Decimal`: an amount that travels as a JSON string."""

    label = "Decimal"
    json_types = frozenset({"string"})

    def take(self, value: Any) -> Decimal:
        if type(value) is not str or not looks_decimal(value):
            raise ValueError("not the digits of an amount")
        return to_decimal(value)

    def spell(self, value: Decimal) -> str:
        return format_decimal(value)

    def msgspec_type(self) -> Any:
        return str

    def expression(self, value: str, code: Code) -> str:
        return _known_amount(value, code)


class Number(DecimalShape):
    """`Number`: an amount that travels as a JSON number."""

    label = "Number"
    json_types = frozenset({"number"})

    def take(self, value: Any) -> Decimal:
        if type(value) is not Decimal and type(value) is not int:
            raise ValueError("not a number")
        return to_decimal(value)

    def spell(self, value: Decimal) -> msgspec.Raw:
        return raw_number(value)

    def msgspec_type(self) -> Any:
        return Any  # fractions are exact already, whole numbers are `int`

    def is_made(self, value: str, code: Code) -> str:
        return f"type({value}) is {code.bind(Decimal)}"

    def expression(self, value: str, code: Code) -> str:
        return f"({value} if {self.is_made(value, code)} else {code.bind(self.take)}({value}))"


TEXT = Text()
NUMBER = Number()
