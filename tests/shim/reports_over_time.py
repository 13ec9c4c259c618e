"""Reports as a history gets them: two connections over days, with whatever went wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from pennyweight import Account, Amount, Asset, Connection, Gap, Report, Source, Time

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
DOLLARS = Asset(key="iso4217:USD", symbol="USD")
EUROS = Asset(key="iso4217:EUR", symbol="EUR")
SHARES = Asset(key="snaptrade:ACME", symbol="ACME")
COINS = Asset(key="onebalance:ob:new", symbol="NEW")
KALSHI = Connection(key="kalshi/main", vendor="kalshi", name="main")
SNAPTRADE = Connection(key="snaptrade/main", vendor="snaptrade", name="main")


def account(account_id: str = "one", connection: Connection = KALSHI, **details: Any) -> Account:
    """Return an account of a connection, named like its id."""
    given: dict[str, Any] = {"name": account_id} | details
    key = f"{connection.key}/{account_id}"
    return Account(key=key, connection=connection.key, vendor=connection.vendor, id=account_id, **given)


def amount(
    of: Account,
    value: str | None,
    kind: Any = "account_value",
    asset: Asset = DOLLARS,
    *,
    row: str | None = None,
    **details: Any,
) -> Amount:
    """Return an amount of an account; the row tells those of one kind and asset apart."""
    return Amount(
        key=":".join(filter(None, [of.key, kind, asset.key, row])),
        account=of,
        asset=asset,
        kind=kind,
        value=None if value is None else Decimal(value),
        source=Source(operation="accounts.get", pointer="/value", sent=value or ""),
        time=Time(state="live", fetched_at=START),
        part=row,
        **details,
    )


def position(of: Account, quantity: str, worth: str | None, asset: Asset = SHARES, row: str = "row 0") -> list[Amount]:
    """Return a quantity, and what it is worth if that is known."""
    held = amount(of, quantity, "quantity", asset, row=row)
    if worth is None:
        return [held]
    return [held, amount(of, worth, "positions_value", DOLLARS, row=row, valued_from=held.key)]


def gap(connection: Connection = KALSHI, of: Account | None = None, **details: Any) -> Gap:
    """Return a gap that loses, of a connection or an account."""
    given: dict[str, Any] = {"code": "vendor_failed", "loses": True, "message": f"{connection.key}: 503"} | details
    return Gap(connection=connection.key, account=of.key if of else None, **given)


def report(day: float, *amounts: Amount, gaps: tuple[Gap, ...] = (), **details: Any) -> Report:
    """Return a report of a day after the first of January 2026, noon, with the accounts of its amounts."""
    asked_at = START + timedelta(days=day)
    accounts = tuple({it.account.key: it.account for it in amounts}.values())
    given: dict[str, Any] = {"connections": (KALSHI, SNAPTRADE), "accounts": accounts} | details
    return Report(
        scope=("accounts", "balances", "positions"),
        asked=("kalshi", "snaptrade"),
        asked_at=asked_at,
        finished_at=asked_at + timedelta(seconds=2),
        amounts=amounts,
        gaps=gaps,
        **given,
    )
