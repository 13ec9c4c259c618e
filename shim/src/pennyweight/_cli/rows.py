"""A report as rows: one for each amount, or for each account."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pennyweight._exact import plain
from pennyweight._records import ADDITIVE
from pennyweight._sums import why_left_out

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pennyweight._records import Account, Amount
    from pennyweight._report import Report

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings that make spreadsheets calculate."""


def rows_of(report: Report, parts: Iterable[str]) -> list[dict[str, Any]]:
    """Return the rows of the parts, all with the same keys."""
    if tuple(parts) == ("accounts",):
        return [_account_row(it) for it in report.accounts]
    return [_amount_row(it) for it in amounts_of(report, parts)]


def amounts_of(report: Report, parts: Iterable[str]) -> list[Amount]:
    """Return the amounts of the parts: all of them, or quantities and what they are worth."""
    if "balances" in parts:
        return list(report.amounts)
    return [it for it in report.amounts if it.kind == "quantity" or it.valued_from is not None]


def to_csv(report: Report, parts: tuple[str, ...]) -> str:
    """Return the rows as CSV with a heading. Text that a spreadsheet would take for a formula begins with an apostrophe."""
    out = io.StringIO()
    columns: list[str] = list(ACCOUNT_COLUMNS if parts == ("accounts",) else AMOUNT_COLUMNS)
    writer = csv.DictWriter(out, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows_of(report, parts))
    return out.getvalue()


ACCOUNT_COLUMNS = (
    "connection",
    "vendor",
    "account",
    "id",
    "sub",
    "institution",
    "number_tail",
    "name",
    "account_kind",
    "scope",
    "flags",
    "same_as",
)
AMOUNT_COLUMNS = (
    "connection",
    "account",
    "institution",
    "account_name",
    "flags",
    "same_as",
    "kind",
    "asset",
    "symbol",
    "value",
    "in_base_units",
    "decimals",
    "in_sums",
    "state",
    "as_of",
    "changed_at",
    "copied_at",
    "fetched_at",
    "operation",
    "pointer",
    "sent",
    "codes",
    "part_of",
    "part",
    "valued_from",
    "amount",
)


def _account_row(account: Account) -> dict[str, Any]:
    names = {"account": "key", "account_kind": "kind"}
    row = {name: getattr(account, names.get(name, name)) for name in ACCOUNT_COLUMNS}
    return row | {"flags": " ".join(account.flags)}


def _amount_row(amount: Amount) -> dict[str, Any]:
    account, asset, source, time = amount.account, amount.asset, amount.source, amount.time
    return {
        "connection": account.connection,
        "account": account.key,
        "institution": account.institution,
        "account_name": account.name,
        "flags": " ".join(account.flags),
        "same_as": account.same_as,
        "kind": amount.kind,
        "asset": asset.key,
        "symbol": asset.symbol,
        "value": amount.value,
        "in_base_units": amount.in_base_units,
        "decimals": asset.decimals,
        "in_sums": amount.kind in ADDITIVE and why_left_out(amount) is None,
        "state": time.state,
        "as_of": time.as_of,
        "changed_at": time.changed_at,
        "copied_at": time.copied_at,
        "fetched_at": time.fetched_at,
        "operation": source.operation,
        "pointer": source.pointer,
        "sent": source.sent,
        "codes": " ".join(source.codes),
        "part_of": amount.part_of,
        "part": amount.part,
        "valued_from": amount.valued_from,
        "amount": amount.key,
    }


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    text = str(value)
    is_number = text.lstrip("-").replace(".", "", 1).isdigit()
    return f"'{text}" if text.startswith(_FORMULA) and not is_number else text
