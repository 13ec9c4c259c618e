"""What stands below the tables: notes on the amounts, each said once, and vendors that gave nothing."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pennyweight import _words as words

if TYPE_CHECKING:
    from pennyweight._records import Balance, Total
    from pennyweight._report import BalanceReport


def remarks(report: BalanceReport) -> list[str]:
    """Return the notes of all records, a line each, with the vendor and the records that it is about."""
    records: list[Balance | Total] = [*report.balances, *report.totals]
    about: dict[tuple[str, str], list[str]] = defaultdict(list)
    for record in records:
        for note in record.notes:
            about[record.vendor, note].append(_label(record))
    lines = []
    for (vendor, note), labels in about.items():
        is_general = len(labels) == sum(balance.vendor == vendor for balance in report.balances)
        whose = "" if is_general else f" ({', '.join(dict.fromkeys(labels))})"
        lines.append(f"{vendor}{whose}: {words.printable(note)}")
    gave = {record.vendor for record in records}
    lines += [f"{vendor}: answered, and has nothing to show" for vendor in report.answered if vendor not in gave]
    return lines + [not_installed(vendor) for vendor in report.not_installed]


def not_installed(vendor: str) -> str:
    """Return what to do about a vendor whose package is missing."""
    return f'{vendor}: configured, but not installed and so not asked. Run: pip install "pennyweight[{vendor}]"'


def _label(record: Balance | Total) -> str:
    asset = getattr(record, "asset", None)
    return f"{words.account(record.account)} {words.asset(asset) if asset else 'total'}"
