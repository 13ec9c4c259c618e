"""Decimal arithmetic that never rounds, whatever the caller's decimal context says."""

from __future__ import annotations

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, Inexact, InvalidOperation
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeGuard

_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[Inexact, InvalidOperation])
_PLAIN = 1000  # digits: amounts beyond are no money, and arithmetic on them would take all memory


def is_amount(value: object) -> TypeGuard[Decimal]:
    """Whether this is a number that arithmetic can take: finite, and of at most 1,000 places on either side."""
    return (
        isinstance(value, Decimal)
        and value.is_finite()
        and abs(value.adjusted()) <= _PLAIN
        and _places(value) <= _PLAIN
    )


def scaled(units: int, places: int) -> Decimal:
    """Return `units` divided by 10 to the power of `places`, all digits kept: `scaled(9801, 2)` is 98.01."""
    sign, digits, _ = Decimal(units).as_tuple()
    return Decimal((sign, digits, -places))


def add(values: Iterable[Decimal]) -> Decimal:
    """Return the exact sum."""
    total = Decimal(0)
    for value in values:
        total = _EXACT.add(total, value)
    return total


def subtract(one: Decimal, other: Decimal) -> Decimal:
    """Return the exact difference."""
    return _EXACT.subtract(one, other)


def multiply(*factors: Decimal) -> Decimal:
    """Return the exact product."""
    product = Decimal(1)
    for factor in factors:
        product = _EXACT.multiply(product, factor)
    return product


def cut(value: Decimal, places: int) -> Decimal:
    """Return the value without what is beyond `places` decimal places."""
    sign, digits, exponent = value.as_tuple()
    beyond = -places - int(exponent)
    if beyond <= 0:
        return value
    return Decimal((sign, digits[:-beyond] or (0,), -places))


def plain(value: Decimal) -> str:
    """Return the digits without an exponent; there is no negative zero."""
    return format(value if value else abs(value), "f")


def _places(value: Decimal) -> int:
    return abs(int(value.as_tuple().exponent))
