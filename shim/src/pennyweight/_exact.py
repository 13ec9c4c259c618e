"""Decimal arithmetic that never rounds, whatever the caller's decimal context says."""

from __future__ import annotations

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, Inexact, InvalidOperation

_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[Inexact, InvalidOperation])


def scaled(units: int, places: int) -> Decimal:
    """Return `units` divided by 10 to the power of `places`, all digits kept: `scaled(9801, 2)` is 98.01."""
    sign, digits, _ = Decimal(units).as_tuple()
    return Decimal((sign, digits, -places))


def added(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    """Return the exact sum; unknown plus anything is unknown."""
    return None if one is None or other is None else _EXACT.add(one, other)
