"""How the fields of a record read on a terminal."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from pennyweight._records import Account, Asset, Failure, Freshness, Valuation

UNKNOWN = "–"  # noqa: RUF001 - the dash that tables use for "not known"
_LONGEST_ID = 16


def amount(value: Decimal | None) -> str:
    """Return all digits, with commas between thousands."""
    return UNKNOWN if value is None else f"{value:,f}"


def valuation(value: Valuation | None) -> str:
    """Return amount and currency."""
    return UNKNOWN if value is None else f"{amount(value.amount)} {printable(value.currency)}"


def account(value: Account) -> str:
    """Return the name, else where the account is and its shortened id."""
    if value.name:
        return printable(value.name)
    parts = [value.institution or "", shortened(value.id or "")]
    return printable(" ".join(filter(None, parts))) or UNKNOWN


def asset(value: Asset) -> str:
    """Return the code, else the shortened id."""
    return printable(value.code or shortened(value.id or "")) or UNKNOWN


def moment(value: datetime | None) -> str:
    """Return the minute in UTC."""
    return UNKNOWN if value is None else value.astimezone(UTC).strftime("%Y-%m-%d %H:%M")


def freshness(value: Freshness) -> str:
    """Return the state, and the vendor's word or its last copy if it says more."""
    more = value.word if value.word != value.state else None
    if value.last_sync:
        more = f"last synced {value.last_sync.astimezone(UTC):%Y-%m-%d}"
    return f"{value.state} ({printable(more)})" if more else value.state


def failure(value: Failure) -> str:
    """Return one line: who failed, why, what to do."""
    said = printable(value.message)
    who = "" if said.startswith(value.vendor) else f"{value.vendor}: "
    whose = f" [account {account(value.account)}]" if value.account else ""
    again = " (worth asking again later)" if value.retryable else ""
    return f"{who}{said}{whose}{again}"


def shortened(text: str) -> str:
    """Return a long id as its two ends."""
    return text if len(text) <= _LONGEST_ID else f"{text[:6]}…{text[-4:]}"


def printable(text: str) -> str:
    """Return text on one line that cannot steer a terminal, whoever chose it."""
    return "".join(character if character.isprintable() else "�" for character in " ".join(text.split()))
