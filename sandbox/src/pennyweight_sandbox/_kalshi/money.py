"""Kalshi's fixed-point strings: dollars with 4 to 6 decimals, contracts with exactly 2."""

from decimal import Decimal

ONE = Decimal(1)

_FINEST = Decimal("0.000001")


def dollars(amount: Decimal) -> str:
    """Return `amount` with 4 decimals, or with 5 or 6 when it needs them."""
    text = f"{amount.quantize(_FINEST):f}"
    return text[:-2] + text[-2:].rstrip("0")


def exact_dollars(amount: Decimal) -> str:
    """Return `amount` with 6 decimals, as costs, fees and what positions are worth have."""
    return f"{amount.quantize(_FINEST):f}"


def contracts(count: Decimal) -> str:
    """Return a number of contracts with 2 decimals."""
    return f"{count:.2f}"
