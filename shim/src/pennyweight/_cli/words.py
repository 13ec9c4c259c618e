"""How the fields of a record read on a terminal."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from pennyweight._exact import plain

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from pennyweight._records import Account, Asset, Time

UNKNOWN = "–"  # noqa: RUF001 - the dash that tables use for "not known"
HIDDEN = "•••"
_LONGEST_ID = 16


def amount(value: Decimal | None) -> str:
    """Return all digits, with commas between thousands."""
    if value is None:
        return UNKNOWN
    whole, point, fraction = plain(value).partition(".")
    return f"{int(whole):,}{point}{fraction}" if whole != "-0" else f"{whole}{point}{fraction}"


def account(value: Account) -> str:
    """Return the name, else where the account is and its shortened id; and flags, if it has any."""
    parts = [value.institution or "", shortened(value.id or "")]
    name = value.name or " ".join(filter(None, parts)) or UNKNOWN
    flags = [flag for flag in value.flags if flag != "margin"]
    marks = [*flags, *(["same as another"] if value.same_as else [])]
    return printable(f"{name} ({', '.join(marks)})" if marks else name)


def asset(value: Asset) -> str:
    """Return the symbol, else the shortened key."""
    return printable(value.symbol or shortened(value.key))


def moment(value: datetime | None) -> str:
    """Return the minute in UTC."""
    return UNKNOWN if value is None else value.astimezone(UTC).strftime("%Y-%m-%d %H:%M")


def age(value: Time) -> str:
    """Return whether an amount is live, and of when it is otherwise."""
    known = value.as_of or value.copied_at
    return value.state if value.state == "live" or known is None else f"{value.state} {known.astimezone(UTC):%Y-%m-%d}"


def shortened(text: str) -> str:
    """Return a long id as its two ends."""
    return text if len(text) <= _LONGEST_ID else f"{text[:6]}…{text[-4:]}"


def printable(text: str) -> str:
    """Return text on one line that cannot steer a terminal, whoever chose it."""
    return "".join(character if character.isprintable() else "�" for character in " ".join(text.split()))
